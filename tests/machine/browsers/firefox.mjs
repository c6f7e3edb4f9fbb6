// `node tests/machine/browsers/firefox.mjs` finds a Firefox for the tests of the frames or gets one, proves it by starting it, and says in one line which it is.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright';
import { debian, run } from './install.mjs';
import { cacheFolder, top, remembered } from './project.mjs';

const note = resolve(cacheFolder, 'firefox.json');

/**
 * What Playwright must be told to drive it. A Firefox that is not Playwright's own is driven by WebDriver BiDi, whose clicks and keys do not reach a
 * frame that runs in a process of its own: all run in one.
 */
export const firefoxOptions = ({ executablePath, channel }) => ({
  ...(channel ? { channel } : {}),
  launchOptions: { executablePath, firefoxUserPrefs: { 'fission.autostart': false, 'fission.webContentIsolationStrategy': 0 } }
});

/** @throws an Error that says what to install, and what was tried */
export async function ensureFirefox({ prove = false } = {}) {
  const before = remembered(note);
  if (before && !process.env.FIREFOX_PATH && (prove ? await start(before, []) : existsSync(before.executablePath))) return before;
  const tried = [];
  const found =
    (await installed(tried)) ??
    (run(tried, 'playwright install firefox', process.execPath, [join(top, 'node_modules/playwright/cli.js'), 'install', 'firefox'])
      ? await installed(tried)
      : undefined) ??
    (debian(tried, 'firefox-esr') ? await installed(tried) : undefined);
  if (!found)
    throw new Error(
      [
        'The tests of the frames need Firefox, and none could be found or installed: install Firefox (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH to where it is.',
        ...tried.map((line) => `  ${line}`)
      ].join('\n')
    );
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify(found, null, 2));
  return found;
}

/** Playwright's own build, or else the first Firefox of this machine that starts. */
async function installed(tried) {
  const wanted = process.env.FIREFOX_PATH;
  const own = { executablePath: firefox.executablePath() };
  const names = ['firefox-esr', 'firefox', 'firefox.exe'];
  const paths = [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
  ];
  const others = (wanted ? [wanted] : paths).map((executablePath) => ({ executablePath, channel: 'moz-firefox' }));
  for (const each of wanted ? others : [own, ...others]) {
    if (!existsSync(each.executablePath)) continue;
    const found = await start(each, tried);
    if (found) return found;
  }
  return undefined;
}

async function start(each, tried) {
  const { launchOptions, ...rest } = firefoxOptions(each);
  let running;
  try {
    running = await firefox.launch({ ...launchOptions, ...rest, timeout: 60_000 });
    const page = await running.newPage();
    await page.setContent('<p>ok</p>');
    if ((await page.locator('p').textContent()) !== 'ok') throw new Error('its page stays empty');
    return { ...each, version: running.version() };
  } catch (error) {
    tried.push(`${each.executablePath} does not start: ${String(error).split('\n')[0]}`);
    return undefined;
  } finally {
    await running?.close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { version, executablePath } = await ensureFirefox({ prove: true });
    console.log(`browser: Firefox ${version} ${executablePath}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
