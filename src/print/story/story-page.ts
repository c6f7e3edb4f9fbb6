import { render } from 'svelte/server';
import Bar from '../../reader/Bar.svelte';
import type { Content, Edition, SiteFile } from '../edition';
import Page from './Page.svelte';
import Stage from '../../reader/Stage.svelte';
import { Story } from '../../reader/story.svelte';
import { stepsOf, type Article } from '../../article/article';
import { escape } from '../../article/markup';
import { graphOf } from '../machines/graph';
import { dataBlock, headOf } from '../machines/head';
import { guard } from './guard';
import { plainAhead } from '../plain/plain-words';
import { oembedLink } from '../machines/oembed';

/**
 * The page of the story in one language.
 * @param editions all languages, that of the site's root first
 * @param site the site's address, where it is known
 */
export function storyPage(edition: Edition, editions: readonly Edition[], site: string | undefined): SiteFile {
  const path = edition === editions[0] ? 'index.html' : `${edition.article.lang}/index.html`;
  return { path, changed: edition.desk.log[0]!.day, make: () => rendered(path, edition, editions, site) };
}

function rendered(path: string, edition: Edition, editions: readonly Edition[], site: string | undefined): Content {
  const { article, prose, evidence } = edition;
  const { lang, dir, title, draft } = article;
  const up = edition === editions[0] ? './' : '../';
  const others = editions
    .filter((other) => other !== edition)
    .map((other) => ({
      lang: other.article.lang,
      name: other.article.language,
      href: `${up}${other === editions[0] ? '' : `${other.article.lang}/`}`
    }));
  const story = new Story(article, () => Promise.resolve(evidence));
  const bar = render(Bar, { props: { story } }).body;
  const stage = render(Stage, { props: { story, pictures: `${up}pictures/` } }).body;
  const { body } = render(Page, { props: { edition, bar, stage, up, languages: others } });
  const about = { kind: 'story', id: '', title, description: prose.description } as const;
  const address = site && new URL(path.replace(/index\.html$/, ''), site).href;
  const head = [
    headOf(about, edition, address, address && new URL('card.png', draft ? site : address).href),
    draft ? '' : `<link rel="alternate" type="application/atom+xml" href="feed.xml" title="${escape(title)}">`,
    address && !draft ? oembedLink(address, title) : '',
    guard(dir),
    plainAhead,
    pictureOf(article, up)
  ].join('');
  const data = dataBlock(graphOf(about, edition, address, address));
  return { lang, dir, body: body + data, head, story: true };
}

/** Who comes by a link to a step that the map leads gets its still picture along with the words, before any script of ours runs. */
function pictureOf(article: Article, up: string): string {
  const steps = stepsOf(article).flatMap(({ id, view }) => (view === 'map' ? [id] : []));
  return `<script>(s=>${JSON.stringify(steps)}.includes(s)&&document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'image',href:'${up}pictures/map-'+s+'.svg'})))(location.hash.slice(1))</script>`;
}
