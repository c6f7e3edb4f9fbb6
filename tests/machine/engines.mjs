// `npm run test:engines`: the story's journeys and its frames in Chromium, Firefox and WebKit, with a table of what held. `npm test` runs them too.
import { spawnSync } from 'node:child_process';

const words = ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--project', 'journeys in*'];
const { status } = spawnSync('npx', words, { stdio: 'inherit', shell: process.platform === 'win32' });
process.exitCode = status ?? 1;
