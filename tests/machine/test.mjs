// `npm test`: every stage in order, up to the first that fails. Each stage that is not a test runner counts as one check. Its last line is always
// the count, `N passed, N failed`; a skipped test or an empty run is a failure.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { countOf } from './count.mjs';

rmSync('test-results', { recursive: true, force: true });
const npm = (...words) => ['npm', ['run', '--silent', ...words]];
const stages = [
  ['browsers for the tests', ['node', ['tests/machine/browsers/chromium.mjs']]],
  ['Firefox for the tests of the frames', ['node', ['tests/machine/browsers/firefox.mjs']]],
  ['WebKit for the journeys', ['node', ['tests/machine/browsers/webkit.mjs']]],
  ['data, format, lint, types, what is unused, unit and component tests', npm('check'), 'test-results/vitest.json'],
  ['build', npm('build')],
  ['the development server', npm('test:dev'), 'test-results/playwright.json'],
  ['browser tests on the built site', npm('test:browser'), 'test-results/playwright.json']
];

let [passed, failed] = [0, 0];
for (const [name, [command, words], report] of stages) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  });
  const count = report ? countOf(report) : { passed: 0, failed: 0 };
  passed += count.passed + (report ? 0 : Number(status === 0));
  failed += Math.max(count.failed, Number(status !== 0));
  if (failed > 0) break;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
