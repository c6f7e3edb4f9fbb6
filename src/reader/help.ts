import { mount, unmount } from 'svelte';
import { on } from 'svelte/events';
import HelpDialog from './HelpDialog.svelte';
import { openPage } from './own-pages';
import { plainClick } from './picks';
import { onKey } from './single-keys';
import type { Story } from './story.svelte';

/** Of the page of help. */
const address = 'help/';

/** Opens the page of help over the story, by its links and by “?”. Where it cannot be had so, the link is followed. */
export function offerHelp({ say }: Story): void {
  let open = false;
  const show = async () => {
    if (open) return;
    open = true;
    const before = document.activeElement;
    try {
      const page = await openHelp();
      const dialog = mount(HelpDialog, {
        target: document.body,
        props: {
          ...page,
          close: say('close'),
          onclose: () => {
            open = false;
            void unmount(dialog);
            if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
          }
        }
      });
    } catch {
      location.assign(address);
    }
  };
  on(document, 'click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a[href="${address}"]`) : null;
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    void show();
  });
  onKey('?', () => void show());
}

/** @throws where there is none */
async function openHelp(): Promise<{ title: string; parts: Element[]; switchWords: string }> {
  const body = (await openPage(address)).querySelector('.page-body')!;
  for (const link of body.querySelectorAll('a')) link.href = new URL(link.getAttribute('href')!, new URL(address, location.href)).href;
  const [title, ...parts] = body.children;
  return { title: title!.textContent, parts, switchWords: body.querySelector<HTMLElement>('[data-switch]')!.dataset.switch! };
}
