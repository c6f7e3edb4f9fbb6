import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { start } from './launch.mjs';

/** Playwright's own build, the one that its version was tested with. */
export function ownOfPlaywright(tried) {
  return start({ executablePath: chromium.executablePath(), source: 'Playwright’s own' }, tried);
}

/** The first Chrome, Chromium or Edge on this machine that starts. */
export async function onThisMachine(tried) {
  for (const executablePath of new Set([...(usual[process.platform] ?? usual.linux)(), ...onPath()])) {
    const found = await start({ executablePath, source: 'on this machine' }, tried);
    if (found) return found;
  }
  return undefined;
}

const usual = {
  linux: () => [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/usr/local/bin/chromium',
    '/usr/local/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/opt/chromium/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium'
  ],
  darwin: () =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => join(folder, `${name}.app/Contents/MacOS`, name))
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
          join(folder, file)
        )
      )
};

/** What `which` would find. */
function onPath() {
  const names = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge'];
  const ending = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + ending)))
    .filter((file) => existsSync(file));
}
