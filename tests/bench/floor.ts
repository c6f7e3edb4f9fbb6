/**
 * The floor of a built page: its own words and links as plain HTML with a few lines of style, without script, picture or typeface. What the page costs is
 * read as a multiple of what this does. It asks in vain for sheets that stand among the words: the browser draws what comes before them sooner.
 */
export function floorOf(html: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1];
  if (body === undefined) throw new Error('a page has lost its body, so that it has no floor');
  const whole = (tag: string) => new RegExp(`<${tag}\\b[^>]*>[\\s\\S]*?</${tag}>`, 'g');
  const words = ['script', 'noscript', 'style', 'svg']
    .reduce((text, tag) => text.replace(whole(tag), ''), body)
    .replace(/<aside class="stage"[\s\S]*?<\/aside>/, '')
    .replaceAll(/<\/?(?:img|picture|source)\b[^>]*>/g, '')
    .replaceAll(/\s(?:class|style|data-[a-z-]+|aria-[a-z-]+|role|tabindex)="[^"]*"/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '');
  const style =
    'body{font:18px/1.6 Georgia,serif;max-width:38rem;margin:0 auto;padding:0 1rem;color:#222;background:#f8f4ed}h1,h2,h3{line-height:1.2}a{color:inherit}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>Floor</title><style>${style}</style></head><body>${words}</body></html>`;
}
