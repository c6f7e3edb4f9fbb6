import { on } from 'svelte/events';

/** Makes links marked `data-explore` open Explore in place. Modified clicks (new tab, new window) stay links. */
export function exploreFromText(onexplore: () => void): () => void {
  return on(document, 'click', (event) => {
    if (!plainClick(event) || !(event.target instanceof Element) || !event.target.closest('[data-explore]')) return;
    event.preventDefault();
    onexplore();
  });
}

/** Makes words tied to a fact (`data-pick`) open its card instead of jumping to the list of facts. Modified clicks stay links. */
export function pickFromText(root: HTMLElement, onpick: (id: string) => void): () => void {
  return on(root, 'click', (event) => {
    if (!plainClick(event)) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-pick]')?.dataset.pick;
    if (!id) return;
    event.preventDefault();
    onpick(id);
  });
}

/** Whether a click is a plain one: main button, no modifier key, not handled by anybody else. */
export const plainClick = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !(defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey);
