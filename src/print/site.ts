import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import region from '../../data/map/region.json';
import type { BuiltFile, Edition } from './edition';
import { languages, openArticle, openAtlas, openDesk, openEvidence, openProse } from '../reader/editions';
import { stepsOf } from '../article/article';
import { themesOf } from './frames/themes';
import { drawAll } from './figures/files';
import BasemapPicture from './story/BasemapPicture.svelte';
import { cameraOnPage } from '../map/camera';
import { regionOf } from '../map/unpack';
import { sceneOf } from '../story/scene';
import { at } from '../story/state';
import mapStyle from '../map/basemap.css?inline';
import tokens from '../styles/tokens.css?inline';
import colours from '../styles/tokens.css?raw';
import { pagesBeside } from './pages/beside';
import { framePages } from './frames/frame-pages';
import { lostPage } from './pages/lost';
import { factIds } from './paths';
import { siteFiles } from './machines/site-files';
import { storyPage } from './story/story-page';
import { titleOf } from './title';

/** The public address of the site, for what must be absolute; without it those parts are left out. */
const site = process.env.SITE_URL?.replace(/\/?$/, '/');

/** Every file that the build writes besides the browser's own: the pages of each language, its figures and previews, and the still pictures of the map. */
export async function pages(): Promise<BuiltFile[]> {
  const editions = await Promise.all(languages.map(editionOf));
  const folderOf = (edition: Edition) => (edition === editions[0] ? '' : `${edition.article.lang}/`);
  const documents = editions.map((edition) => storyPage(edition, editions, site));
  const pictures = [...picturesOf(editions[0]!), { path: 'pictures/relief.avif', copy: 'data/map/relief.avif' }];
  // Of a story made for measuring only its page is measured.
  if (process.env.MADE_STORY) return [...documents, ...pictures];
  const beside = await Promise.all(
    editions.map(async (edition) => {
      const folder = folderOf(edition);
      const facts = factIds(edition.article).map((id) => ({ id, title: titleOf(id, edition) }));
      const drawn = await drawAll(edition, folder, site && new URL(folder, site).href, facts);
      return [...pagesBeside(edition, folder, site, drawn.sizes), ...drawn.files];
    })
  );
  const frames = editions.flatMap((edition) => {
    const folder = folderOf(edition);
    const languages = Object.fromEntries(editions.filter((each) => each !== edition).map((each) => [each.article.lang, folderOf(each)]));
    return framePages(edition, { folder, root: site && new URL(folder, site).href, languages });
  });
  const machines = siteFiles(editions[0]!, [...documents, ...beside.flat()], site, tokens);
  return [...documents, ...beside.flat(), ...frames, ...machines, lostPage(editions[0]!, site), ...pictures];
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

/** The basemap as each step shows it; names and marks stand in the page above it. */
function picturesOf({ article: story, atlas }: Edition): BuiltFile[] {
  const shapes = regionOf(region as unknown as Topology);
  // A frame that is to be light or dark asks for the picture so: `map-….svg#dark`.
  const style = `${tokens}${themesOf(colours, (theme) => `#${theme}:target`)}${mapStyle}`;
  return stepsOf(story).map((step) => {
    const scene = sceneOf(story, at(step));
    const camera = cameraOnPage(story, atlas, scene);
    const { body } = render(BasemapPicture, { props: { article: story, scene, region: shapes, camera, style } });
    return { path: `pictures/map-${step.id}.svg`, text: body.replaceAll(/<!--.*?-->/g, '') };
  });
}
