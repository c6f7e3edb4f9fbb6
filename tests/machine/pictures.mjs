// `npm run pictures`: makes the pictures in tests/pictures/ anew, from the built site and with the browser of the tests.
import { spawnSync } from 'node:child_process';

const words = ['playwright', 'test', 'pictures.spec', '--config', 'tests/playwright.config.ts', '--project', 'desktop'];
const { status } = spawnSync('npx', words, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PICTURES: 'anew' }
});
process.exitCode = status ?? 1;
