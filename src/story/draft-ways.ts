/** The pages that a draft has, beside the story, by how their addresses begin: all others are those of the language that it is a draft of. */
export const draftPages = ['s/', 'search/', 'explore/', 'help/', 'plain/', 'print/'] as const;

/**
 * An address in a page of a draft, as it has to be: what the draft has not got stands one folder up, at the site's root.
 * @param home from the page to the draft's story
 */
export function wayFromDraft(href: string, home: string): string {
  const from = home === './' ? '' : home;
  const path = href.startsWith(from) ? href.slice(from.length) : '';
  const own = path === '' || /^(?:[#?./]|[a-z]+:)/.test(path) || draftPages.some((page) => path.startsWith(page));
  return own ? href : `${from}../${path}`;
}

/** Whether an address leads out of a draft, and so to a page in another language. */
export const leavesDraft = (href: string, home: string): boolean =>
  href.startsWith(`${home === './' ? '' : home}../`) && !href.startsWith(`${home}../pictures/`);
