import { posix } from 'node:path';
import { strToU8 } from 'fflate';
import { escape } from '../../article/markup';
import { dayInWords, sayer } from '../../article/words';
import type { Edition } from '../../print/edition';
import { offlineFile, offlineScript } from './alive';
import { packedPage } from './page';
import type { Files } from './zip';

/** A built site, as far as it is packed. */
export interface Site {
  /** Of all files. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
  /** The modules of pages as classic scripts, by their paths. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The address of the site, where it is known. */
  readonly root: string | undefined;
}

/**
 * The site as a folder that opens from a disk, without a network. Browsers run no modules from there, fetch nothing, and show no `index.html` of a folder
 * by itself. So each module is one classic script, what they fetch stands in another, and links name files.
 */
export function folderPackage({ article, prose }: Edition, { paths, read, scripts, root }: Site): Files {
  const kept = new Set([...paths.filter((path) => scripts.has(path) || !leftOut(path, root !== undefined)), offlineFile]);
  const own = sayer(article.lang, prose.take.labels);
  const date = dayInWords(article.version, article.lang);
  const note = root ? own('folderNote', { date, address: root }) : own('folderNoteHere', { date });
  const late = lateStyles(paths, read);
  const page = (path: string) => {
    const html = withTypefaces(withScripts(alone(textOf(read(path)), root), path, scripts, late), path, read);
    return noted(
      packedPage(html, path, (file) => kept.has(file), root),
      escape(note)
    );
  };
  const fetched = paths.filter((path) => asked.test(path)).map((path) => [path, path.endsWith('.html') ? page(path) : textOf(read(path))]);
  return new Map(
    [...kept].map((path): [string, Uint8Array] => {
      const script = scripts.get(path);
      if (path === offlineFile) return [path, strToU8(offlineScript(Object.fromEntries(fetched) as Record<string, string>))];
      if (script !== undefined) return [path, strToU8(script)];
      if (path.endsWith('.css')) return [path, strToU8(withTypefaces(textOf(read(path)), path, read))];
      return [path, path.endsWith('.html') ? strToU8(page(path)) : read(path)];
    })
  );
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What scripts ask for: the geometry of the map, the plain words, what is found, the help, and the pictures of each step. */
const asked = /^assets\/.*\.json$|(^|\/)(words\.json|search\/index\.json|help\/index\.html|print\/index\.html)$/;

/** What only a server makes use of: modules, what machines read, frozen forms of versions, typefaces (which stand in the sheets), packages, and what is asked for. */
const ofServers =
  /^(v|fonts)\/|^(404\.html|robots\.txt|sitemap\.xml|_headers|\.htaccess|versions\.js|sw\.js|kept-copy\.js|site\.webmanifest|take\.js)$|(^|\/)(oembed\.json|feed\.xml|words\.json)$|^(?!fig\/)(.*\/)?card\.png$|^search\/index\.json$|^assets\/.*\.(js|json)$|^lesson\/take\/[^/]+\.(zip|imscc)$/;
/** Codes for other pages, which without the address of the site lead to nothing. */
const ofSites = /^([\w-]+\/)?(embed|lesson\/take)\/index\.html$/;

const leftOut = (path: string, known: boolean): boolean => ofServers.test(path) || (!known && ofSites.test(path));

/** Styles that come with parts of a script, which has those parts in it: they stand in its page. */
function lateStyles(paths: readonly string[], read: (path: string) => Uint8Array): string[] {
  const first = new Set(
    paths.filter((path) => path.endsWith('.html')).flatMap((path) => textOf(read(path)).match(/assets\/[\w.-]+\.css/g) ?? [])
  );
  return paths.filter((path) => /^assets\/.*\.css$/.test(path) && !first.has(path));
}

/** A page without what would be asked for in vain. */
function alone(html: string, root: string | undefined): string {
  const still = html
    .replaceAll(/<meta (?:http-equiv="Content-Security-Policy"|name="release")[^>]*>/g, '')
    .replaceAll(/<script(?:\s[^>]*)?>[\s\S]*?<\/script>/g, (script) => (goes.test(script) ? '' : script))
    .replaceAll(/<link rel="(?:modulepreload|preload|manifest|alternate|apple-touch-icon)"[^>]*>/g, '')
    .replace("location.replace('../?explore", "location.replace('../index.html?explore")
    // Where it lies is nobody else’s address.
    .replaceAll(/<p class=.take.>[\s\S]*?<\/p>/g, '')
    // What an earlier run offered.
    .replace(/<div data-packages="">[\s\S]*?<\/div>(?=<template)/, '')
    .replaceAll(' crossorigin ', ' ');
  if (root) return still.replaceAll('{site}', root);
  return still
    .replaceAll(/<details [^>]*id="embed"[\s\S]*?<\/details>/g, '')
    .replaceAll(/<a [^>]*href="(?:#embed|[./]*(?:embed|lesson\/take)\/)"[^>]*>[\s\S]*?<\/a>(?:\s*·)?/g, '');
}

/** Scripts that need the address of a server, and those that load ahead of modules what is fetched. */
const goes = /^<script[^>]* src="[^"]*\b(?:take|versions|kept-copy)\.js"|^<script>[^<]*rel:'preload'/;

/** A page with its module as a classic script, behind what that asks for, and with the styles of all its parts. */
function withScripts(html: string, path: string, scripts: ReadonlyMap<string, string>, styles: readonly string[]): string {
  const up = posix.relative(posix.dirname(path), '.');
  const from = up ? `${up}/` : '';
  return html.replace(/<script type="module"[^>]* src="([^"]+)"><\/script>/, (_, src: string) => {
    const file = posix.join(posix.dirname(path), src);
    if (!scripts.has(file)) return '';
    const links = styles.map((style) => `<link rel="stylesheet" href="${from}${style}">`).join('');
    return `${links}<script defer src="${from}${offlineFile}"></script><script defer src="${from}${file}"></script>`;
  });
}

/** What kind of copy it is stands at the head of each page; a frame has no room for it. */
const noted = (html: string, note: string): string =>
  html.replace(/<main (?!class=.(?:frame|course).)[^>]*>/, (main) => `${main}<p data-packed>${note}</p>`);

/** Some browsers give a page on a disk no typeface from another folder: they stand in its sheets. @param styled a sheet, or a page with sheets in it */
function withTypefaces(styled: string, path: string, read: (path: string) => Uint8Array): string {
  return styled.replaceAll(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, address: string) => {
    const file = posix.join(posix.dirname(path), address);
    return `url(data:font/woff2;base64,${Buffer.from(read(file)).toString('base64')})`;
  });
}
