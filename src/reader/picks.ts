import { on } from 'svelte/events';

/** Links that open the full window do so where the reader is; with a key held the link is a link. */
export function exploreFromText(onexplore: () => void): () => void {
  return on(document, 'click', (event) => {
    if (!plainClick(event) || !(event.target instanceof Element) || !event.target.closest('[data-explore]')) return;
    event.preventDefault();
    onexplore();
  });
}

/** In the text, words tied to a fact open its card instead of jumping to the list; with a key held the link is a link. */
export function pickFromText(root: HTMLElement, onpick: (id: string) => void): () => void {
  return on(root, 'click', (event) => {
    if (!plainClick(event)) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-pick]')?.dataset.pick;
    if (!id) return;
    event.preventDefault();
    onpick(id);
  });
}

/** A click that means what it says: with a key held, or another button, a link is a link. */
export const plainClick = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !(defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey);
