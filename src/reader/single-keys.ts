import { on } from 'svelte/events';

/** Kept in a bookmark, it begins with them off. */
const off = /[?&]keys=off\b/;
const [entry] = performance.getEntriesByType('navigation');

/**
 * Single keys that do something wherever the reader is. Who speaks to a device, or touches keys unawares, can turn them off (WCAG 2.1.4): for as long as
 * the page is open, since nothing is stored about a reader.
 */
export const singleKeys = { on: !off.test(entry?.name ?? '') };

/**
 * Runs something when a key is pressed by itself: not while the reader types, not with another key, not where a dialog is open.
 * @param within runs it in this dialog all the same
 * @returns a function that stops it
 */
export function onKey(key: string, run: () => void, within = 'dialog.explore'): () => void {
  return on(document, 'keydown', (event) => {
    if (event.key !== key || !singleKeys.on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]')) return;
    if (document.querySelector(`dialog[open]:not(${within})`)) return;
    event.preventDefault();
    run();
  });
}
