/**
 * An attachment for a card that lies as a sheet over the lower part of a window which scrolls: brings what was picked out from under it.
 */
export function clearOfSheet(holder: HTMLElement): void {
  const sheet = holder.parentElement!;
  const dialog = holder.closest('dialog');
  if (!dialog || getComputedStyle(sheet).position !== 'fixed') return;
  requestAnimationFrame(() => {
    const mark = dialog.querySelector(
      '.explore-body :is([data-emphasis="picked"], [aria-pressed="true"][data-tie], .mark[aria-pressed="true"])'
    );
    if (!mark) return;
    const [picked, over] = [mark.getBoundingClientRect(), sheet.getBoundingClientRect()];
    // Its name stands below it.
    const below = picked.bottom + 40 - over.top;
    if (below > 0) dialog.scrollBy({ top: below, behavior: 'instant' });
    else if (picked.top < 0) dialog.scrollBy({ top: picked.top - 60, behavior: 'instant' });
  });
}
