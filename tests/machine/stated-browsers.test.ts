import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { versionsOf, year } from '../../src/build/browsers.mjs';

const named: Readonly<Record<string, string>> = { chrome: 'Chrome', firefox: 'Firefox', safari: 'Safari' };

test('the README names the versions that follow from the year in package.json', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain(`Baseline ${year}`);
  const versions = versionsOf(year).map((each) => /^([a-z]+)([\d.]+)$/.exec(each)!);
  expect(versions.length).toBe(5);
  for (const [, name, version] of versions)
    if (named[name!]) expect(readme).toMatch(new RegExp(`${named[name!]}[^.;]* ${version!.replace('.', '\\.')}\\b`));
});

test('there is one version for each browser, and none is later for an earlier year', () => {
  const numbers = (ofYear: number) =>
    Object.fromEntries(versionsOf(ofYear).map((each) => [each.replace(/[\d.]+$/, ''), Number.parseFloat(each.replace(/^[a-z]+/, ''))]));
  const [now, before] = [numbers(year), numbers(year - 1)];
  for (const [name, version] of Object.entries(now)) expect(before[name], name).toBeLessThan(version);
});
