import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite, type Served } from '../../src/build/site';

/** What a made release has in it that the built one has not. */
export const newWords = 'Said anew';
const heading = /(<p class="standfirst">)/;

/** Of a built site what the tests of its worker show. */
const wanted = /^(assets|fonts|pictures|search|plain|help|privacy|s|fa-AF|f|embed|[^/]+\.\w+)$/;

export const releaseOf = (folder: string): string =>
  /<meta name="release" content="(\w+)">/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))![1]!;

/** The built site in a folder of its own, as far as it is shown here. */
export function siteIn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const name of readdirSync('dist')) if (wanted.test(name)) cpSync(join('dist', name), join(folder, name), { recursive: true });
  return folder;
}

/** The same as it would be after a correction: another sentence, scripts and styles under other names, other plain words, another name of the release. */
export function nextRelease(before: string): string {
  const folder = siteIn();
  const release = releaseOf(before);
  const next = createHash('sha256').update(release).digest('hex').slice(0, release.length);
  // A build gives another name to whatever has changed, and to what names that.
  const names = readdirSync(join(folder, 'assets'));
  const others = new Map(
    names.map((name) => [
      name,
      name.replace(/-([\w-]{8})(\.\w+)$/, (_, sign: string, end: string) => `-${[...sign].reverse().join('')}${end}`)
    ])
  );
  for (const [name, other] of others) renameSync(join(folder, 'assets', name), join(folder, 'assets', other));
  const renamed = (text: string) => text.replaceAll(/[\w.-]+-[\w-]{8}\.\w+/g, (name) => others.get(name) ?? name);
  const change = (path: string, by: (text: string) => string) => {
    const file = join(folder, path);
    writeFileSync(file, by(readFileSync(file, 'utf8')));
  };
  const sum = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest()
      .subarray(0, 9)
      .toString('base64');
  const old = sum('plain/words.json');
  change('plain/words.json', (text) => ` ${text}`);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|css)$/.test(path)) change(path, (text) => renamed(text).replaceAll(release, next));
  change('index.html', (text) => text.replace(heading, `$1${newWords}. `));
  change('sw.js', (text) => text.replace(old, () => sum('plain/words.json')));
  return folder;
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const prefix = '/deep/sub/';

/** A host whose network can be cut, and on which a release can take the place of another. */
export class Host {
  private served: Served | undefined;
  private silent: Server | undefined;
  url = '';
  readonly asked: string[] = [];

  async shows(folder: string): Promise<void> {
    await this.isGone();
    const note = (path: string) => (this.asked.push(path), {});
    this.served = await serveSite(folder, this.url ? Number(new URL(this.url).port) : 0, prefix, '127.0.0.1', note);
    this.url = this.served.url;
  }
  /** No answer to anything, and no end of it. */
  async isSilent(): Promise<void> {
    await this.isGone();
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(Number(new URL(this.url).port), '127.0.0.1', done));
    this.silent = silent;
  }
  async isGone(): Promise<void> {
    await this.served?.close();
    this.silent?.closeAllConnections();
    await new Promise((done) => (this.silent ? this.silent.close(done) : done(undefined)));
    this.served = this.silent = undefined;
  }
}

/** What the test runner asks for what is run before and after a file's tests. */
interface Hooks {
  beforeAll(run: () => void): void;
  afterAll(run: () => void): void;
  beforeEach(run: () => Promise<void>): void;
  afterEach(run: () => Promise<void>): void;
}

/** For all tests of a file: two releases in folders of their own, and for each test a host that shows the first. */
export function withReleases(test: Hooks): { first: string; second: string; host: Host } {
  const at = { first: '', second: '', host: new Host() };
  test.beforeAll(() => {
    at.first = siteIn();
    at.second = nextRelease(at.first);
  });
  test.afterAll(() => [at.first, at.second].forEach(remove));
  test.beforeEach(async () => {
    at.host = new Host();
    await at.host.shows(at.first);
  });
  test.afterEach(() => at.host.isGone());
  return at;
}
