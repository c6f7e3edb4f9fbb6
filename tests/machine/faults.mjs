// `npm run test:faults`: every file of the story’s page in every way in which it may fail to come, in Chromium and in Firefox, and a share in WebKit, with a
// table of what came of each.
// `npm test` tries some of it in Chromium.
import { spawnSync } from 'node:child_process';

const projects = ['desktop', 'faults in Firefox', 'journeys in WebKit'].flatMap((name) => ['--project', name]);
// What stands behind `--project` is taken for another one.
const words = ['playwright', 'test', 'faults.spec', '--config', 'tests/playwright.config.ts', ...projects];
const { status } = spawnSync('npx', words, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FAULTS: 'all' }
});
process.exitCode = status ?? 1;
