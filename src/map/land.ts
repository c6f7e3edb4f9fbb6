import type { Topology } from 'topojson-specification';
import globeUrl from '../../data/map/globe.json?url';
import regionUrl from '../../data/map/region.json?url';
import townUrl from '../../data/map/town.json?url';
import type { Globe } from './furniture';
import type { Region, Town } from './region';

let land: Promise<Region> | undefined;

/** The land of the map, asked for once, and again after a failure. */
export function openLand(): Promise<Region> {
  // What unpacks it downloads beside it, apart from the first screen's script.
  return (land ??= Promise.all([fetched(regionUrl), import('./unpack')])
    .then(([topology, { regionOf }]) => regionOf(topology as Topology))
    .catch((error: unknown) => {
      land = undefined;
      throw error;
    }));
}

/** What adorns the map; without it the map says the same, so what does not come is left out. */
export async function openOrnaments(): Promise<{ readonly town: Town | undefined; readonly globe: Globe | undefined }> {
  const [town, globe] = await Promise.all([townUrl, globeUrl].map((url) => fetched(url).catch(() => undefined)));
  return { town: town as Town | undefined, globe: globe as Globe | undefined };
}

async function fetched(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}
