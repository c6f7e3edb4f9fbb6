import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { hostPage, hosts, serveHosts } from '../hosts/hosts';
import { text } from './seen';
import { test } from './test';

const { sections } = JSON.parse(readFileSync('data/sections.json', 'utf8')) as { sections: { id: string }[] };
const every = [...sections.map(({ id }) => id), 'map', 'timeline', 'network'];
const frames = process.env.ENGINES === 'all' ? every : every.filter((_, at) => at % 5 === 4);

/** In the frame: what is shown of it. */
function shown(): { steps: string[]; count: string; drawn: boolean } {
  const panels = [...document.querySelectorAll<HTMLElement>('.panel')].filter(({ offsetHeight }) => offsetHeight > 0);
  const marks = panels.flatMap((panel) => [...panel.querySelectorAll('.drawn :is(svg :is(path, circle, text), img, .sheet)')]);
  return {
    steps: panels.map(({ id }) => id),
    count: document.querySelector('.stepper p')?.textContent ?? '',
    drawn: marks.some((mark) => mark.getBoundingClientRect().width > 0)
  };
}

test('each frame in another site’s page shows each of its steps in turn, and leads back to its first', async ({ reader, baseURL }) => {
  const [host] = hosts;
  const other = await serveHosts((path) => ({ html: hostPage(host!, `${baseURL!}embed/${path.slice(1)}/`, 'A part of the story') }));
  for (const frame of frames) {
    await reader.goto(`${other.url}/${frame}`);
    // It is loaded once it is near.
    await reader.run(() => document.querySelector('#frame iframe')!.scrollIntoView());
    await reader.enter('#frame iframe');
    await expect.poll(async () => (await reader.run(shown)).steps.length).toBe(1);
    const all = await reader.run(() => [...document.querySelectorAll('.panel')].map(({ id }) => id));
    for (const [at, step] of all.entries()) {
      if (at > 0) await reader.click('.stepper button', 'Next');
      await expect
        .poll(() => reader.run(shown), { message: frame, intervals: [20] })
        .toEqual({ steps: [step], count: `Step ${at + 1} of ${all.length}`, drawn: true });
    }
    await reader.click('.stepper button', 'From the start');
    await expect.poll(async () => (await reader.run(shown)).steps).toEqual([all[0]]);
    expect(await text(reader, 'h1')).not.toBe('');
  }
  other.close();
});
