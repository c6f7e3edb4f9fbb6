import { render } from 'svelte/server';
import type { BuiltFile, Edition } from '../app/edition';
import { escape } from '../article/markup';
import { sayer } from '../article/words';
import EmbedPage from '../embed/EmbedPage.svelte';
import { embedsOf, framedOf } from '../embed/embeds';
import { themesOf } from '../embed/themes';
import embedStyle from '../styles/embed.css?inline';
import tokens from '../styles/tokens.css?raw';
import { oembedFile, oembedLink, oembedOf } from './oembed';

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
export function framesOf(edition: Edition, around: Around): BuiltFile[] {
  const { article, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const style = `<style>${embedStyle}${themesOf(tokens, (theme) => `:root[data-theme=${theme}]`)}</style>`;
  const embeds = embedsOf(article, say);
  const frames = embeds.flatMap((embed) => {
    const path = `embed/${embed.id}/`;
    const home = '../../';
    const up = around.folder ? '../../../' : home;
    const its = framedOf(embed, article, say, around.root);
    const { body } = render(EmbedPage, {
      props: {
        embed,
        edition,
        say,
        home,
        stills: `${up}pictures/`,
        address: around.root ? its.full : embed.title,
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
      `<meta name="description" content="${escape(embed.kicker)}">`,
      around.root ? `<link rel="canonical" href="${escape(its.full)}">${oembedLink(its.frame, its.title)}` : '',
      `<script src="${up}embed.js"></script>`,
      style
    ].join('');
    const page = { path: `${around.folder}${path}index.html`, lang: article.lang, dir: article.dir, plain: true, framed: true, body, head };
    if (!around.root) return [page];
    const picture = new URL(embed.full.startsWith('#') ? 'card.png' : `${embed.full}card.png`, around.root).href;
    const answer = oembedOf({ title: its.title, address: its.full, picture, framed: its }, edition, around.root);
    return [page, { path: `${around.folder}${path}${oembedFile}`, text: answer }];
  });
  if (!around.root) return frames;
  // Whoever pastes the story's own address is given its beginning.
  const whole = {
    title: article.title,
    address: around.root,
    picture: new URL('card.png', around.root).href,
    framed: framedOf(embeds[0]!, article, say, around.root)
  };
  return [...frames, { path: `${around.folder}${oembedFile}`, text: oembedOf(whole, edition, around.root) }];
}
