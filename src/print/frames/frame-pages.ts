import { render } from 'svelte/server';
import type { Content, Edition, SiteFile } from '../edition';
import { isoOf } from '../../article/day';
import { escape } from '../../article/markup';
import type { Article } from '../../article/article';
import { dayInWords, sayer } from '../../article/words';
import FramePage from './FramePage.svelte';
import script from './frame.js?raw';
import firstScript from './frame-first.js?raw';
import { framesOf, framedOf } from '../../frames/frames';
import { nearest, placeOf } from '../../frames/steps';
import { oembedFile, oembedLink, oembedOf } from '../machines/oembed';
import { framesStyle, framesTypefaces, frameStyles } from './frame-style';
import { calling, inShortest, scriptTag, styleTag } from './standing-alone';
import { neverHydrated } from '../never-hydrated';
import { usedStyles } from './used-style';

/** What a frame is made from beside its own part of the story. */
interface Around {
  /** Of the language, from the site's root: empty, or ending with a slash. */
  readonly folder: string;
  /** The address of the language's story, where the site's is known. */
  readonly root: string | undefined;
  /** The folders of the other languages, by language. */
  readonly languages: Readonly<Record<string, string>>;
  /** Where it is the form of this version that never changes: the folder of that, ending with a slash. */
  readonly frozen?: string;
}

/** The script that the frames of all languages share. @param article in any of them: its steps are in one order in all */
function framesScript({ sections }: Article): string {
  const order = sections.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
  return inShortest(calling(script, String(placeOf), String(nearest), JSON.stringify(order)));
}

/** What the frames of all languages share, beside the pictures of the map: script, typefaces, and the styles for pages that are made as frames are. */
export function framesFiles({ article }: Edition): SiteFile[] {
  return [
    { path: 'frame.js', make: () => ({ text: framesScript(article) }) },
    { path: framesStyle.path, make: () => ({ text: framesStyle.text }) },
    { path: framesTypefaces.path, make: async () => ({ text: await framesTypefaces.text() }) }
  ];
}

/** Where the site’s address is not known the frame shows the one that it stands at, from when it is first drawn. */
const itsAddress = scriptTag(`(full=>full.href&&(full.textContent=full.href))(document.getElementById('full'))`);

/** The frames of one language: one for each section and for each view, with its oEmbed answer where the site's address is known. */
export function framePages(edition: Edition, around: Around): SiteFile[] {
  const { article, desk, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const version = desk.log[0]!.day;
  const frames = framesOf(article, say);
  const first = scriptTag(calling(firstScript));
  const main = framesScript(article);
  const files = frames.flatMap((frame) => {
    const path = `embed/${frame.id}/`;
    // A frozen frame is whole within its folder; only the way to the story, which is the newest, leads out of it.
    const up = around.folder ? '../../../' : '../../';
    const home = `../../${around.frozen ? '../../' : ''}${around.frozen && around.folder ? `../${around.folder}` : ''}`;
    const its = framedOf(frame, article, say, isoOf(version), around.root);
    const make = async (): Promise<Content> => {
      const { body } = render(FramePage, {
        props: {
          frame,
          edition,
          say,
          home,
          pictures: `${up}pictures/`,
          address: around.root ? its.full : frame.title,
          frozen: around.frozen && dayInWords(version, article.lang, 'short'),
          words: {
            next: say('next'),
            again: say('again'),
            more: say('frameMore'),
            less: say('frameLess'),
            copied: say('linkCopied'),
            failed: say('copyFailed'),
            stepOf: say('stepOf'),
            missing: say('stepMissing'),
            languages: Object.fromEntries(Object.entries(around.languages).map(([lang, folder]) => [lang, `${up}${folder}${path}`]))
          }
        }
      });
      const words = neverHydrated(body);
      const whole = `<html lang="${article.lang}" dir="${article.dir}"><body>${words}${first}<script>${main}</script></body></html>`;
      const [styles, otherStyles] = await usedStyles(frameStyles(frame.steps[0]!.view), whole);
      const head = [
        first,
        `<title>${escape(its.title)}</title>`,
        `<meta name="description" content="${escape(frame.kicker)}">`,
        around.frozen ? '<meta name="robots" content="noindex">' : '',
        around.root ? `<link rel="canonical" href="${escape(its.full)}">` : '',
        around.root && !around.frozen ? oembedLink(its.frame, its.title) : '',
        // Drawn before its foot has come, a slow telephone would show it move.
        `<link rel="expect" href="#whole" blocking="render">`,
        styleTag(styles)
      ].join('');
      // Script and typefaces come behind the words, which do not wait for them.
      const behind = [
        styleTag(otherStyles),
        around.root ? '' : itsAddress,
        '<i id="whole" hidden></i>',
        `<script async src="${up}frame.js" fetchpriority="high"></script><link rel="stylesheet" href="${up}${framesTypefaces.path}">`
      ].join('');
      return { lang: article.lang, dir: article.dir, framed: true, body: words + behind, head };
    };
    const page = { path: `${around.folder}${path}index.html`, make };
    if (!around.root || around.frozen) return [page];
    const picture = new URL(frame.full.startsWith('#') ? 'card.png' : `${frame.full}card.png`, around.root).href;
    const answer = oembedOf({ title: its.title, address: its.full, picture, framed: its }, edition, around.root);
    return [page, { path: `${around.folder}${path}${oembedFile}`, make: () => ({ text: answer }) }];
  });
  if (!around.root || around.frozen) return files;
  // Whoever pastes the story's own address is given its beginning.
  const whole = {
    title: article.title,
    address: around.root,
    picture: new URL('card.png', around.root).href,
    framed: framedOf(frames[0]!, article, say, isoOf(version), around.root)
  };
  const answer = oembedOf(whole, edition, around.root);
  return [...files, { path: `${around.folder}${oembedFile}`, make: () => ({ text: answer }) }];
}
