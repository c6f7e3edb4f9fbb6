/**
 * Keeps laid out what has been laid out once. Of each box that it may skip, the browser works out in every frame of scrolling how near it is: it need not
 * where the reader has been.
 */
export function keepLaidOut(): void {
  document.addEventListener('contentvisibilityautostatechange', (event) => {
    if (event instanceof ContentVisibilityAutoStateChangeEvent && !event.skipped) (event.target as HTMLElement).dataset.laidOut = '';
  });
}
