import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser, launchOptions } from './machine/browsers/chromium.mjs';
import { ensureFirefox, firefoxOptions } from './machine/browsers/firefox.mjs';
import type { EngineName } from './journeys/test';

// They throw rather than skip where there is none.
const browser = await ensureBrowser();
const firefox = await ensureFirefox();
const port = Number(process.env.TEST_PORT ?? 4179);
/** Not the root: the built site must work in any folder. */
const prefix = '/deep/sub/path/';

/**
 * The long journeys that an engine leaves out. Only Chromium’s driver has a finger that moves; and unless all are asked for (`npm run test:engines`), each
 * engine reads the whole story in one way of the three.
 */
const leftOut =
  process.env.ENGINES === 'all'
    ? { Chromium: [], Firefox: /@touch/, WebKit: /@touch/ }
    : { Chromium: /@wheel|@keys/, Firefox: /@touch|@keys/, WebKit: /@touch|@wheel/ };

export default defineConfig<object, { engineName: EngineName }>({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  timeout: 240_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }], ['./machine/tables.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}${prefix}`,
    launchOptions: launchOptions(browser),
    // What a worker asks for is seen by no test, and what it has kept is not the fault that a test has made: `offline.spec.ts` alone lets it be.
    serviceWorkers: 'block'
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: /noscript/,
      grepInvert: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } }
    },
    {
      // What depends neither on the window’s size nor on touch is tried once.
      name: 'phone',
      testIgnore: /noscript/,
      grepInvert: /@desktop/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    },
    { name: 'hosts in Chromium', testDir: 'hosts', use: { ...devices['Desktop Chrome'], hasTouch: true } },
    {
      name: 'hosts in Firefox',
      testDir: 'hosts',
      // It must not inherit Chromium's own options.
      use: { ...devices['Desktop Firefox'], ...firefoxOptions(firefox) }
    },
    {
      name: 'faults in Firefox',
      testMatch: /faults\.spec/,
      use: { ...devices['Desktop Firefox'], ...firefoxOptions(firefox) }
    },
    ...(['Chromium', 'Firefox', 'WebKit'] as const).map((engineName) => ({
      name: `journeys in ${engineName}`,
      testDir: 'journeys',
      expect: { timeout: 15_000 },
      // What comes of files at fault is no journey; the other two have projects of their own for it.
      ...(engineName === 'WebKit' && process.env.ENGINES !== 'all' ? {} : { testIgnore: /faults/ }),
      grepInvert: leftOut[engineName],
      use: { engineName }
    })),
    // Starts a development server of its own, with all of its modules: `npm test` runs it by itself.
    { name: 'dev', testDir: 'dev', use: { ...devices['Desktop Chrome'] } },
    { name: 'noscript', testMatch: /noscript/, use: { ...devices['Desktop Chrome'], javaScriptEnabled: false } }
  ],
  webServer: {
    command: `node src/build/run.mjs tests/machine/serve.ts ${port} ${prefix}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}${prefix}`,
    reuseExistingServer: false
  }
});
