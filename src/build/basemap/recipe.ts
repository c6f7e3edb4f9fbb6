import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const lonLat = z.tuple([z.number(), z.number()]);
/** [left, bottom, right, top], in plane units or in degrees as the field says. */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const country = z.string().regex(/^[A-Z]{3,4}$/);
const source = z.strictObject({ name: z.string(), version: z.string(), file: z.string() });

/** A stretch of the border between two countries; `within` is in degrees. */
const cut = z.strictObject({ pair: z.tuple([country, country]), within: box });

const dispute = z.discriminatedUnion('kind', [
  z.strictObject({
    id: z.string(),
    kind: z.literal('occupied-area'),
    layer: z.literal('disputed'),
    /** The country that keeps the area. */
    from: country,
    /** The area: the ring of country `of` in the occupation package that lies `within` (degrees). */
    ring: z.strictObject({ of: z.string(), within: box }),
    /** Its land side: what the two countries of the occupation package share `within` (degrees). */
    line: z.strictObject({ between: z.tuple([z.string(), z.string()]), within: box })
  }),
  z.strictObject({
    id: z.string(),
    kind: z.enum(['line-of-control', 'claimed-border']),
    layer: z.enum(['disputed', 'unaccepted']),
    cuts: z.array(cut).min(1)
  }),
  z.strictObject({ id: z.string(), kind: z.literal('undrawn') })
]);

const recipe = z.strictObject({
  /** The day the packages were fetched: written down, not taken from the clock, so that a second run gives the same bytes. */
  retrieved: z.iso.date(),
  projection: z.strictObject({ kind: z.literal('laea'), centre: lonLat, unitKm: z.number().positive() }),
  /** Plane units. */
  extent: box,
  packages: z.strictObject({
    countries: source,
    globe: source,
    occupation: source,
    water: source.extend({ integrity: z.string().startsWith('sha512-') })
  }),
  countries: z.strictObject({ omit: z.array(country), keep: z.array(country), rest: country }),
  detail: z.strictObject({
    /** Longer edges get points in between before they are projected, or a parallel becomes a chord. Degrees. */
    longestEdgeDegrees: z.number().positive(),
    /** Corners whose weighted triangle is smaller are dropped. Square plane units. */
    smallestTriangle: z.number().nonnegative(),
    /** Square plane units. */
    smallestIsland: z.number().nonnegative(),
    /** Square plane units. */
    smallestLake: z.number().nonnegative(),
    /** Rivers lose corners up to this many times larger. */
    riverFactor: z.number().positive(),
    /** Where the story happens, in plane units; outside, corners and islands up to `outsideFactor` times larger are dropped. */
    focus: box,
    outsideFactor: z.number().positive(),
    /** No ring of a country is reduced to fewer corners. */
    fewestCorners: z.int().min(3),
    /** Coordinates are rounded to multiples of this many plane units. */
    grid: z.number().positive()
  }),
  globe: z.strictObject({
    centre: lonLat,
    /** Width and height of the drawing, and radius of the globe in it, in its own units. */
    size: z.number().positive(),
    radius: z.number().positive(),
    /** Square degrees. */
    smallestTriangle: z.number().nonnegative()
  }),
  /** What PROVENANCE.md says of the packages, and of the files that no command makes. */
  notes: z.strictObject({ packages: z.array(z.string()), kept: z.array(z.string()) }),
  /** Largest size after brotli, in bytes. */
  budget: z.strictObject({ region: z.int(), town: z.int() }),
  disputes: z.array(dispute)
});

export type Recipe = z.infer<typeof recipe>;
export type Dispute = Recipe['disputes'][number];
export type OccupiedArea = Extract<Dispute, { kind: 'occupied-area' }>;
export type DrawnLine = Extract<Dispute, { kind: 'line-of-control' | 'claimed-border' }>;
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Reads `data/map/recipe.json`. Throws when the file is missing or does not say what the build needs. */
export async function readRecipe(path: string): Promise<Recipe> {
  return recipe.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Whether a point lies in a box, the edges included. */
export function isWithin([left, bottom, right, top]: Box, [x, y]: readonly number[]): boolean {
  return x! >= left && x! <= right && y! >= bottom && y! <= top;
}
