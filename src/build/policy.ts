import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Scripts and styles that stand in pages themselves, each by the sign of what is in it. */
export interface Inline {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

const sign = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Blocks of data are no scripts. */
const scripts = /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g;
const styles = /<style[^>]*>([\s\S]*?)<\/style>/g;
const signs = (html: string, pattern: RegExp) => new Set([...html.matchAll(pattern)].map(([, text]) => sign(text!)));

export const inlineIn = (html: string): Inline => ({ scripts: signs(html, scripts), styles: signs(html, styles) });

/**
 * What a page may do: nothing but what this site is made of. Markup is made by named makers alone: Svelte’s own, the first lines of the story
 * (`print/story/first-lines.js`), pieces of our own pages, and the ways in which the map’s library and one file of ours are asked for.
 * @param styles `any`: drawings that are opened by themselves have theirs in them, and no file of them can be named
 */
export function policyOf({ scripts, styles }: { readonly scripts: Iterable<string>; readonly styles: Iterable<string> | 'any' }): string {
  const rules: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...(styles === 'any' ? ["'unsafe-inline'"] : styles)],
    // Sizes and places of single elements: attributes of our own making, which can name no other file than a picture.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    // The one that keeps a copy for when the network is gone.
    'worker-src': ["'self'"],
    'frame-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['svelte-trusted-html', 'stills', 'own-pages', 'default', 'own-script']
  };
  return Object.entries(rules)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/** A page with the policy that it needs in its head, before anything that the policy is about. */
export function withPolicy(html: string): string {
  const charset = /<meta charset="utf-8" ?\/?>/;
  if (!charset.test(html)) throw new Error('a page has lost its <meta charset>');
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policyOf(inlineIn(html))}">`);
}

/**
 * The policy that a host sends with every file of a built site. It adds to that of each page, which names the page’s own styles, and holds for drawings
 * opened by themselves. Who shows a frame is free to: there is no `frame-ancestors`.
 */
export function policyOfSite(folder: string): string {
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) => name.endsWith('.html'));
  const found = pages.flatMap(({ parentPath, name }) => [...inlineIn(readFileSync(join(parentPath, name), 'utf8')).scripts]);
  return policyOf({ scripts: [...new Set(found)].sort(), styles: 'any' });
}
