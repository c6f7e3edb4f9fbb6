import { ensureBrowser, launchOptions } from '../machine/browsers/chromium.mjs';
import { budget, budgetInAll, everything, firstView, kB } from './bytes';
import { rowOf } from './budgets';
import { onPhone } from './phone';
import { madeFolder, scale } from './scale';
import { times } from './times';
import { compose } from '../../src/build/compose';

const kb = (bytes: number) => `${(bytes / kB).toFixed(1)} kB`;

/** `npm run bench`: bytes, times and how they grow; with a browser, each budget of a slow phone with its figure. It measures, and fails nothing. */
export default async function main(): Promise<number> {
  const view = firstView('dist');
  const all = view.html + view.css + view.script + view.fonts;
  console.log('\nFirst view of the story, compressed');
  console.table(
    Object.fromEntries(
      [...Object.entries(view), ['all', all]].map(([kind, bytes]) => [
        kind,
        { bytes: kb(bytes as number), budget: kb(kind === 'all' ? budgetInAll : budget[kind as keyof typeof budget]) }
      ])
    )
  );
  console.log('\nThe whole site, by kind of file, compressed');
  console.table(Object.fromEntries([...everything('dist')].map(([kind, { files, bytes }]) => [kind, { files, bytes: kb(bytes) }])));

  const [edition] = [...compose().values()];
  console.log('\nMilliseconds of the pure parts at 1, 10, 100 and 1,000 times the size of the story');
  console.table(
    Object.fromEntries(
      times(edition!.article).map(({ name, ms }) => [
        name,
        Object.fromEntries(['1×', '10×', '100×', '1000×'].map((size, at) => [size, ms[at]?.toFixed(3) ?? '–']))
      ])
    )
  );

  const browser = await ensureBrowser().catch((error: Error) => console.log(`\nNot measured, for want of a browser: ${error.message}`));
  if (!browser) return 0;
  console.log(
    '\nThe page’s longest work on a frame, in milliseconds (in brackets the longest wait for one), with stories of a growing size, at no throttle'
  );
  const largest = { events: 1000, actors: 500, ties: 1500 };
  const sizes = [{ events: 76, actors: 33, ties: 42 }, { events: 250, actors: 125, ties: 375 }, largest];
  const frames: Record<string, Record<string, string>> = {};
  for (const size of sizes) {
    const { alive, ...use } = await scale(size, launchOptions(browser));
    frames[`${size.events} events, ${size.actors} actors, ${size.ties} ties`] = {
      'alive after': alive.toFixed(0),
      ...Object.fromEntries(
        Object.entries(use).map(([what, { work, between }]) => [what, `${work < 50 ? '< 50' : work.toFixed(0)} (${between.toFixed(0)})`])
      )
    };
  }
  console.table(frames);

  console.log('\nA slow phone (412 × 823, 150 ms, 1.6 Mbps, processor slowed 4 times), medians of five visits; it takes some minutes');
  const found = await onPhone('dist', madeFolder(largest), launchOptions(browser));
  console.table(Object.fromEntries(found.map((each) => [each.budget.name, rowOf(each)])));
  return 0;
}
