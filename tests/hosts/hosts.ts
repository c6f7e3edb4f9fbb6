import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sanitize from 'sanitize-html';
import { iframeCode } from '../../src/frames/codes';

/** A page of another site that shows a frame of ours, as the editors of schools and newsrooms leave it. */
export interface Host {
  readonly name: string;
  /** What is sent with our files: nothing, `Access-Control-Allow-Origin: *`, or what hosts are told to send (`build/hosts.ts`). Nothing if not named. */
  readonly ours?: 'shared' | 'by the rules';
  /** What the other site sends with its page. @param ours the origin of our site */
  readonly headers?: (ours: string) => Readonly<Record<string, string>>;
  /** The page lies on the reader's disk. */
  readonly file?: boolean;
  readonly dir?: 'rtl';
  readonly css?: string;
  /** It makes each frame as high as that asks to be. */
  readonly obeys?: boolean;
  readonly phone?: boolean;
  /** How many frames lie between the page and ours. */
  readonly deep?: number;
  /** In WordPress and in sandboxes a link may not open a window. */
  readonly link: 'opens' | 'is told to the page' | 'is text';
  readonly html: (src: string, title: string) => string;
}

export const secret = 'abc123XYZ0';
const code = (src: string, title: string) => iframeCode({ frame: src, title });

/** What Canvas keeps of pasted HTML (instructure/canvas-lms, gems/canvas_sanitize). */
const canvas = (html: string) =>
  sanitize(html, {
    allowedTags: ['iframe', 'p', 'a'],
    allowedAttributes: {
      iframe: [
        'src',
        'width',
        'height',
        'name',
        'align',
        'frameborder',
        'scrolling',
        'sandbox',
        'allowfullscreen',
        'title',
        'style',
        'class',
        'id'
      ],
      a: ['href']
    },
    allowedStyles: { iframe: { width: [/.*/], height: [/.*/], border: [/.*/], 'max-width': [/.*/] } }
  });

/** What WordPress makes of an oEmbed answer from a site that it does not know (wp-includes/embed.php, `wp_filter_oembed_result`). */
const wordpress = (html: string) =>
  sanitize(html, {
    allowedTags: ['iframe'],
    allowedAttributes: { iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'] }
  })
    .replace('<iframe ', `<iframe sandbox="allow-scripts" security="restricted" data-secret="${secret}" `)
    .replace(/src="([^"]+)"/, `src="$1#?secret=${secret}"`);

const nest = (html: string, side = 640) =>
  `<iframe title="outer" width="${side}" height="${side}" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

const sandboxed = (src: string, title: string) => code(src, title).replace('<iframe ', '<iframe sandbox="allow-scripts" ');
const isolated = () => ({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' });
/** Nothing but frames of our site, and the page's own script, sheet and icon. */
const strict = (ours: string) => ({
  'content-security-policy': `default-src 'none'; frame-src ${ours}; img-src 'self'; script-src 'nonce-host'; style-src 'nonce-host'`
});

export const hosts: readonly Host[] = [
  { name: 'a plain page', link: 'opens', html: code },
  { name: 'Canvas', link: 'opens', html: (src, title) => canvas(code(src, title)) },
  { name: 'WordPress', link: 'is told to the page', html: (src, title) => wordpress(code(src, title)) },
  {
    name: 'WordPress, with our files shared across origins',
    ours: 'shared',
    link: 'is told to the page',
    html: (src, title) => wordpress(code(src, title))
  },
  {
    name: 'a site builder, two frames deep',
    deep: 1,
    link: 'is text',
    html: (src, title) => nest(sandboxed(src, title))
  },
  { name: 'a phone', phone: true, link: 'opens', html: (src, title) => iframeCode({ frame: src, title }, { width: '100%', height: 480 }) },
  {
    name: 'a page without any other network',
    link: 'is text',
    html: sandboxed
  },
  { name: 'a page that demands to be isolated', ours: 'by the rules', headers: isolated, link: 'opens', html: code },
  { name: 'an isolated page with a sandbox', ours: 'by the rules', headers: isolated, link: 'is text', html: sandboxed },
  { name: 'a page on the reader’s disk', file: true, link: 'opens', html: code },
  { name: 'a page within a page within a page', deep: 2, link: 'opens', html: (src, title) => nest(nest(code(src, title), 660), 690) },
  { name: 'a page from right to left', dir: 'rtl', link: 'opens', html: code },
  {
    name: 'a page with a strict policy of its own, without styles in its markup',
    headers: strict,
    css: 'iframe{border:0}',
    link: 'opens',
    html: (src, title) => code(src, title).replace(/ style="[^"]*"/, '')
  },
  { name: 'a site that makes every frame 300 pixels high', css: 'iframe{height:300px!important}', link: 'opens', html: code },
  { name: 'a site that makes each frame as high as it asks', obeys: true, link: 'opens', html: code }
];

/** The page around a frame: something above it, a control before and after it, a field to paste into, and something below it. */
export function hostPage({ html, dir, css = '', obeys }: Host, src: string, title: string): string {
  const obey = `[...document.querySelectorAll('iframe')].forEach(function(f){
    if(f.contentWindow===e.source&&e.data.height)f.style.height=e.data.height+'px'})`;
  return `<!doctype html><html ${dir ? `lang="fa" dir="${dir}"` : 'lang="en"'}><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width">
<style nonce="host">body{margin:0;font:16px/1.2 sans-serif}iframe{display:block}#above{height:700px}#below{height:2500px}${css}</style></head><body>
<main><h1>Host</h1><div id="above"></div><button id="before">Before</button>
<div id="frame">${html(src, title)}</div>
<button id="after">After</button> <textarea id="paste" rows="1" cols="8" aria-label="Paste"></textarea><div id="below"></div></main>
<script nonce="host">window.told=[];addEventListener('message',function(e){told.push(e.data);${obeys ? obey : ''}})</script></body></html>`;
}

/** A page of another site as it is asked for. */
export interface Sent {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Another site: other origin, same machine. */
export async function serveHosts(pageFor: (path: string) => Sent): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { html, headers = {} } = pageFor(request.url ?? '/');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
