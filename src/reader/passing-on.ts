import { mount, unmount } from 'svelte';
import { on } from 'svelte/events';
import { sayer } from '../article/words';
import { openDesk, openEvidence, openProse } from './editions';
import FrameDialog from './FrameDialog.svelte';
import { ownScript } from './own-script';
import { plainClick } from './picks';
import type { Story } from './story.svelte';

/**
 * Turns “Copy link” into copying and “Embed” into a dialog. Both are plain links to pages with the same content, so they work before this has loaded
 * and when loading fails.
 * @param up from the page to the site's root
 */
export function passOn(story: Story, up: string): void {
  const { article } = story;
  document.body.append(Object.assign(document.createElement('script'), { src: ownScript(`${up}copy.js`) }));
  on(document, 'click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-frame]') : null;
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    Promise.all([openProse(article.lang), openEvidence(article.lang), openDesk(article.lang)]).then(
      ([prose, evidence, desk]) => {
        const onclose = () => {
          void unmount(dialog);
          link.focus({ preventScroll: true });
        };
        const say = sayer(article.lang, prose.ui);
        const root = new URL('.', location.href).href;
        const dialog = mount(FrameDialog, {
          target: document.body,
          props: {
            article,
            say,
            of: link.dataset.frame!,
            root,
            prose,
            evidence,
            version: desk.log[0]!.day,
            told: story.state.level,
            onclose
          }
        });
      },
      () => location.assign(link.href)
    );
  });
}
