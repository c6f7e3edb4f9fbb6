import { ensureBrowser, launchOptions } from '../../tests/machine/browser.mjs';
import { scale } from './bench/scale';
export default async function main() {
  const b = launchOptions(await ensureBrowser());
  for (const s of [
    { events: 43, actors: 24, ties: 32 },
    { events: 1000, actors: 500, ties: 1500 }
  ])
    console.log(JSON.stringify(s), JSON.stringify(await scale(s, b)));
  return 0;
}
