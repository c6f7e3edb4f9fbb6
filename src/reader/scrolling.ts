/**
 * Listens to the window's scrolling. Not with Svelte's `on`, which for each event walks up the document and sets a timer: there are sixty in a second.
 * @param where the window alone, or whatever scrolls in the page too
 * @returns a function that stops it
 */
export function onScroll(run: (event: Event) => void, where: 'window' | 'anywhere' = 'window'): () => void {
  const capture = where === 'anywhere';
  window.addEventListener('scroll', run, { passive: true, capture });
  return () => window.removeEventListener('scroll', run, { capture });
}
