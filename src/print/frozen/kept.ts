import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { frozenFolder } from '../../frames/frames';
import type { SiteFile } from '../edition';

/** Where the frozen forms of released versions are kept, from the project's top, beside what they said: a file each, named by its day. */
export const keptIn = 'data/releases';

/** The day of each version that is kept, `2026-11-28`, the oldest first. */
export function keptVersions(folder = keptIn): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.zip$/.exec(name)?.[1] ?? [])
    .sort();
}

/** Every file of the versions that are kept, byte for byte as it was released. */
export function keptFiles(folder = keptIn): SiteFile[] {
  return keptVersions(folder).flatMap((version) =>
    Object.entries(unzipSync(readFileSync(join(folder, `${version}.zip`)))).map(([path, bytes]) => ({
      path: `${frozenFolder(version)}${path}`,
      make: () => ({ bytes })
    }))
  );
}
