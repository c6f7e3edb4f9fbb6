import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import type { Edition } from '../print/edition';
import { faultLine, type Fault } from '../article/check/fault';
import { faultsIn } from '../article/check/faults';
import { join } from '../article/join';
import { joinEvidence } from '../article/join-evidence';
import { joinDesk } from '../article/desk';
import { joinProse } from '../article/prose';
import type { Data } from '../article/schema';
import { atlasOf, type Atlas, type Labels } from '../map/atlas';
import { projection, type LonLat, type PlaneSettings } from '../map/plane';
import { placeActors, withPlaces } from '../network/homes';
import { dataFolder, readFolder } from './folder';

/** The data have faults; `message` lists them all, one a line. */
export class BadData extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`data/ has ${faults.length} faults:\n${faults.map(faultLine).join('\n')}`);
  }
}

/** Reads, checks and joins `data/`: one edition for each language, the default one first. @throws BadData with every fault */
export function compose(folder = dataFolder): ReadonlyMap<string, Edition> {
  const { raw, faults: unread } = readFolder(folder);
  const { faults, data } = faultsIn(raw);
  const all = [...unread, ...faults];
  if (all.length > 0) throw new BadData(all);
  const map = <Content>(file: string) => JSON.parse(readFileSync(path(folder, 'map', file), 'utf8')) as Content;
  const recipe = map<{ projection: PlaneSettings; extent: Atlas['extent'] }>('recipe.json');
  const labels = map<Labels>('labels.json');
  const plane = projection(recipe.projection);
  const editions = data.map((each) => ({
    ...editionOf(each, plane.forward),
    atlas: atlasOf(recipe.extent, labels, each.texts['map-labels'], each.texts.borders, recipe.projection)
  }));
  // The language written first is the one that stands at the site's root.
  return new Map(editions.map((edition) => [edition.article.lang, edition]));
}

export function editionOf(data: Data, forward: (point: LonLat) => readonly [number, number]): Omit<Edition, 'atlas'> {
  const at = placeActors(
    data.files.actors.actors.map(({ id, at: wish }) => ({
      id,
      at: wish,
      label: data.texts.actors[id]!.short ?? data.texts.actors[id]!.name
    })),
    data.files.ties.ties
  );
  return {
    article: withPlaces(join(data, { place: forward, actor: (id) => at.get(id)! })),
    evidence: joinEvidence(data),
    prose: joinProse(data),
    desk: joinDesk(data)
  };
}
