import { expect, test, type Page } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { differenceOf, kept } from '../../pictures/compare';
import { openStory, picture } from '../story-page';

/**
 * A few looks of the built site, kept in `tests/pictures/`. `npm run pictures` makes them anew; who does looks at each before it is committed.
 * Beside them stands the browser that they were made with.
 */
const folder = 'tests/pictures';
const madeWith = `${folder}/browser.json`;
const anew = process.env.PICTURES === 'anew';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'dark';
  readonly media?: 'print';
  /** All of the window, if not named. */
  readonly part?: string;
  /** Few are enough for a picture of the land, which would be large. */
  readonly colours?: number;
  readonly open: (page: Page) => Promise<void>;
}

/** With all that its bar has: the button that plays the story comes when nothing else does. */
async function openWhole(page: Page, address?: string): Promise<void> {
  await openStory(page, address);
  await expect(page.locator('.bar .play')).toBeVisible();
}
const step = (id: string) => async (page: Page) => {
  await openWhole(page, `./#${id}`);
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-read', '');
  await picture(page);
};
const looks: readonly Look[] = [
  { name: 'cover', width: 1280, height: 800, open: (page) => openWhole(page) },
  { name: 'map', width: 1024, height: 700, part: '#stage .picture', colours: 16, open: step('neighbours-kazakhstan') },
  { name: 'timeline', width: 1280, height: 800, open: step('twenty-years-kabul') },
  { name: 'network', width: 1280, height: 800, part: '#stage', open: step('format-muttaqi') },
  { name: 'phone-in-the-dark', width: 390, height: 844, colorScheme: 'dark', open: step('since-law') },
  { name: 'paper', width: 794, height: 1123, media: 'print', open: async (page) => void (await page.goto('print/')) }
];

/** All of its typefaces and pictures have come, and nothing moves. */
async function shot(page: Page, { width, height, colorScheme, media, part, open }: Look): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', media: media ?? 'screen', reducedMotion: 'reduce' });
  await open(page);
  await page.mouse.move(1, 1);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const near = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight && image.checkVisibility());
    await Promise.all(near.map((image) => image.decode()));
  });
  return (part ? page.locator(part) : page).screenshot({ animations: 'disabled', caret: 'hide' });
}

test('the cover, a step of each view, a phone in the dark and a printed sheet look as they were last looked at @desktop', async ({
  page,
  browser
}) => {
  const faults: string[] = [];
  const version = `Chromium ${browser.version().split('.')[0]}`;
  for (const look of looks) {
    const file = `${folder}/${look.name}.png`;
    const now = await shot(page, look);
    if (anew) {
      const small = await kept(now, look.colours);
      expect(small.length, `${file} is too large`).toBeLessThan(60_000);
      writeFileSync(file, small);
      continue;
    }
    if (!existsSync(file)) {
      faults.push(`${file} is missing: npm run pictures`);
      continue;
    }
    const { seen, points, most, shown } = await differenceOf(readFileSync(file), now);
    if (!seen) continue;
    mkdirSync('test-results/pictures', { recursive: true });
    const [beside, marked] = ['now', 'differs'].map((what) => `test-results/pictures/${look.name}-${what}.png`) as [string, string];
    writeFileSync(beside, now);
    writeFileSync(marked, shown!);
    const { browser: made } = JSON.parse(readFileSync(madeWith, 'utf8')) as { browser: string };
    const why = made === version ? '' : ` It was made with ${made}, and this is ${version}: it may be that alone.`;
    faults.push(`${file} differs in ${points} points by up to ${most}: see ${marked}.${why} If it is meant: npm run pictures`);
  }
  if (anew) writeFileSync(madeWith, `${JSON.stringify({ browser: version }, null, 2)}\n`);
  expect(faults).toEqual([]);
});
