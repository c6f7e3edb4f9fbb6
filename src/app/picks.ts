import { on } from 'svelte/events';

/** In the text, words tied to a fact open its card instead of jumping to the list; with a key held the link is a link. */
export function pickFromText(root: HTMLElement, onpick: (id: string) => void): () => void {
  return on(root, 'click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-pick]')?.dataset.pick;
    if (!id) return;
    event.preventDefault();
    onpick(id);
  });
}
