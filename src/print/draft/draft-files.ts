import { bare } from '../../article/foreign';
import { draftPages } from '../../story/draft-ways';
import type { Content, Edition, SiteFile } from '../edition';
import { pagesBeside } from '../pages/beside';
import { storyPage } from '../story/story-page';
import { markForeign } from './mark-foreign';

/**
 * The files of a language that is a draft: the story, the pages of its sections, and what opens within the story. Facts, figures, frames, data and
 * lessons are those of the language that it is a draft of. Search engines are asked to leave the pages out, and no list of pages names them.
 */
export function draftFiles(edition: Edition, editions: readonly Edition[], site: string | undefined): SiteFile[] {
  const folder = `${edition.article.lang}/`;
  const beside = pagesBeside(edition, folder, site).filter(({ path }) =>
    draftPages.some((page) => path.startsWith(`${folder}${page}`) && /\.(?:html|json)$/.test(path) && !path.endsWith('oembed.json'))
  );
  return [storyPage(edition, editions, site), ...beside].map(({ path, make }) => ({
    path,
    make: async () => asDraft(await make(), path.slice(folder.length), edition)
  }));
}

const noindex = '<meta name="robots" content="noindex">';

function asDraft(content: Content, path: string, { article }: Edition): Content {
  if (!article.draft || content.body === undefined) return content;
  const home = '../'.repeat(path.split('/').length - 1);
  return { ...content, head: `${noindex}${bare(content.head ?? '')}`, body: markForeign(content.body, article.draft, home) };
}
