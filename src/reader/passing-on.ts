import { mount, unmount } from 'svelte';
import { on } from 'svelte/events';
import { sayer } from '../article/words';
import { openEvidence, openProse } from './editions';
import FrameDialog from './FrameDialog.svelte';
import { plainClick } from './picks';
import type { Story } from './story.svelte';

/**
 * Lets what is read be passed on: links that copy their address, and the dialog in which a frame is chosen. Until this has come, and where what it
 * needs cannot be loaded, both kinds of link lead to the pages that say the same.
 * @param up from the page to the site's root
 */
export function passOn({ article }: Story, up: string): void {
  document.body.append(Object.assign(document.createElement('script'), { src: `${up}copy.js` }));
  on(document, 'click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-frame]') : null;
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    Promise.all([openProse(article.lang), openEvidence(article.lang)]).then(
      ([prose, evidence]) => {
        const onclose = () => {
          void unmount(dialog);
          link.focus({ preventScroll: true });
        };
        const say = sayer(article.lang, prose.ui);
        const root = new URL('.', location.href).href;
        const dialog = mount(FrameDialog, {
          target: document.body,
          props: { article, say, of: link.dataset.frame!, root, prose, evidence, onclose }
        });
      },
      () => location.assign(link.href)
    );
  });
}
