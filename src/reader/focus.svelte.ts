/**
 * An attachment for the element that holds a card: if the pick was made by keyboard, focus moves into the card when it opens and back when it closes.
 * After a click focus stays where it is. Focusing never scrolls the page.
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
