import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import region from '../../../../data/map/region.json';
import type { Step } from '../../../article/article';
import { cameraOnPage } from '../../../map/camera';
import mapStyle from '../../../map/basemap.css?inline';
import { regionOf } from '../../../map/unpack';
import { sceneOf } from '../../../story/scene';
import { at } from '../../../story/state';
import { pictureCss } from '../../../styles/tokens';
import { once, type Edition, type SiteFile } from '../../edition';
import BasemapPicture from '../../story/BasemapPicture.svelte';
import { neverHydrated } from '../../never-hydrated';

/** Where the land stands that is to be marked, from the story's own address. */
export const landPath = ({ id }: Step): string => `lesson/land/${id}.svg`;

const shapes = once(() => regionOf(region as unknown as Topology));

/** The land as a step looks at it, before anything was decided by anyone: nothing on it is filled in. */
export function landToMark({ article, atlas }: Edition, folder: string, step: Step): SiteFile {
  const make = once(() => {
    const camera = cameraOnPage(article, atlas, sceneOf(article, { ...at(step), view: 'map' }));
    const scene = sceneOf(article, { ...at(step), view: 'map', moment: article.clock.stops[0]!.day });
    const style = `${pictureCss()}${mapStyle}`;
    const { body } = render(BasemapPicture, { props: { article, scene, region: shapes(), camera, style } });
    return { text: neverHydrated(body) };
  });
  return { path: `${folder}${landPath(step)}`, make };
}
