/**
 * Moves the keyboard's focus into a card that opens, and back to where it was when it closes. The mouse's reader is left where they are, and
 * nothing is scrolled: `preventScroll`.
 */
export function pickedFrom(holder: HTMLElement): () => void {
  const before =
    document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement ? document.activeElement : undefined;
  const byKeyboard = before?.matches(':focus-visible') ?? false;
  if (byKeyboard) holder.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  return () => {
    const lost = document.activeElement === document.body || holder.contains(document.activeElement);
    if (byKeyboard && lost && before?.isConnected) before.focus({ preventScroll: true });
  };
}
