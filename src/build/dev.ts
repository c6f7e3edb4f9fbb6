import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, relative, resolve } from 'node:path';
import { contentType } from 'mime-types';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { faultLine } from '../article/check/fault';
import { escape } from '../article/markup';
import type { Content, SiteFile } from '../print/edition';
import { BadData } from './compose';
import { dataFolder } from './folder';
import { entry } from './prerender';
import { isStoryModule, type Composed } from './story-modules';
import { adrift, fill, forFrames, scriptTags, withoutScript } from './template';

/**
 * `npm run dev`: serves every page and file of the site as the build makes it, rendered from the sources when it is asked for.
 *
 * Styles are replaced in the open page. Everything else reloads it: a component's text also stands in the prerendered page, so replacing the live part
 * alone would show a page that no build makes.
 */
export function devServer(story: Composed): Plugin {
  return {
    name: 'dev-server',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview && !process.env.VITEST,
    config: () => ({ appType: 'custom' }),
    configureServer(server) {
      const site = siteIn(server, story);
      server.watcher.on('all', (_, file) => void site.forget(file));
      // Before Vite's own handlers: `/data/events.json` is the site's file, not the source of that name.
      server.middlewares.use(
        (request, response, next) => void answer(server, site, request, response).then((done) => done || next(), next)
      );
      return () => server.middlewares.use((request, response) => void missing(server, site, request, response));
    },
    hotUpdate({ file, modules }) {
      if (this.environment.name !== 'client') return undefined;
      const styleOfThePage = file.endsWith('.css') && modules.length > 0;
      if (styleOfThePage) return undefined;
      if (isSource(this.environment.config.root, file)) this.environment.hot.send({ type: 'full-reload' });
      return [];
    }
  };
}

const isSource = (root: string, file: string) => /^(src|data|public)\/|^index\.html$/.test(relative(root, file).replaceAll('\\', '/'));

interface Site {
  /** @throws BadData, or whatever a module throws while it is loaded */
  readonly files: () => Promise<ReadonlyMap<string, SiteFile>>;
  readonly forget: (file: string) => void;
}

/** The files of the site, listed anew after each change of the sources. */
function siteIn(server: ViteDevServer, story: Composed): Site {
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite has no environment in which pages can be rendered');
  let listed: Promise<ReadonlyMap<string, SiteFile>> | undefined;
  const list = async () => {
    story.editions();
    ssr.runner.clearCache();
    const { siteOf } = await ssr.runner.import<{ siteOf: () => Promise<SiteFile[]> }>(`/${entry}`);
    return new Map((await siteOf()).map((file) => [file.path, file]));
  };
  return {
    files: () => (listed ??= list()),
    forget(file) {
      const { root } = server.config;
      if (!isSource(root, file) || file.endsWith('.ts.timestamp')) return;
      listed = undefined;
      if (!file.startsWith(resolve(root, dataFolder))) return;
      story.forget();
      for (const { moduleGraph } of Object.values(server.environments))
        for (const module of moduleGraph.idToModuleMap.values()) if (isStoryModule(module.id)) moduleGraph.invalidateModule(module);
    }
  };
}

/** Answers a request for a file of the site. @returns whether it was one */
async function answer(server: ViteDevServer, site: Site, { url = '/' }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { pathname, search } = new URL(url, 'http://localhost');
  // Vite's own: modules, their queries, and what it serves to its client.
  if (/^\/(@|src\/|node_modules\/)/.test(pathname) || /[?&](url|raw|import|inline|t|v)\b/.test(search)) return false;
  const asked = decodeURIComponent(pathname.slice(1));
  const isPage = asked === '' || asked.endsWith('/');
  try {
    const files = await site.files();
    const path = isPage ? `${asked}index.html` : asked;
    const file = files.get(path);
    if (file) await send(server, response, 200, path, await file.make());
    else if (files.has(`${path}/index.html`)) response.writeHead(302, { location: `${pathname}/${search}` }).end();
    return file !== undefined || response.writableEnded;
  } catch (error) {
    if (!isPage && !asked.endsWith('.html')) return false;
    server.ssrFixStacktrace(error as Error);
    console.error((error as Error).message);
    await sendHtml(server, response, 500, faultPage(error as Error));
    return true;
  }
}

/** What Vite has nothing for either: the site's own page for a missing one. */
async function missing(server: ViteDevServer, site: Site, { headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = headers.accept?.includes('text/html')
    ? await site.files().then(
        (files) => files.get('404.html'),
        () => undefined
      )
    : undefined;
  if (page) await send(server, response, 404, page.path, await page.make());
  else response.writeHead(404).end();
}

async function send(server: ViteDevServer, response: ServerResponse, status: number, path: string, content: Content): Promise<void> {
  const { bytes, text, copy } = content;
  if (bytes ?? text ?? copy) {
    const body = bytes ?? text ?? (await readFile(resolve(server.config.root, copy!)));
    response
      .writeHead(status, { 'content-type': contentType(extname(path)) || 'application/octet-stream', 'cache-control': 'no-cache' })
      .end(body);
    return;
  }
  const template = await readFile(resolve(server.config.root, 'index.html'), 'utf8');
  const plain = content.plain ? withoutScript(template) : template;
  const scripts = content.script ? scriptTags(`/${content.script}`) : '';
  await sendHtml(server, response, status, content.framed ? forFrames : plain, (html) =>
    fill(content.anywhere ? adrift(html, content.anywhere) : html, path, { ...content, head: `${content.head ?? ''}${scripts}` })
  );
}

/** @param filled fills the slots after Vite has put its client in, so that it leaves our markup as it is: hydration needs every comment */
async function sendHtml(
  server: ViteDevServer,
  response: ServerResponse,
  status: number,
  html: string,
  filled: (html: string) => string = (whole) => whole
): Promise<void> {
  const whole = filled(await server.transformIndexHtml('/index.html', html));
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(whole);
}

/** The faults of the data, or an error while a page was rendered. It reloads with the next change. */
function faultPage(error: Error): string {
  const lines = error instanceof BadData ? error.faults.map(faultLine) : [error.stack ?? error.message];
  const title = error instanceof BadData ? `data/ has ${error.faults.length} faults` : 'This page could not be rendered';
  const items = lines.map((line) => `<li><pre style="white-space:pre-wrap">${escape(line)}</pre></li>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><ol id="faults">${items}</ol></body></html>`;
}
