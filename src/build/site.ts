import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import compression from 'compression';
import connect, { type NextHandleFunction } from 'connect';
import serveStatic from 'serve-static';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as any static host would: files, `index.html` for folders, `404.html` for what is missing, nothing outside `folder`.
 * @param port 0 for any that is free
 * @param prefix the path under which it stands, beginning and ending with a slash
 * @param headersOf what is sent with a file, given its path from the site’s root
 * @throws the server's error, such as EADDRINUSE
 */
export async function serveSite(
  folder: string,
  port: number,
  prefix = '/',
  host = 'localhost',
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({})
): Promise<Served> {
  const setHeaders = (response: ServerResponse, file: string) => {
    const path = relative(folder, file).replaceAll('\\', '/');
    for (const [name, value] of Object.entries({ 'Cache-Control': 'no-cache', ...headersOf(path) })) response.setHeader(name, value);
  };
  const missing = async (response: ServerResponse) => {
    const page = await readFile(join(folder, '404.html')).catch(() => undefined);
    response.writeHead(404, { 'content-type': `text/${page ? 'html' : 'plain'}; charset=utf-8` }).end(page ?? 'Not found');
  };
  const app = connect()
    // Its types are written for Express alone.
    .use(compression({ threshold: 0 }) as unknown as NextHandleFunction)
    .use(prefix, serveStatic(folder, { setHeaders }))
    .use((_: unknown, response: ServerResponse) => void missing(response));
  const server = createServer(app);
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${at}${prefix}`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done())))
  };
}
