import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8'
};

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as any static host would: files, `index.html` for folders, nothing else, nothing outside `folder`.
 * @param prefix the path under which it stands, beginning and ending with a slash
 * @throws the server's error, such as EADDRINUSE
 */
export async function serveSite(folder: string, port: number, prefix = '/', host = 'localhost'): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://site').pathname);
    void answer(root, path.startsWith(prefix) ? path.slice(prefix.length) : undefined, response);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${at}${prefix}`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done())))
  };
}

async function answer(root: string, path: string | undefined, response: ServerResponse): Promise<void> {
  const file = path === undefined ? undefined : await fileAt(root, path);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response
    .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' })
    .end(await readFile(file));
}

async function fileAt(root: string, path: string): Promise<string | undefined> {
  const file = join(root, normalize(path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return fileAt(root, join(path, 'index.html'));
  return found?.isFile() ? file : undefined;
}
