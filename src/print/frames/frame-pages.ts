import { render } from 'svelte/server';
import type { Content, Edition, SiteFile } from '../edition';
import { escape } from '../../article/markup';
import { sayer } from '../../article/words';
import FramePage from './FramePage.svelte';
import { framesOf, framedOf } from '../../frames/frames';
import frameStyle from './frame.css?inline';
import { themeCss } from '../../styles/tokens';
import { oembedFile, oembedLink, oembedOf } from '../machines/oembed';

/** What a frame is made from beside its own part of the story. */
interface Around {
  /** Of the language, from the site's root: empty, or ending with a slash. */
  readonly folder: string;
  /** The address of the language's story, where the site's is known. */
  readonly root: string | undefined;
  /** The folders of the other languages, by language. */
  readonly languages: Readonly<Record<string, string>>;
}

/** The frames of one language: one for each section and for each view, with its oEmbed answer where the site's address is known. */
export function framePages(edition: Edition, around: Around): SiteFile[] {
  const { article, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const style = `<style>${frameStyle}${themeCss((theme) => `:root[data-theme=${theme}]`)}</style>`;
  const frames = framesOf(article, say);
  const files = frames.flatMap((frame) => {
    const path = `embed/${frame.id}/`;
    const home = '../../';
    const up = around.folder ? '../../../' : home;
    const its = framedOf(frame, article, say, around.root);
    const make = (): Content => {
      const { body } = render(FramePage, {
        props: {
          frame,
          edition,
          say,
          home,
          pictures: `${up}pictures/`,
          address: around.root ? its.full : frame.title,
          words: {
            previous: say('previous'),
            next: say('next'),
            again: say('again'),
            copy: say('copyLink'),
            copied: say('linkCopied'),
            failed: say('copyFailed'),
            languages: Object.fromEntries(Object.entries(around.languages).map(([lang, folder]) => [lang, `${up}${folder}${path}`]))
          }
        }
      });
      const head = [
        `<title>${escape(its.title)}</title>`,
        `<meta name="description" content="${escape(frame.kicker)}">`,
        around.root ? `<link rel="canonical" href="${escape(its.full)}">${oembedLink(its.frame, its.title)}` : '',
        `<script src="${up}frame.js"></script>`,
        style
      ].join('');
      return { lang: article.lang, dir: article.dir, plain: true, framed: true, body, head };
    };
    const page = { path: `${around.folder}${path}index.html`, make };
    if (!around.root) return [page];
    const picture = new URL(frame.full.startsWith('#') ? 'card.png' : `${frame.full}card.png`, around.root).href;
    const answer = oembedOf({ title: its.title, address: its.full, picture, framed: its }, edition, around.root);
    return [page, { path: `${around.folder}${path}${oembedFile}`, make: () => ({ text: answer }) }];
  });
  if (!around.root) return files;
  // Whoever pastes the story's own address is given its beginning.
  const whole = {
    title: article.title,
    address: around.root,
    picture: new URL('card.png', around.root).href,
    framed: framedOf(frames[0]!, article, say, around.root)
  };
  const answer = oembedOf(whole, edition, around.root);
  return [...files, { path: `${around.folder}${oembedFile}`, make: () => ({ text: answer }) }];
}
