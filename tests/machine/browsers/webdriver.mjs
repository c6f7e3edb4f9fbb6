import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Builder, Capabilities } from 'selenium-webdriver';
import { cacheFolder } from './project.mjs';

/**
 * Starts WebKitGTK's driver on a screen of its own, with one browser. That is opened in the full screen: then its window has any size that is asked
 * for, and its page all of the window. `still` asks for less motion, which this browser is told by the desktop's settings.
 */
export async function startWebDriver({ driver, screen, executablePath }, { still = false } = {}) {
  const said = [];
  const seen = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  });
  const [display] = await Promise.race([once(seen.stdio[3], 'data'), failure(seen, screen)]);
  const port = await freePort();
  const drives = spawn(driver, [`--port=${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: settings(still),
      NO_AT_BRIDGE: '1',
      // In a container the system lets nobody build WebKit's own sandbox.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
    }
  });
  for (const stream of [drives.stdout, drives.stderr]) createInterface({ input: stream }).on('line', (line) => said.push(line));
  const close = () => {
    drives.kill();
    seen.kill();
  };
  const server = `http://127.0.0.1:${port}`;
  await Promise.race([answers(server), failure(drives, driver)]).catch((error) => {
    close();
    throw error;
  });
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: executablePath,
      args: ['--automation', '--full-screen', '--enable-write-console-messages-to-stdout=true']
    }
  });
  const session = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  return {
    session,
    said,
    close: async () => {
      await session.quit().finally(close);
    }
  };
}

/** @returns the folder with the settings of a desktop */
function settings(still) {
  const folder = join(cacheFolder, still ? 'desktop-still' : 'desktop');
  mkdirSync(join(folder, 'gtk-3.0'), { recursive: true });
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), `[Settings]\ngtk-enable-animations=${still ? 0 : 1}\n`);
  return folder;
}

/** Rejects when a process ends by itself. */
const failure = async (process, name) => {
  const [code] = await Promise.race([once(process, 'exit'), once(process, 'error').then(([error]) => Promise.reject(error))]);
  throw new Error(`${name} ended with ${code}`);
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Resolves once the driver listens. */
async function answers(server) {
  for (let tries = 0; tries < 200; tries += 1) {
    const ready = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the driver does not answer');
}
