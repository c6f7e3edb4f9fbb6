import { expect } from '@playwright/test';
import { faultsOfServer, filesOf, serveFaulty } from '../browser/faulty-files';
import { count, told } from './seen';
import { test } from './test';

/*
 * Files at fault where nothing comes between a browser and the network but the host itself: what `tests/browser/engine/faults.spec.ts` has for the others.
 */
test.use({ mayFail: true });

const standsStill = () => 'still' in document.documentElement.dataset;
const whole = process.env.FAULTS === 'all';
const starting = ['alive.js', 'article.js', 'StoryMap.js', 'index.js'].slice(0, whole ? 4 : 2);
const ofTheMap = ['LiveMap.js', 'region.json'].slice(0, whole ? 2 : 1);
const ways = (Object.keys(faultsOfServer) as (keyof typeof faultsOfServer)[]).slice(0, whole ? undefined : 1);

for (const name of starting)
  for (const way of ways)
    test(`where ${name} ${way}, the page is as without script, says so, and “Try again” brings it alive once it is there`, async ({
      reader,
      engineName,
      baseURL
    }, info) => {
      // What fails stands in the table too.
      info.annotations.push(came(name, way, engineName, ''));
      const host = await serveFaulty(baseURL!, filesOf(name), way);
      await reader.goto(`${host.url}#neighbours-why`);
      await expect.poll(() => reader.run(standsStill), { timeout: 20_000 }).toBe(true);
      expect(await count(reader, '#stage')).toBe(0);
      await expect.poll(() => count(reader, '[role=alert]')).toBe(1);
      await expect.poll(() => count(reader, 'section .page-picture')).toBeGreaterThan(0);
      host.mend();
      await reader.click('[data-again]');
      await expect.poll(() => reader.run(() => document.documentElement.dataset.live), { timeout: 20_000 }).toBe('on');
      expect(await told(reader)).toMatchObject({ step: 'neighbours-why' });
      info.annotations.push(came(name, way, engineName, 'still, then alive again'));
      host.close();
    });

for (const name of ofTheMap)
  for (const way of ways)
    test(`where ${name} ${way}, the map’s picture stands there and a line, and “Try again” brings the map`, async ({
      reader,
      engineName,
      baseURL
    }, info) => {
      // What fails stands in the table too.
      info.annotations.push(came(name, way, engineName, ''));
      const host = await serveFaulty(baseURL!, filesOf(name), way);
      await reader.goto(`${host.url}#neighbours-why`);
      await expect.poll(() => count(reader, '#stage .map [role=status]'), { timeout: 20_000 }).toBe(1);
      await expect.poll(() => count(reader, '#stage .map-picture text')).toBeGreaterThan(0);
      host.mend();
      await reader.click('#stage .map .failed button');
      await expect.poll(() => count(reader, '#stage .map[data-ready="true"]'), { timeout: 20_000 }).toBe(1);
      info.annotations.push(came(name, way, engineName, 'alive, with the map’s picture and a line'));
      host.close();
    });

const came = (name: string, way: string, engine: string, outcome: string) => ({
  type: 'came',
  description: JSON.stringify([`${name} ${way}`, engine, outcome])
});
