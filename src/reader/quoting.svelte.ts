import { on } from 'svelte/events';
import type { Level } from '../article/values';
import { withLevel } from '../story/level';
import { fewest, quotation } from './quote';

/**
 * A passage that is copied from `root` takes its credit along, and an address that leads back to its words.
 * @param creditOf the credit for a section of the story
 * @param levelNow the level at which the steps are told
 * @returns a function that lets go
 */
export function watchQuoting(root: HTMLElement, creditOf: (section: string) => string, levelNow: () => Level): () => void {
  return on(root, 'copy', (event) => {
    const selection = document.getSelection();
    const words = selection?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
    if (!event.clipboardData || words.split(' ').length < fewest) return;
    const start = selection!.getRangeAt(0).startContainer;
    const element = start instanceof Element ? start : start.parentElement;
    if (element?.closest('input, textarea, pre')) return;
    const section = element?.closest('section[id]')?.id ?? '';
    const address = withLevel(`${location.origin}${location.pathname}${section ? `#${section}` : ''}`, levelNow());
    event.preventDefault();
    event.clipboardData.setData('text/plain', quotation(words, creditOf(section), address));
  });
}
