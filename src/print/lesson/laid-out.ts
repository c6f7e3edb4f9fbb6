import type { SiteFile } from '../edition';

/** What a page for lessons has beside its words: styles of its own; a script that helps along; nothing that search engines may list. */
interface Laid {
  readonly style: string;
  /** The address of a script from the page. */
  readonly script?: string;
  readonly unlisted?: boolean;
}

/** The same page with it. Its styles come after those for paper, and have the last word. */
export function laidOut({ path, changed, make }: SiteFile, { style, script, unlisted = false }: Laid): SiteFile {
  return {
    path,
    ...(!unlisted && { changed }),
    make: async () => {
      const content = await make();
      const head = `${content.head ?? ''}${unlisted ? '<meta name="robots" content="noindex">' : ''}<style>${style}</style>`;
      return { ...content, head, body: `${content.body ?? ''}${script ? `<script src="${script}" defer></script>` : ''}` };
    }
  };
}
