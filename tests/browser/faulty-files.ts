import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, type Route } from '@playwright/test';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
  avif: 'image/avif',
  svg: 'image/svg+xml'
};
const typeOf = (path: string) => types[path.split('.').pop()!] ?? 'application/octet-stream';
const bytesOf = (file: string) => readFileSync(`dist/${file}`);
const page = (title: string) => `<!doctype html><title>${title}</title><p>${title}`;

/** The ways in which a file may go wrong. One that takes too long is never answered. */
export const faults = {
  'is missing': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: page('Lost') }),
  'is another page': (route: Route) => route.fulfill({ contentType: 'text/html', body: page('Home') }),
  'is an error of the host': (route: Route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'Internal error' }),
  'is cut short': (route: Route, file: string) =>
    route.fulfill({ contentType: typeOf(file), body: bytesOf(file).subarray(0, bytesOf(file).length / 2) }),
  'is out of reach': (route: Route) => route.abort('connectionfailed'),
  'takes longer than anybody waits': () => undefined
} as const;
/** The same of these as a host does it itself. */
export const faultsOfServer = {
  'is missing': (response: ServerResponse) => response.writeHead(404, { 'content-type': 'text/html' }).end(page('Lost')),
  'is another page': (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end(page('Home')),
  'is out of reach': (response: ServerResponse) => response.destroy()
} as const;

/** A host of the built site that answers for some files as it should not, until it is mended. */
export async function serveFaulty(
  site: string,
  files: readonly string[],
  way: keyof typeof faultsOfServer
): Promise<{ url: string; mend: () => void; close: () => void }> {
  let mended = false;
  const server = createServer((request, response) => {
    if (!mended && files.some((file) => request.url!.includes(file))) return void faultsOfServer[way](response);
    void fetch(new URL(request.url!, site)).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer());
      response
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '', 'cache-control': 'no-cache' })
        .end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { pathname } = new URL(site);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`;
  return { url, mend: () => void (mended = true), close: () => (server.closeAllConnections(), void server.close()) };
}

/** A host on a slow network, whose page comes in two halves, and of whose scripts none ever does. */
export async function serveInHalves(): Promise<{ url: string; rest: () => void; close: () => void }> {
  const html = readFileSync('dist/index.html');
  const answers: ServerResponse[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    if (pathname.endsWith('/')) {
      response.writeHead(200, { 'content-type': 'text/html' }).write(html.subarray(0, html.length / 2));
      answers.push(response);
    } else if (!pathname.endsWith('.js')) response.writeHead(200, { 'content-type': typeOf(pathname) }).end(bytesOf(pathname));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    rest: () => answers.forEach((answer) => answer.end(html.subarray(html.length / 2))),
    close: () => (server.closeAllConnections(), void server.close())
  };
}

export type Way = keyof typeof faults;
export const ways = Object.keys(faults) as Way[];

/**
 * The paths of the files of this name, which in the build ends with a sign of what is in it. The scripts of pages beside the story are built apart, so
 * there may be one for them and one for the story: the largest comes first.
 */
export function filesOf(name: string): readonly string[] {
  if (name.includes('/')) return [name];
  const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
  const found = readdirSync('dist/assets').filter((file) => new RegExp(`^${stem}-[\\w-]{8}\\.${ending}$`).test(file));
  if (found.length === 0) throw new Error(`the build has no ${name}`);
  return found.map((file) => `assets/${file}`).sort((a, b) => bytesOf(b).length - bytesOf(a).length);
}

const { sections } = JSON.parse(readFileSync('data/sections.json', 'utf8')) as {
  sections: { steps: { id: string; moment: string; view: string }[] }[];
};
const steps = new Map(sections.flatMap((section) => section.steps.map((step) => [step.id, step])));
const words = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));

/** What the stage shows at a step. */
export function shownAt(id: string): { day: string; view: string } {
  const { moment, view } = steps.get(id)!;
  return { day: words(moment), view };
}

/** How a page stands: alive, or as it is without script, with one line that says so. @throws where it is neither, or shows what is not so */
export async function standing(of: Page): Promise<'alive' | 'still'> {
  await of.waitForFunction(() => 'live' in document.documentElement.dataset || 'still' in document.documentElement.dataset);
  if (await of.evaluate(() => 'still' in document.documentElement.dataset)) {
    await expect(of.locator('#stage')).toBeHidden();
    await expect(of.getByRole('alert')).toBeVisible();
    await expect(of.getByRole('link', { name: 'Try again' })).toBeVisible();
    await expect(of.locator('.progress').getByText(/./)).toBeHidden();
    await of.waitForFunction(() => document.querySelectorAll('section .page-picture').length > 12);
    return 'still';
  }
  await told(of);
  return 'alive';
}

/** The stage shows the day and the view of the step that is read. */
export async function told(of: Page): Promise<void> {
  const { day, view } = shownAt((await of.locator('[data-step][data-read]').getAttribute('id'))!);
  await expect(of.locator('.clock .moment')).toHaveText(day);
  await expect(of.locator('.scene')).toHaveAttribute('data-view', view);
}

/** Reads on at a step, as by a link to it. */
export async function readAt(of: Page, step: string): Promise<void> {
  await of.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), step);
  await expect(of.locator(`#${step}`)).toHaveAttribute('data-read', '');
}
