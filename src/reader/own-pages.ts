interface Makers {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => { createHTML: (markup: string) => string };
  };
}

const policy = (globalThis as Makers).trustedTypes?.createPolicy('own-pages', { createHTML: (markup) => markup });

/** Markup that the build of this site has made, for a browser in which no text becomes markup by itself. */
export const ownMarkup = (markup: string): string => policy?.createHTML(markup) ?? markup;

/**
 * Another page of this site, to take pieces from. What it would do by itself stays behind: its scripts do not run, and its styles, which the policy of
 * this page does not name, are left out.
 * @throws where there is none
 */
export async function openPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no page at ${address}: ${answer.status}`);
  const markup = (await answer.text()).replaceAll(/<style[\s\S]*?<\/style>|<meta http-equiv[^>]*>/g, '');
  return new DOMParser().parseFromString(ownMarkup(markup), 'text/html');
}
