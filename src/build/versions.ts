import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ReleaseData } from '../article/release-schema';
import type { Edition } from '../print/edition';
import { releaseOf } from '../print/machines/versions';
import { dataFolder, releasesIn } from './folder';

/**
 * Keeps what the version says that is about to be released, for good.
 * @param folder of the data
 * @returns the file, and whether it was written now: the same version may be released again as it is
 * @throws an Error that names the first fact that is not as it was released under the same day
 */
export function keepVersion(editions: readonly Edition[], folder = dataFolder): { file: string; written: boolean } {
  const release = releaseOf(editions);
  const file = join(folder, releasesIn, `${release.version}.json`);
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as ReleaseData;
    const different = differing(kept, release);
    if (!different) return { file, written: false };
    throw new Error(
      `${file} › ${different} is not what data/ says now, and what was released under a day never changes: give what changed an entry of its own day in data/log.json.`
    );
  }
  mkdirSync(join(folder, releasesIn), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ $schema: '../schema/release.schema.json', ...release }, undefined, 2)}\n`);
  return { file, written: true };
}

/** The first fact, and its field, that differs; languages that were added since are no difference. */
function differing(kept: ReleaseData, now: ReleaseData): string | undefined {
  const [before, after] = [kept, now].map(({ facts }) => new Map(facts.map((fact) => [fact.id, fact]))) as [Facts, Facts];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    if (!was || !is) return id;
    for (const field of ['status', 'voice'] as const) if (was[field] !== is[field]) return `${id} › ${field}`;
    for (const field of ['sentence', 'now'] as const) {
      const languages = Object.keys(was.sentence);
      const of = ({ [field]: words }: Facts extends Map<string, infer Fact> ? Fact : never) => languages.map((lang) => words?.[lang]);
      if (!isDeepStrictEqual(of(was), of(is))) return `${id} › ${field}`;
    }
  }
  return undefined;
}

type Facts = Map<string, ReleaseData['facts'][number]>;
