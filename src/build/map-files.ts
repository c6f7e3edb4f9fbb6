import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Fault } from '../article/check/fault';
import { list, record } from '../article/check/known';
import { shapeOf } from '../article/check/shape';
import { liesIn, placeFaults, type Frame } from '../map/places';
import { regionOf } from '../map/unpack';
import { readJson } from './read-json';

const point = z.tuple([z.number(), z.number()]);
const line = z.array(point).min(2);

/** What the map is drawn from, as far as anything could be wrong with it without being seen. */
const shapes = {
  recipe: z.looseObject({
    projection: z.looseObject({ centre: point, unitKm: z.number().positive() }),
    extent: z.tuple([z.number(), z.number(), z.number(), z.number()])
  }),
  labels: z.looseObject({
    places: z.array(z.looseObject({ id: z.string(), lonlat: point, kind: z.string(), rank: z.number() })),
    areas: z.array(z.looseObject({ id: z.string(), at: z.array(point).min(1), kind: z.string(), size: z.string() }))
  }),
  region: z.looseObject({
    type: z.literal('Topology'),
    objects: z
      .looseObject({ countries: z.unknown(), coast: z.unknown(), border: z.unknown() })
      .refine((objects) => ['countries', 'coast', 'border'].every((name) => record(objects)[name] !== undefined)),
    arcs: z.array(z.array(z.array(z.number()))).min(1)
  }),
  globe: z.looseObject({}),
  town: z.looseObject({ ring: line, river: z.array(line) })
} as const;

/** Capitals, and places that stand for a state, that lie outside of it: north and east were exchanged, or a digit. */
function astray(
  file: string,
  files: Readonly<Record<string, unknown>>,
  placed: readonly { readonly id: string; readonly lonlat: readonly [number, number] }[],
  topology: Topology,
  { projection }: Frame
): Fault[] {
  const { countries } = regionOf(topology);
  const states = list(record(files.states).states).map(record);
  return states.flatMap(({ id, shape, capital }) => {
    const rings = countries.get(String(shape));
    const own = placed.filter((place) => place.id === capital || place.id === id);
    return rings
      ? own
          .filter(({ lonlat }) => !liesIn(lonlat, rings, projection))
          .map(({ id: place, lonlat: [lon, lat] }) => ({
            file,
            item: place,
            field: 'at',
            wrong: `is [${lon}, ${lat}], which is not in ${String(id)}`,
            instead: 'degrees east first, then degrees north'
          }))
      : [];
  });
}

const remade = 'the file as npm run basemap makes it';

/** Files of the map that are missing or broken, and places of the story and of the map that stand where they cannot. @param files of the story */
export function mapFaults(folder: string, files: Readonly<Record<string, unknown>>): Fault[] {
  const faults: Fault[] = [];
  const read = Object.entries(shapes).map(([name, shape]) => {
    const file = join(folder, 'map', `${name}.json`);
    const miss = (wrong: string) => faults.push({ file, item: '', field: '', wrong, instead: remade });
    if (!existsSync(file)) return [name, void miss('is missing')] as const;
    const { value, faults: unread } = readJson(file);
    faults.push(...unread);
    if (value === undefined) return [name, undefined] as const;
    const sound = shape.safeParse(value);
    // One fault is enough: nobody mends such a file by hand.
    const [found] = sound.success ? [] : shapeOf(file, shape, value).faults;
    if (found) faults.push({ ...found, instead: remade });
    return [name, found ? undefined : value] as const;
  });
  const relief = join(folder, 'map', 'relief.avif');
  const wrong = !existsSync(relief)
    ? 'is missing'
    : readFileSync(relief).subarray(4, 12).toString('latin1') === 'ftypavif'
      ? ''
      : 'is no AVIF picture';
  if (wrong) faults.push({ file: relief, item: '', field: '', wrong, instead: remade });

  const { recipe, labels } = Object.fromEntries(read) as Record<string, unknown>;
  if (!recipe) return faults;
  const frame = recipe as Frame;
  const places = list(record(files.places).places).map(record);
  const placed = places.flatMap(({ id, at }) => (point.safeParse(at).success ? [{ id: String(id), lonlat: at as [number, number] }] : []));
  const named = labels as z.infer<typeof shapes.labels> | undefined;
  const areas = named?.areas.flatMap(({ id, at }) => at.map((lonlat) => ({ id, lonlat }))) ?? [];
  const inMap = join(folder, 'map', 'labels.json');
  const region = (Object.fromEntries(read) as Record<string, unknown>).region as Topology | undefined;
  if (region) faults.push(...astray(join(folder, 'places.json'), files, placed, region, frame));
  return [
    ...faults,
    ...placeFaults(join(folder, 'places.json'), placed, frame, false),
    ...placeFaults(inMap, [...(named?.places ?? []), ...areas], frame, true)
  ];
}
