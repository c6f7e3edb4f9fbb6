import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { lookup } from 'mime-types';
import { parseAllHeaders } from 'netlify-headers-parser';

/**
 * Hosts as they behave with a folder of files, as far as it matters here: what they do with an address of a folder without its last slash, with one of
 * which there is nothing, with `index.html` in it, and with headers of ours. Netlify is shown with its “pretty URLs” off, where it leads nobody on.
 */
export const hosts = {
  'GitHub Pages': { folder: 301, headersFile: false, always: { 'cache-control': 'max-age=600', 'access-control-allow-origin': '*' } },
  Netlify: { folder: 200, headersFile: true, always: { 'cache-control': 'public,max-age=0,must-revalidate' } },
  'Cloudflare Pages': { folder: 308, headersFile: true, always: { 'cache-control': 'public, max-age=0, must-revalidate' } }
} as const;
export type HostName = keyof typeof hosts;

/** What a file `_headers` says of an address. Hosts join values of one name with a comma, so each must be said once. */
export async function headersIn(file: string): Promise<(path: string) => Record<string, string>> {
  // Its types take no file to be one.
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file as never], netlifyConfigPath: undefined, minimal: true });
  if (errors[0]) throw errors[0];
  return (path) => {
    const found = new Map<string, string>();
    for (const { for: pattern, values } of headers)
      if (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)
        for (const [name, value] of Object.entries(values)) {
          const key = name.toLowerCase();
          found.set(key, found.has(key) ? `${found.get(key)},${value}` : value);
        }
    return Object.fromEntries(found);
  };
}

/** Serves `folder` at `prefix` as that host does. @returns its address and what ends it */
export async function hostLike(name: HostName, folder: string, prefix = '/'): Promise<{ url: string; close: () => Promise<void> }> {
  const { folder: ofFolder, headersFile, always } = hosts[name];
  const own = headersFile && existsSync(join(folder, '_headers')) ? await headersIn(join(folder, '_headers')) : () => ({});
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
  const server: Server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url!, 'http://host');
    const answer = (status: number, file: string) =>
      response
        .writeHead(status, { ...always, ...own(pathname), 'content-type': lookup(file) || 'application/octet-stream' })
        .end(request.method === 'HEAD' ? undefined : readFileSync(file));
    const lead = (status: number, to: string) => response.writeHead(status, { location: `${to}${search}` }).end();
    const path = normalize(decodeURIComponent(pathname)).slice(prefix.length);
    const at = join(folder, path);
    if (!pathname.startsWith(prefix)) return void response.writeHead(404).end();
    if (name === 'Cloudflare Pages' && pathname.endsWith('/index.html')) return void lead(308, pathname.slice(0, -'index.html'.length));
    if (isFile(at)) return void answer(200, at);
    const index = join(at, 'index.html');
    if (!isFile(index)) return void answer(404, join(folder, '404.html'));
    if (path === '' || path.endsWith('/') || ofFolder === 200) return void answer(200, index);
    lead(ofFolder, `${pathname}/`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done())))
  };
}
