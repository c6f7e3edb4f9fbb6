import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Plane } from '../../map/plane';
import { occupiedAreas, type Countries } from './countries';
import { type Box, type DrawnLine, isWithin, type Recipe } from './recipe';
import { isOnFrame, type Line } from './sheet';

/** Lines in plane units; `disputed` and `unaccepted` by the id of the dispute. */
export interface Boundaries {
  readonly coast: Line[];
  /** Between countries, where nothing in the recipe says otherwise. */
  readonly border: Line[];
  readonly disputed: Map<string, Line[]>;
  readonly unaccepted: Map<string, Line[]>;
}

/** Sorts what separates the countries into coast, plain border and the disputed lines of the recipe. */
export function drawBoundaries(countries: Countries, recipe: Recipe, plane: Plane): Boundaries {
  const land = topology({ countries }) as Topology<{ countries: GeometryCollection }>;
  const between = (isWanted: (a: string, b: string) => boolean): Line[] =>
    mesh(land, land.objects.countries, (a, b) => isWanted(idOf(a), idOf(b))).coordinates as Line[];

  const lines = recipe.disputes.filter((dispute): dispute is DrawnLine => 'cuts' in dispute);
  const cuts = lines.flatMap(({ id, layer, cuts }) => cuts.map((cut) => ({ id, layer, ...cut })));
  const pairs = [...new Set(cuts.map(({ pair }) => pairKey(...pair)))];
  const isles = new Set(occupiedAreas(recipe).map(({ id }) => id));
  const inIsles = (a: string, b: string): boolean => isles.has(a) || isles.has(b);

  const boundaries: Boundaries = {
    coast: between((a, b) => a === b).flatMap((line) => withoutFrame(line, recipe.extent)),
    border: between((a, b) => a !== b && !inIsles(a, b) && !pairs.includes(pairKey(a, b))),
    disputed: new Map(),
    unaccepted: new Map()
  };
  for (const { id, layer } of occupiedAreas(recipe)) {
    boundaries[layer].set(
      id,
      between((a, b) => a !== b && (a === id || b === id))
    );
  }
  for (const pair of pairs) {
    const candidates = cuts.filter((cut) => pairKey(...cut.pair) === pair);
    for (const line of between((a, b) => a !== b && pairKey(a, b) === pair)) {
      const parts = splitBy(line, (point) => candidates.find(({ within }) => isWithin(within, plane.inverse(point))));
      for (const { points, key: cut } of parts) {
        if (!cut) boundaries.border.push(points);
        else boundaries[cut.layer].set(cut.id, [...(boundaries[cut.layer].get(cut.id) ?? []), points]);
      }
    }
  }
  for (const { id, layer } of lines) if (!boundaries[layer].has(id)) throw new Error(`${id}: no border lies where the recipe says`);
  return boundaries;
}

function idOf(geometry: GeometryObject): string {
  return String(geometry.id);
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** Cuts a line wherever the key of its edges changes; an edge has the key of its middle. */
function splitBy<Key>(line: Line, keyOf: (point: [number, number]) => Key): { points: Line; key: Key }[] {
  const parts: { points: Line; key: Key }[] = [];
  line.slice(1).forEach((to, index) => {
    const from = line[index]!;
    const key = keyOf([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
    const last = parts.at(-1);
    if (last && last.key === key) last.points.push(to);
    else parts.push({ points: [from, to], key });
  });
  return parts;
}

/** The shore alone: where land is cut off at the extent there is none. */
function withoutFrame(line: Line, extent: Box): Line[] {
  return splitBy(line, (middle) => isOnFrame(extent, middle))
    .filter(({ key }) => !key)
    .map(({ points }) => points);
}
