// Finds, installs or refuses: the browser tests never skip themselves.
// Order: CHROMIUM_PATH → what this script chose before → Playwright's own build → a browser on the system
//        → `playwright install` → Debian's package (root or password-less sudo) → a build from the npm registry (Linux x64).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const home = resolve(fileURLToPath(import.meta.url), '../../..');
const cacheDir = join(home, 'node_modules/.cache/test-browser');
const note = join(cacheDir, 'choice.json');
const NPM_BUILD = '@sparticuz/chromium@153.0.0';

/** Without these Chromium keeps calling home, which a closed network answers with many refusals. */
export const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to start its sandbox for root, as in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];
export const launchOptions = (b) => ({
  executablePath: b.executablePath,
  args: quiet,
  ...(b.env ? { env: { ...process.env, ...b.env } } : {})
});

const systemPaths = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
    '/usr/local/bin/chromium',
    '/usr/local/bin/google-chrome',
    '/snap/bin/chromium'
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((p) => [join(p, 'Google/Chrome/Application/chrome.exe'), join(p, 'Microsoft/Edge/Application/msedge.exe')])
};

async function works(b, tried) {
  if (!existsSync(b.executablePath)) return null;
  try {
    const browser = await chromium.launch({ ...launchOptions(b), timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>ok</p>');
    const ok = (await page.locator('p').textContent()) === 'ok';
    const version = browser.version();
    await browser.close();
    return ok ? { ...b, version } : null;
  } catch (e) {
    tried.push(
      `${b.source}: ${b.executablePath} does not start — ${String(e).match(/\[err\] (.*)|error while loading.*/)?.[0] ?? String(e).split('\n')[0]}`
    );
    return null;
  }
}
function attempt(tried, label, cmd, args, opts = {}) {
  try {
    console.error(`browser: trying ${label}`);
    execFileSync(cmd, args, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000, ...opts });
    return true;
  } catch (e) {
    tried.push(
      `${label}: ${
        String(e.stderr ?? e)
          .trim()
          .split('\n')
          .filter(Boolean)[0] ?? e
      }`
    );
    return false;
  }
}
const can = (cmd, args) => {
  try {
    execFileSync(cmd, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** @returns {Promise<{executablePath: string, env?: Record<string,string>, source: string, version: string}>} */
export async function ensureBrowser() {
  const tried = [];
  const keep = (b) => {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(note, JSON.stringify(b, null, 2));
    return b;
  };
  if (process.env.CHROMIUM_PATH) {
    const b = await works({ executablePath: process.env.CHROMIUM_PATH, source: 'CHROMIUM_PATH' }, tried);
    if (!b) throw new Error(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} is not a browser that starts.\n${tried.join('\n')}`);
    return b;
  }
  if (existsSync(note)) {
    const b = JSON.parse(readFileSync(note, 'utf8'));
    if (existsSync(b.executablePath)) return b; // proved to start when it was written
  }
  const own = () => works({ executablePath: chromium.executablePath(), source: 'playwright' }, tried);
  const system = async () => {
    for (const p of systemPaths[process.platform] ?? []) {
      const b = await works({ executablePath: p, source: 'system' }, tried);
      if (b) return b;
    }
    return null;
  };
  let b = (await own()) ?? (await system());
  if (b) return keep(b);

  const pw = join(home, 'node_modules/playwright/cli.js');
  if (attempt(tried, 'playwright install chromium', process.execPath, [pw, 'install', 'chromium'])) {
    b = await own();
    if (!b && process.platform === 'linux' && attempt(tried, 'playwright install-deps', process.execPath, [pw, 'install-deps', 'chromium']))
      b = await own();
    if (b) return keep(b);
  }
  const debian = existsSync('/etc/debian_version') && !/ubuntu/i.test(readFileSync('/etc/os-release', 'utf8')); // Ubuntu's package is only a stub for a snap
  const root = process.getuid?.() === 0;
  if (debian && (root || can('sudo', ['-n', 'true']))) {
    const apt = (...a) =>
      attempt(tried, `apt-get ${a[0]}`, root ? 'apt-get' : 'sudo', [...(root ? [] : ['-n', 'apt-get']), ...a], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      });
    apt('update'); // a stale list still may do
    if (apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')) b = await system();
    if (b) return keep(b);
  }
  if (
    process.platform === 'linux' &&
    process.arch === 'x64' &&
    attempt(tried, `npm: ${NPM_BUILD}`, 'npm', [
      'install',
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--engine-strict=false',
      '--prefix',
      cacheDir,
      NPM_BUILD
    ])
  ) {
    const at = join(cacheDir, 'node_modules/@sparticuz/chromium');
    process.env.TMPDIR = cacheDir; // it unpacks under os.tmpdir(), and would take whatever unpacked browser already lies in the temporary folder
    const { default: build, inflate } = await import(pathToFileURL(join(at, 'build/index.js')).href);
    await inflate(join(at, 'bin/al2023.tar.br')); // NSS and friends, for a machine that has none
    // Its own `args` switch off web security; only the binary is used.
    b = await works(
      {
        executablePath: await build.executablePath(),
        env: { LD_LIBRARY_PATH: join(cacheDir, 'al2023/lib'), FONTCONFIG_PATH: join(cacheDir, 'fonts') },
        source: NPM_BUILD
      },
      tried
    );
    if (b) return keep(b);
  }
  throw new Error(`The browser tests need Chrome or Chromium, and none could be found or installed: install Chromium (on Debian: apt-get install chromium) or set CHROMIUM_PATH to where it is.
What was tried:
  ${tried.join('\n  ')}`);
}
if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const b = await ensureBrowser();
    console.log(`browser: ${b.version} (${b.source}) ${b.executablePath}`);
  } catch (e) {
    console.error(e.message);
    process.exit(1);
  }
}
