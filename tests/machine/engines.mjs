// `npm run test:engines`: the story's journeys and its frames in Chromium, Firefox and WebKit, with a table of what held. `npm test` has most of it:
// each engine reads the whole story in one way, and shows some of the frames.
import { spawnSync } from 'node:child_process';

const words = ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--project', 'journeys in*'];
const { status } = spawnSync('npx', words, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ENGINES: 'all' }
});
process.exitCode = status ?? 1;
