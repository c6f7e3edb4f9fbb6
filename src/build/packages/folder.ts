import { posix } from 'node:path';
import { strToU8 } from 'fflate';
import { escape } from '../../article/markup';
import { dayInWords, sayer } from '../../article/words';
import type { Edition } from '../../print/edition';
import { packedPage } from './page';
import type { Files } from './zip';

/**
 * The site as a folder that opens from a disk, without a network. Browsers run no modules from there, fetch nothing, and show no `index.html` of a folder by itself. So
 * its pages are those without script, the texts with their still pictures, whose links name files; only small scripts that need neither stay.
 * @param paths of all files of the site
 * @param read gives one of them
 * @param root the address of the site, where it is known
 */
export function folderPackage(
  { article, prose }: Edition,
  paths: readonly string[],
  read: (path: string) => Uint8Array,
  root: string | undefined
): Files {
  const kept = new Set(paths.filter((path) => !leftOut(path, root !== undefined)));
  const own = sayer(article.lang, prose.take.labels);
  const date = dayInWords(article.version, article.lang);
  const note = root ? own('folderNote', { date, address: root }) : own('folderNoteHere', { date });
  return new Map(
    [...kept].map((path) => {
      const bytes = read(path);
      if (path.endsWith('.css')) return [path, strToU8(withTypefaces(textOf(bytes), path, read))];
      if (!path.endsWith('.html')) return [path, bytes];
      const page = packedPage(alone(textOf(bytes), root), path, (file) => kept.has(file), root);
      return [path, strToU8(noted(page, escape(note)))];
    })
  );
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What only a server or a script makes use of: modules, what machines read, the frozen forms of versions, typefaces (which stand in the sheets), packages. */
const ofServers =
  /^(v|search|explore|fonts)\/|^(404\.html|robots\.txt|sitemap\.xml|_headers|\.htaccess|versions\.js|site\.webmanifest|copy\.js|take\.js)$|(^|\/)(oembed\.json|feed\.xml|words\.json)$|^(?!fig\/)(.*\/)?card\.png$|^assets\/.*\.js$|^lesson\/take\/[^/]+\.(zip|imscc)$/;
/** Codes for other pages, which without the address of the site lead to nothing. */
const ofSites = /^(embed|lesson\/take)\/index\.html$/;

const leftOut = (path: string, known: boolean): boolean => ofServers.test(path) || (!known && ofSites.test(path));

/** A page as it is where its scripts do not run, without what would be asked for in vain. */
function alone(html: string, root: string | undefined): string {
  const still = html
    .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replaceAll(/<script(?:\s[^>]*)?>[\s\S]*?<\/script>/g, (script) => (stays.test(script) ? script : ''))
    .replaceAll(/<link rel="(?:modulepreload|preload|manifest|alternate|apple-touch-icon)"[^>]*>/g, '')
    .replaceAll(/<\/?noscript[^>]*>/g, '')
    // What copies addresses is not there.
    .replaceAll(/<p class=.take.>[\s\S]*?<\/p>/g, '')
    // The sheet that comes after it has them too.
    .replaceAll(/@font-face\s*\{[^}]*url\((?!["']?data:)[^}]*\}/g, '')
    // What an earlier run offered.
    .replace(/<div data-packages="">[\s\S]*?<\/div>(?=<template)/, '')
    .replaceAll(' crossorigin ', ' ');
  if (root) return still.replaceAll('{site}', root);
  return still
    .replaceAll(/<details [^>]*id="embed"[\s\S]*?<\/details>/g, '')
    .replaceAll(/<a [^>]*href="(?:#embed|[./]*(?:search|explore|embed|lesson\/take)\/)"[^>]*>[\s\S]*?<\/a>(?:\s*·)?/g, '');
}

/** Data for machines, the choice of words, and scripts in files of their own other than those that copy addresses of a server. */
const stays =
  /^<script type="application\/|^<script>document\.documentElement\.dataset\.level=|^<script(?! type="module")[^>]* src="(?![^"]*\b(?:copy|take|versions)\.js")/;

/** What kind of copy it is stands at the head of each page; a frame has no room for it. */
const noted = (html: string, note: string): string =>
  html.replace(/<main (?!class=.(?:frame|course).)[^>]*>/, (main) => `${main}<p data-packed>${note}</p>`);

/** Some browsers give a page on a disk no typeface from another folder: they stand in the sheet. */
function withTypefaces(css: string, path: string, read: (path: string) => Uint8Array): string {
  return css.replaceAll(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, address: string) => {
    const file = posix.join(posix.dirname(path), address);
    return `url(data:font/woff2;base64,${Buffer.from(read(file)).toString('base64')})`;
  });
}
