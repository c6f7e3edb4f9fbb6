// `npm run test:hosts`: every frame in every kind of page around it, in Chromium and in Firefox. `npm test` has all of it in Chromium and a share in Firefox.
import { spawnSync } from 'node:child_process';

const projects = ['hosts in Chromium', 'hosts in Firefox'].flatMap((name) => ['--project', name]);
const { status } = spawnSync('npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts', ...projects], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, HOSTS: 'all' }
});
process.exitCode = status ?? 1;
