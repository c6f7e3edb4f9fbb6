import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sanitize from 'sanitize-html';
import { iframeCode } from '../../src/frames/codes';

/** A page of another site that shows a frame of ours, as the editors of schools and newsrooms leave it. */
export interface Host {
  readonly name: string;
  /** The site sends `Access-Control-Allow-Origin: *`. */
  readonly cors?: boolean;
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

const nest = (html: string) =>
  `<iframe title="outer" width="640" height="640" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

export const hosts: readonly Host[] = [
  { name: 'a plain page', link: 'opens', html: code },
  { name: 'Canvas', link: 'opens', html: (src, title) => canvas(code(src, title)) },
  { name: 'WordPress', link: 'is told to the page', html: (src, title) => wordpress(code(src, title)) },
  {
    name: 'WordPress, with our files shared across origins',
    cors: true,
    link: 'is told to the page',
    html: (src, title) => wordpress(code(src, title))
  },
  {
    name: 'a site builder, two frames deep',
    deep: 1,
    link: 'is text',
    html: (src, title) => nest(code(src, title).replace('<iframe ', '<iframe sandbox="allow-scripts" '))
  },
  { name: 'a phone', phone: true, link: 'opens', html: (src, title) => iframeCode({ frame: src, title }, { width: '100%', height: 480 }) },
  {
    name: 'a page without any other network',
    link: 'is text',
    html: (src, title) => code(src, title).replace('<iframe ', '<iframe sandbox="allow-scripts" ')
  }
];

/** The page around a frame: something above it, a control before and after it, a field to paste into, and something below it. */
export function hostPage({ html }: Host, src: string, title: string): string {
  return `<!doctype html><html lang="en"><head><title>Host</title><meta name="viewport" content="width=device-width">
<style>body{margin:0;font:16px/1.2 sans-serif}iframe{display:block}</style></head><body>
<main><h1>Host</h1><div style="height:700px"></div><button id="before">Before</button>
<div id="frame">${html(src, title)}</div>
<button id="after">After</button> <textarea id="paste" rows="1" cols="8" aria-label="Paste"></textarea><div style="height:2500px"></div></main>
<script>window.told=[];addEventListener('message',function(e){told.push(e.data)})</script></body></html>`;
}

/** Another site: other origin, same machine. */
export async function serveHosts(pageFor: (path: string) => string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageFor(request.url ?? '/'));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
