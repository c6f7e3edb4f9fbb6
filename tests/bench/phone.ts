import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveSite, type Served } from '../../src/build/site';
import { budgets, type Found } from './budgets';
import { kB } from './bytes';
import { floorOf } from './floor';
import { presses, type Presses } from './presses';
import { visit, type Load, type Reading } from './slow-phone';

/** A frame as any other: what each is sent at first differs by little. */
const frame = 'embed/announced/';

/**
 * The built site on a slow phone, beside the floor of its story and of a frame, and beside a grown story. Visits alternate, each in a browser of its own;
 * of each figure the median counts.
 * @param grown the folder of a built story of 1,000 events, 500 actors and 1,500 ties
 * @param runs visits of each
 */
export async function onPhone(folder: string, grown: string, launch: object, runs = 5): Promise<Found[]> {
  const floors = mkdtempSync(join(tmpdir(), 'floors-'));
  for (const page of ['', frame]) {
    mkdirSync(join(floors, page), { recursive: true });
    writeFileSync(join(floors, page, 'index.html'), floorOf(readFileSync(join(folder, page, 'index.html'), 'utf8')));
  }
  const [site, floor, large] = (await Promise.all([folder, floors, grown].map((each) => serveSite(each, 0, '/', '127.0.0.1')))) as [
    Served,
    Served,
    Served
  ];
  const loads = new Map<string, Load[]>();
  const readings = new Map<string, Reading[]>();
  const pressed: Presses[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      for (const [name, url, reads] of [
        ['story', site.url, true],
        ['floor', floor.url, true],
        ['grown', large.url, true],
        ['frame', site.url + frame, false],
        ['frame floor', floor.url + frame, false]
      ] as const) {
        const { load, reading } = await visit(launch, url, reads);
        loads.set(name, [...(loads.get(name) ?? []), load]);
        if (reading) readings.set(name, [...(readings.get(name) ?? []), reading]);
      }
      pressed.push(await presses(launch, site.url));
    }
  } finally {
    await Promise.all([site, floor, large].map((each) => each.close()));
    rmSync(floors, { recursive: true });
  }
  const load = (name: string, key: Exclude<keyof Load, 'asked'>) => median(loads.get(name)!.map((each) => each[key]));
  const read = (name: string, key: Exclude<keyof Reading, 'asked'>) => median(readings.get(name)!.map((each) => each[key]));
  const bytes = (of: readonly { readonly asked: readonly string[] }[]) => median(of.map(({ asked }) => kbOf(folder, asked)));
  return [
    { budget: budgets.fcp, value: load('story', 'fcp'), beside: load('floor', 'fcp') },
    { budget: budgets.lcp, value: load('story', 'lcp'), beside: load('floor', 'lcp') },
    { budget: budgets.tbt, value: load('story', 'tbt') },
    { budget: budgets.longest, value: load('story', 'longest') },
    { budget: budgets.work, value: load('story', 'work'), beside: load('floor', 'work') },
    { budget: budgets.firstVisit, value: bytes(loads.get('story')!) },
    { budget: budgets.wholeVisit, value: bytes(readings.get('story')!) },
    { budget: budgets.reading, value: read('story', 'work') },
    { budget: budgets.readingBesideFloor, value: read('story', 'work'), beside: read('floor', 'work') },
    ...(['p95', 'p99', 'long', 'blank', 'cls'] as const).map((key) => ({ budget: budgets[key], value: read('story', key) })),
    ...(['pick', 'step', 'explore'] as const).map((key) => ({ budget: budgets[key], value: median(pressed.map((each) => each[key])) })),
    { budget: budgets.grownWork, value: load('grown', 'work'), beside: load('story', 'work') },
    { budget: budgets.grownReading, value: read('grown', 'work'), beside: read('story', 'work') },
    { budget: budgets.frameFcp, value: load('frame', 'fcp'), beside: load('frame floor', 'fcp') },
    { budget: budgets.frameScript, value: scriptsOf(folder, frame) }
  ];
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Files that are sent as they are. */
const packed = new Set(['.woff2', '.avif', '.png']);

/** What files weigh on the wire, in kB of 1,024 bytes: brotli for text. @param paths from the folder of the site: those that it does not have weigh nothing */
function kbOf(folder: string, paths: readonly string[]): number {
  const weights = paths.map((path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return 0;
    return packed.has(extname(file)) ? statSync(file).size : brotliCompressSync(readFileSync(file)).length;
  });
  return weights.reduce((sum, each) => sum + each, 0) / kB;
}

function scriptsOf(folder: string, path: string): number {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const standing = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text!);
  const fetched = [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, file]) => readFileSync(join(folder, path, file!), 'utf8'));
  return brotliCompressSync([...standing, ...fetched].join('')).length / kB;
}
