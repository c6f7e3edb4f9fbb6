import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keptVersions } from '../print/frozen/kept';
import { compose } from './compose';
import { freeze } from './freeze';
import { differences } from './twice';
import { hostFiles, ruledIn } from './hosts';
import { deadLinks } from './links';
import { makePackages } from './packages';
import { buildSite } from './site-build';
import { keepVersion } from './versions';
import { checkWording } from './wording';

const folder = 'dist';

/** What is wrong with the address that a release needs, in one sentence; undefined where nothing is. */
export function addressFault(address = process.env.SITE_URL): string | undefined {
  const whole = address && URL.canParse(address) ? new URL(address) : undefined;
  if (whole && /^https?:$/.test(whole.protocol) && !whole.search && !whole.hash) return undefined;
  return `A release needs the public address of the site, which its citations, previews and lists of pages name: SITE_URL=https://example.org/story/ npm run release${
    address ? ` (it is “${address}”, which is no such address)` : ''
  }.`;
}

/**
 * `npm run release`: checks everything, keeps the version, builds the site for its address, follows its links, builds it a second
 * time to see that it is the same, prints the sheets for lessons, and writes the headers for hosts. What
 * fails leaves nothing behind that would have to be taken back.
 */
export default async function main(): Promise<number> {
  const fault = addressFault();
  if (fault) {
    console.error(fault);
    return 1;
  }
  const site = process.env.SITE_URL!;
  // The tests say themselves where a site knows its address.
  const { SITE_URL: _, ...env } = process.env;
  const check = spawnSync('npm', ['run', 'check'], { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (check.status !== 0) {
    console.error('The check found faults, so nothing was released.');
    return 1;
  }
  const { file, written } = keepVersion([...compose().values()]);
  try {
    await buildSite(folder);
    for (const line of await makePackages(folder)) console.log(line);
    checkWording(folder);
    const { dead, followed } = deadLinks(folder, site);
    if (dead.length > 0) throw new Error(`${dead.length} links lead nowhere:\n${dead.join('\n')}`);
    console.log(`links: ${followed} followed, none leads nowhere`);
    const { files, different } = await differences(folder);
    if (different.length > 0) throw new Error(`built a second time, ${different.length} files are others:\n${different.join('\n')}`);
    console.log(`built twice: ${files} files, byte for byte the same`);
    const made = spawnSync('npm', ['run', 'handouts'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (made.status !== 0) throw new Error('The sheets for lessons could not be printed, so nothing was released.');
    const leading = deadLinks(folder, site).dead;
    if (leading.length > 0) throw new Error(`${leading.length} links lead nowhere:\n${leading.join('\n')}`);
    const kept = keptVersions().includes(basename(file, '.json'));
    if (!kept) console.log(`${freeze(folder)} keeps its frames and figures: commit it with the release`);
  } catch (error) {
    if (written) rmSync(file);
    console.error((error as Error).message);
    return 1;
  }
  const hosts = hostFiles(site, ruledIn(folder)).map(({ path, inSite, text }) => {
    const at = inSite ? join(folder, path) : `${folder}-${path}`;
    writeFileSync(at, text);
    return at;
  });
  console.log(`${folder}/ is ready for ${site}; headers for hosts: ${hosts.join(', ')}`);
  console.log(written ? `${file} keeps this version: commit it with the release` : `${file} keeps this version already`);
  return 0;
}
