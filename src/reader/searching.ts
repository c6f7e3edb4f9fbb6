import { mount, unmount } from 'svelte';
import { on } from 'svelte/events';
import { indexOf } from '../article/index';
import { indexPath, type Entry, type IndexFile } from '../search/entry';
import { plainClick } from './picks';
import SearchDialog from './SearchDialog.svelte';
import { onKey } from './single-keys';
import type { Story } from './story.svelte';

let index: Promise<IndexFile> | undefined;

/** The index of this page's language; loaded once, and again after a failure. @throws where it cannot be loaded */
export const openIndex = (): Promise<IndexFile> =>
  (index ??= fetchIndex(indexPath).catch((error: unknown) => {
    index = undefined;
    throw error;
  }));

/** @throws where there is none */
async function fetchIndex(address: string): Promise<IndexFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no index at ${address}: ${answer.status}`);
  return (await answer.json()) as IndexFile;
}

/**
 * Opens what was found where the reader is: a step is gone to, anything that has a card is picked.
 * @returns false for what has a page alone
 */
export function openFound({ id, group }: Entry, story: Story): boolean {
  const bare = id.slice(id.indexOf(':') + 1);
  if (group === 'step') {
    if (story.state.explore) story.comeBack();
    location.hash = bare;
    return true;
  }
  const picked = group === 'note' ? bare : id;
  if (group === 'source' || !indexOf(story.article).has(picked)) return false;
  if (story.state.selection !== picked) story.pick(picked);
  return true;
}

/** Opens the search from the bar and by “/”, over the story; in Explore the key leads to the field there. Before, the link leads to its page. */
export function watchSearching(story: Story): void {
  let dialog: ReturnType<typeof mount> | undefined;
  const close = () => {
    if (dialog) void unmount(dialog);
    dialog = undefined;
  };
  const open = () => {
    const before = document.activeElement;
    dialog ??= mount(SearchDialog, {
      target: document.body,
      props: {
        story,
        onclose: () => {
          close();
          if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
        },
        onchoose: (entry: Entry) => {
          const opened = openFound(entry, story);
          if (opened) close();
          return opened;
        }
      }
    });
  };
  on(document, 'click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-search]') || !plainClick(event)) return;
    event.preventDefault();
    open();
  });
  onKey('/', () => {
    const field = document.querySelector<HTMLElement>('dialog.explore .search input');
    if (field) field.focus();
    else if (!story.state.explore) open();
  });
}
