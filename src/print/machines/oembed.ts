import type { Edition } from '../edition';
import { escape } from '../../article/markup';
import { previewSize } from '../figures/preview-layout';
import { iframeCode, type Framed } from '../../frames/codes';

/** Where a page's oEmbed answer stands, beside the page. */
export const oembedFile = 'oembed.json';

/** The link by which editors find a page's oEmbed answer. */
export function oembedLink(page: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escape(page + oembedFile)}" title="${escape(title)}">`;
}

interface Answered {
  readonly title: string;
  /** The address of the page itself, and that of its picture. */
  readonly address: string;
  readonly picture: string;
  /** What stands for the page in a frame; a page without one is answered as a link. */
  readonly framed?: Framed | undefined;
}

/** An oEmbed answer as oembed.com has it. A frame stands in it alone: WordPress hides one that a quotation goes with. */
export function oembedOf({ title, address, picture, framed }: Answered, { article }: Edition, root: string): string {
  const common = {
    version: '1.0',
    title,
    provider_name: article.title,
    provider_url: root,
    cache_age: 86_400,
    thumbnail_url: picture,
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height
  };
  const size = { width: 600, height: 600 };
  return JSON.stringify(
    framed ? { ...common, type: 'rich', ...size, html: iframeCode(framed, size) } : { ...common, type: 'link', url: address }
  );
}
