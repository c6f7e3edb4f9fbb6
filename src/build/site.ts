import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { mediaTypes } from './media-types';

/** The others are compressed already. */
const compressible = /^text\/|json|xml/;

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as any static host would: files, `index.html` for folders, `404.html` for what is missing, nothing outside `folder`.
 * @param port 0 for any that is free
 * @param prefix the path under which it stands, beginning and ending with a slash
 * @param headers sent with every answer
 * @throws the server's error, such as EADDRINUSE
 */
export async function serveSite(
  folder: string,
  port: number,
  prefix = '/',
  host = 'localhost',
  headers: Readonly<Record<string, string>> = {}
): Promise<Served> {
  const site = new Site(resolve(folder), prefix, headers);
  // A file that goes while it is being sent, as in a build, ends this answer and not the server.
  const server = createServer((request, response) => void site.answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${at}${prefix}`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done())))
  };
}

class Site {
  /** By file and time of change: a file is compressed once, and again when it was built anew. */
  private readonly brotli = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly root: string,
    private readonly prefix: string,
    private readonly headers: Readonly<Record<string, string>>
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = this.pathOf(request);
    const found = path === undefined ? undefined : await this.find(path);
    if (found?.folder && !path!.endsWith('/') && path !== '') {
      // Without the slash, every relative address in the page would be looked up one folder too high.
      response.writeHead(301, { location: `${this.prefix}${encodeURI(path!)}/` }).end();
      return;
    }
    const file = found?.file ?? (await this.find('404.html'))?.file;
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    await this.send(found?.file ? 200 : 404, file, request, response);
  }

  /** What is asked for, below the prefix; nothing for an address outside it, or one that cannot be read. */
  private pathOf({ url = '/' }: IncomingMessage): string | undefined {
    try {
      const path = decodeURIComponent(new URL(url, 'http://site').pathname);
      return path.startsWith(this.prefix) ? path.slice(this.prefix.length) : undefined;
    } catch {
      return undefined;
    }
  }

  private async find(path: string): Promise<{ file?: string; folder: boolean } | undefined> {
    const file = join(this.root, path);
    if (file !== this.root && !file.startsWith(this.root + sep)) return undefined;
    const found = await stat(file).catch(() => undefined);
    if (!found?.isDirectory()) return found?.isFile() ? { file, folder: false } : undefined;
    const index = join(file, 'index.html');
    return (await stat(index).catch(() => undefined))?.isFile() ? { file: index, folder: true } : undefined;
  }

  private async send(status: number, file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    const asked = compressible.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const body = asked ? await this.compressed(file) : await readFile(file);
    response.writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-cache',
      ...this.headers,
      ...(asked ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {})
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private async compressed(file: string): Promise<Buffer> {
    const { mtimeMs, size } = await stat(file);
    const key = `${file} ${mtimeMs} ${size}`;
    const known = this.brotli.get(key) ?? readFile(file).then(promisify(brotliCompress));
    this.brotli.set(key, known);
    return known;
  }
}
