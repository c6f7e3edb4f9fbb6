/**
 * Listens to the window's scrolling. Not with Svelte's `on`, which for each event walks up the document and sets a timer: there are sixty in a second.
 * @returns a function that stops it
 */
export function onScroll(run: (event: Event) => void): () => void {
  window.addEventListener('scroll', run, { passive: true });
  return () => window.removeEventListener('scroll', run);
}
