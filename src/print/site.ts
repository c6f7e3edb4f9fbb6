import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import region from '../../data/map/region.json';
import { once, type Edition, type SiteFile } from './edition';
import { languages, openArticle, openAtlas, openDesk, openEvidence, openProse } from '../reader/editions';
import { stepsOf } from '../article/article';
import { draftFiles } from './draft/draft-files';
import { drawnFiles } from './figures/files';
import BasemapPicture from './story/BasemapPicture.svelte';
import { cameraOnPage } from '../map/camera';
import { regionOf } from '../map/unpack';
import { sceneOf } from '../story/scene';
import { at } from '../story/state';
import mapStyle from '../map/basemap.css?inline';
import { pictureCss, themeCss } from '../styles/tokens';
import { pagesBeside } from './pages/beside';
import { framePages, framesFiles } from './frames/frame-pages';
import { courseFiles } from './lesson/take/course-files';
import { frozenFiles, versionOf } from './frozen/frozen';
import { keptFiles, keptVersions } from './frozen/kept';
import { quizFrame } from './lesson/quiz/quiz-frame';
import { workerFile } from './offline/worker-file';
import { lostPage } from './pages/lost';
import { versionFiles } from './machines/versions';
import { chooseVersionsScript } from './pages/choose-versions';
import { siteFiles } from './machines/site-files';
import { storyPage } from './story/story-page';
import { neverHydrated } from './never-hydrated';

/**
 * Every file of the site besides the browser's own scripts and styles: the pages of each language, their figures and previews, the frames, the frozen
 * forms of versions, what machines read, and the pictures of the map. Each is made when it is asked for.
 * @param address the public one of the site, for what must be absolute; without it those parts are left out
 */
export async function siteOf(address = process.env.SITE_URL): Promise<SiteFile[]> {
  const site = address?.replace(/\/?$/, '/');
  const all = await Promise.all(languages.map(editionOf));
  const editions = all.filter(({ article }) => !article.draft);
  const drafts = all.filter(({ article }) => article.draft).flatMap((draft) => draftFiles(draft, all, site));
  const folderOf = (edition: Edition) => (edition === editions[0] ? '' : `${edition.article.lang}/`);
  const stories = editions.map((edition) => storyPage(edition, all, site));
  const pictures = [...picturesOf(editions[0]!), { path: 'pictures/relief.avif', make: () => ({ copy: 'data/map/relief.avif' }) }];
  const parts = editions.map((edition) => {
    const folder = folderOf(edition);
    const root = site && new URL(folder, site).href;
    const others = editions.filter((each) => each !== edition).map((each) => [each.article.lang, folderOf(each)]);
    return {
      edition,
      folder,
      root,
      languages: Object.fromEntries(others) as Record<string, string>,
      drawn: drawnFiles(edition, folder, root)
    };
  });
  const beside = parts.flatMap(({ edition, folder, drawn }) => [...pagesBeside(edition, folder, site, drawn), ...drawn.files]);
  const frames = [
    ...parts.flatMap(({ edition, ...around }) => [...framePages(edition, around), ...quizFrame(edition, around.folder, around.root)]),
    ...framesFiles(editions[0]!)
  ];
  const courses = parts.flatMap(({ edition, folder }) => courseFiles(edition, folder, site));
  const version = versionOf(editions[0]!);
  const own = parts.map((part) => ({ ...part, drawn: part.drawn.files.filter(({ path }) => !path.endsWith('card.png')) }));
  const frozen = [...keptFiles(), ...(keptVersions().includes(version) ? [] : frozenFiles(version, own, pictures))];
  const versions = [...versionFiles(editions[0]!), { path: 'versions.js', make: () => ({ text: chooseVersionsScript() }) }];
  const machines = siteFiles(editions[0]!, [...stories, ...beside], site);
  return [
    ...stories,
    ...drafts,
    ...beside,
    ...frames,
    ...courses,
    ...frozen,
    ...versions,
    ...machines,
    lostPage(editions[0]!, site),
    workerFile(all),
    ...pictures
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

/** The basemap as each step shows it; names and marks stand in the page above it. */
function picturesOf({ article: story, atlas }: Edition): SiteFile[] {
  const shapes = once(() => regionOf(region as unknown as Topology));
  // A frame that is to be light or dark asks for the picture so: `map-….svg#dark`.
  const style = `${pictureCss()}${themeCss((theme) => `#${theme}:target`)}${mapStyle}`;
  return stepsOf(story).map((step) => ({
    path: `pictures/map-${step.id}.svg`,
    // Its file stands in the site and in the frozen form of this version.
    make: once(() => {
      const scene = sceneOf(story, at(step));
      const camera = cameraOnPage(story, atlas, scene);
      const { body } = render(BasemapPicture, { props: { article: story, scene, region: shapes(), camera, style } });
      return { text: neverHydrated(body) };
    })
  }));
}
