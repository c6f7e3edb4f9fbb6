import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import region from '../../data/map/region.json';
import { stepsOf, type Article } from '../article/article';
import BasemapPicture from '../map/BasemapPicture.svelte';
import { stillSize, viewOf } from '../map/camera';
import { regionOf } from '../map/region';
import { sceneOf } from '../story/scene';
import { at } from '../story/state';
import mapStyle from '../styles/basemap.css?inline';
import tokens from '../styles/tokens.css?inline';
import colours from '../styles/tokens.css?raw';
import type { BuiltFile, Edition } from '../app/edition';
import { languages, openArticle, openAtlas, openDesk, openEvidence, openProse } from '../app/editions';
import Bar from '../app/Bar.svelte';
import { drawAll } from '../figures/files';
import { pagesBeside } from './beside';
import { framesOf } from './embeds';
import { oembedLink } from './oembed';
import { themesOf } from '../embed/themes';
import { graphOf } from './graph';
import { escape } from '../article/markup';
import { headOf } from './head';
import { factIds } from './paths';
import { titleOf } from './title';
import { lostPage } from './lost';
import { siteFiles } from './site-files';
import Page from '../app/Page.svelte';
import Stage from '../app/Stage.svelte';
import { Story } from '../app/story.svelte';

/** The public address of the site, for what must be absolute; without it those parts are left out. */
const site = process.env.SITE_URL?.replace(/\/?$/, '/');

/** Every file that the build writes besides the browser's own: the pages of each language, its figures and cards, and the still pictures of the map. */
export async function pages(): Promise<BuiltFile[]> {
  const editions = await Promise.all(languages.map(editionOf));
  const folderOf = (edition: Edition) => (edition === editions[0] ? '' : `${edition.article.lang}/`);
  const documents = editions.map((edition, place) => {
    const { lang, dir } = edition.article;
    const path = place === 0 ? 'index.html' : `${lang}/index.html`;
    const up = place === 0 ? './' : '../';
    const others = editions
      .filter((other) => other !== edition)
      .map((other) => ({
        lang: other.article.lang,
        name: other.article.lang,
        href: `${up}${other === editions[0] ? '' : `${other.article.lang}/`}`
      }));
    const story = new Story(edition.article, () => Promise.resolve(edition.evidence));
    const bar = render(Bar, { props: { story } }).body;
    const stage = render(Stage, { props: { story, stills: `${up}pictures/` } }).body;
    const { body } = render(Page, { props: { edition, bar, stage, up, languages: others } });
    const { title } = edition.article;
    const about = { kind: 'story', id: '', title, description: edition.prose.description } as const;
    const address = site && new URL(path.replace(/index\.html$/, ''), site).href;
    const head = [
      headOf(about, edition, address, graphOf(about, edition, address, address), address && new URL('card.png', address).href),
      `<link rel="alternate" type="application/atom+xml" href="feed.xml" title="${escape(title)}">`,
      address ? oembedLink(address, title) : '',
      pictureOf(edition.article, up)
    ].join('');
    return { path, lang, dir, changed: edition.desk.log[0]!.day, body, head };
  });
  const beside = await Promise.all(
    editions.map(async (edition) => {
      const folder = folderOf(edition);
      const facts = factIds(edition.article).map((id) => ({ id, title: titleOf(id, edition) }));
      // A story made for measuring has thousands of facts, and nobody is sent a link to them.
      const drawn = process.env.MADE_STORY ? undefined : await drawAll(edition, folder, site && new URL(folder, site).href, facts);
      return [...pagesBeside(edition, folder, site, drawn?.sizes), ...(drawn?.files ?? [])];
    })
  );
  const frames = editions.flatMap((edition) => {
    const folder = folderOf(edition);
    const languages = Object.fromEntries(editions.filter((each) => each !== edition).map((each) => [each.article.lang, folderOf(each)]));
    return framesOf(edition, { folder, root: site && new URL(folder, site).href, languages });
  });
  const machines = siteFiles(editions[0]!, [...documents, ...beside.flat()], site, tokens);
  return [
    ...documents,
    ...beside.flat(),
    ...frames,
    ...machines,
    lostPage(editions[0]!, site),
    ...picturesOf(editions[0]!),
    { path: 'pictures/relief.avif', copy: 'data/map/relief.avif' }
  ];
}

async function editionOf(lang: string): Promise<Edition> {
  const [article, evidence, prose, atlas, desk] = await Promise.all([
    openArticle(lang),
    openEvidence(lang),
    openProse(lang),
    openAtlas(lang),
    openDesk(lang)
  ]);
  return { article, evidence, prose, atlas, desk };
}

/** Who comes by a link to a step that the map leads gets its still picture along with the words, before any script of ours runs. */
function pictureOf(article: Article, up: string): string {
  const steps = stepsOf(article).flatMap(({ id, lens }) => (lens === 'map' ? [id] : []));
  return `<script>(s=>${JSON.stringify(steps)}.includes(s)&&document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'image',href:'${up}pictures/map-'+s+'.svg'})))(location.hash.slice(1))</script>`;
}

/** The basemap as each step shows it; names and marks stand in the page above it. */
function picturesOf({ article: story, atlas: { frame } }: Edition): BuiltFile[] {
  const shapes = regionOf(region as unknown as Topology);
  // A frame that is to be light or dark asks for the picture so: `map-….svg#dark`.
  const style = `${tokens}${themesOf(colours, (theme) => `#${theme}:target`)}${mapStyle}`;
  return stepsOf(story).map((step) => {
    const scene = sceneOf(story, at(step));
    const points = story.places.filter(
      ({ id, x, y }) => scene.look.includes(id) && x >= frame[0] && x <= frame[2] && y >= frame[1] && y <= frame[3]
    );
    const view = viewOf(points, stillSize.width, stillSize.height, frame);
    const { body } = render(BasemapPicture, { props: { article: story, scene, region: shapes, view, style } });
    return { path: `pictures/map-${step.id}.svg`, text: body.replaceAll(/<!--.*?-->/g, '') };
  });
}
