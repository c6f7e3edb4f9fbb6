// `node tests/machine/browsers/webkit.mjs` finds a WebKit for the journeys or gets one, proves it by starting it, and says in one line which it is.
// It is Playwright's own build, or else Debian's WebKitGTK, which is driven by WebDriver and drawn on a screen that nobody sees (Xvfb).
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { webkit } from 'playwright';
import { debian, run } from './install.mjs';
import { cacheFolder, top, remembered } from './project.mjs';
import { startWebDriver } from './webdriver.mjs';

const note = resolve(cacheFolder, 'webkit.json');

/** @throws an Error that says what to install, and what was tried */
export async function ensureWebKit({ prove = false } = {}) {
  const before = remembered(note);
  if (before && (prove ? await start(before, []) : existsSync(before.executablePath))) return before;
  const tried = [];
  const found =
    (await installed(tried)) ??
    (run(tried, 'playwright install webkit', process.execPath, [join(top, 'node_modules/playwright/cli.js'), 'install', 'webkit'])
      ? await installed(tried)
      : undefined) ??
    (debian(tried, 'webkit2gtk-driver', 'xvfb') ? await installed(tried) : undefined);
  if (!found)
    throw new Error(
      [
        'The journeys need WebKit, and none could be found or installed: install it (on Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb; elsewhere: npx playwright install webkit).',
        ...tried.map((line) => `  ${line}`)
      ].join('\n')
    );
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify(found, null, 2));
  return found;
}

async function installed(tried) {
  for (const each of [{ executablePath: webkit.executablePath() }, webKitGtk()]) {
    if (!each || !existsSync(each.executablePath)) continue;
    const found = await start(each, tried);
    if (found) return found;
  }
  return undefined;
}

/** WebKitGTK's small browser lies beside the library, its driver and the screen on the path. */
function webKitGtk() {
  const onPath = (name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(existsSync);
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const folders = [
    '/usr/lib',
    '/usr/libexec',
    ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`) : [])
  ];
  const executablePath = folders
    .flatMap((folder) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find(existsSync);
  return driver && screen && executablePath ? { executablePath, driver, screen } : undefined;
}

async function start(each, tried) {
  try {
    return { ...each, version: await (each.driver ? versionByWebDriver(each) : versionByPlaywright(each)) };
  } catch (error) {
    tried.push(`${each.executablePath} does not start: ${String(error).split('\n')[0]}`);
    return undefined;
  }
}

async function versionByPlaywright({ executablePath }) {
  const running = await webkit.launch({ executablePath, timeout: 60_000 });
  await running.close();
  return running.version();
}

async function versionByWebDriver(each) {
  const { session, close } = await startWebDriver(each);
  const version = (await session.getCapabilities()).getBrowserVersion();
  await close();
  return version;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { version, executablePath } = await ensureWebKit({ prove: true });
    console.log(`browser: WebKit ${version} ${executablePath}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
