import { readFile } from 'node:fs/promises';
import type { Edition } from '../edition';
import type { View } from '../../article/schema';
import { sayer, type Say } from '../../article/words';
import type { Town } from '../../map/region';
import { regionOf } from '../../map/unpack';
import type { Alone } from '../../picture/how';
import MapAlone from './MapAlone.svelte';
import RegisterAlone from './RegisterAlone.svelte';
import { palette as tokens, writtenOut, type Palette } from './palette';
import { openTypefaces, type Typefaces } from './typefaces';

/** All that figures and previews are drawn with. */
export interface Studio {
  readonly edition: Edition;
  readonly say: Say;
  readonly how: Alone;
  readonly typefaces: Typefaces;
  readonly palette: Palette;
  /** What the page's sheets say of the pictures of each view, every value written out. */
  readonly css: Readonly<Record<View, string>>;
}

/** The sheets that each view needs; the register is drawn with its own hand. */
const sheets: Readonly<Record<View, readonly string[]>> = {
  register: [],
  timeline: ['timeline/timeline'],
  network: ['network/network'],
  map: ['map/map-marks', 'map/map', 'map/basemap']
};

/** Reads what pictures are drawn with, from the project's folder. */
export async function openStudio(edition: Edition): Promise<Studio> {
  const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(`data/map/${file}.json`, 'utf8'));
  const style = (name: string) => readFile(`src/${name}.css`, 'utf8');
  const palette = new Map([...tokens, ['--hatched', 'url(#hatch)'], ['--held', 'url(#occupied)']]);
  const css = await Promise.all(
    Object.entries(sheets).map(async ([view, names]) => {
      const rules = `svg text { font-family: var(--sans) } ${(await Promise.all(names.map(style))).join('\n')}`;
      return [view, writtenOut(rules.replaceAll(/transition:[^;]*;/g, ''), palette)] as const;
    })
  );
  return {
    edition,
    say: sayer(edition.article.lang, edition.prose.ui),
    how: {
      as: 'alone',
      Map: MapAlone,
      Register: RegisterAlone,
      region: regionOf((await json('region')) as Parameters<typeof regionOf>[0]),
      town: (await json('town')) as Town
    },
    typefaces: await openTypefaces(),
    palette,
    css: Object.fromEntries(css) as Record<View, string>
  };
}
