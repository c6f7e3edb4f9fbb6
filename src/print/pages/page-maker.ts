import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import type { Day } from '../../article/day';
import { factsOf } from '../../article/facts';
import { sayer } from '../../article/words';
import type { Framed } from '../../frames/codes';
import type { Content, Edition, PageScript, SiteFile } from '../edition';
import { citationsOf } from '../machines/citation';
import { graphOf, type About } from '../machines/graph';
import { dataBlock, headOf } from '../machines/head';
import { oembedFile, oembedLink, oembedOf } from '../machines/oembed';
import { statementsOf } from '../lesson/take/statements';
import { paperHead } from '../paper/paper-head';
import Shell from './Shell.svelte';

/** Pages that only lead to others: nobody cites them. */
const ways: ReadonlySet<string> = new Set(['search/', 'explore/', 'help/']);

/** Kinds of page that have a preview of their own, and an oEmbed answer. */
const withPreview: ReadonlySet<About['kind']> = new Set(['section', 'fact', 'figure']);

/** What stands on a page before the ways to cite it, and after them. */
type Inner = string | readonly [before: string, after: string];

/** Makes one page beside the story, given its path from the language's folder. */
export type PageOf = (
  path: string,
  about: About,
  inner: (home: string) => Inner | Promise<Inner>,
  more?: { readonly cited?: About; readonly script?: PageScript }
) => SiteFile;

/** The same for a page that is neither of a fact nor of a section nor of a figure. */
export type OtherPage = (path: string, title: string, description: string, inner: (home: string) => string) => SiteFile;

/**
 * What every page beside the story has around it: the bar, the ways to cite it, the foot, and its head.
 * @param folder of the language, from the site's root: empty, or ending with a slash
 * @param site the site's address, where it is known
 * @param frameOf the frame in which others show what a page is about, where there is one
 * @returns `answers`: the oEmbed files of the pages made so far
 */
export function pageMaker(
  edition: Edition,
  folder: string,
  site: string | undefined,
  frameOf: (about: About) => Framed | undefined
): { readonly page: PageOf; readonly other: OtherPage; readonly answers: readonly SiteFile[] } {
  const { article, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const rootUp = folder ? '../' : '';
  const root = site && new URL(folder, site).href;
  const answers: SiteFile[] = [];

  /**
   * @param inner what stands on it, given the way from it to the story: before the ways to cite it and, where that is told apart, after them
   * @param more what is cited on it, where it is not itself; the script that brings it alive
   */
  const page: PageOf = (
    path: string,
    about: About,
    inner: (home: string) => Inner | Promise<Inner>,
    { cited = about, script }: { readonly cited?: About; readonly script?: PageScript } = {}
  ): SiteFile => {
    const address = root && new URL(path, root).href;
    // Pages that have no preview of their own show the story's.
    // A draft shows the picture of what it is a draft of, and is neither cited nor answered for.
    const own = withPreview.has(about.kind) && !article.draft;
    const preview = root && new URL(`${own ? path : ''}card.png`, article.draft ? site : root).href;
    const answered = root && address && preview && own;
    if (answered) {
      const text = oembedOf({ title: about.title, address, picture: preview, framed: frameOf(about) }, edition, root);
      answers.push({ path: `${folder}${path}${oembedFile}`, make: () => ({ text }) });
    }
    const make = async (): Promise<Content> => {
      const home = '../'.repeat(path.split('/').length - 1);
      const made = await inner(home);
      const [before, after] = typeof made === 'string' ? [made, ''] : made;
      const part = (markup: string) => createRawSnippet(() => ({ render: () => `<div class="page-body">${markup}</div>` }));
      const itself = cited === about;
      const known = itself ? address : root;
      const unknown =
        known === undefined ? { words: say(itself ? 'addressHere' : 'addressOfStory'), way: itself ? './' : home } : undefined;
      const citations = ways.has(path) || article.draft ? [] : citationsOf(cited, edition, known ?? unknown!.words, say);
      const { body } = render(Shell, {
        props: {
          article,
          say,
          home,
          root: `${rootUp}${home}`,
          address,
          credit: prose.article,
          citations,
          unknown,
          citing: !itself,
          teachers: prose.lesson?.link,
          framed: frameOf(about) !== undefined,
          statements: statementsOf(prose),
          original: article.draft && `${rootUp}${home}${path}`,
          children: part(before),
          after: after ? part(after) : undefined
        }
      });
      const head = [
        headOf(about, edition, address, preview),
        answered ? oembedLink(address, about.title) : '',
        paperHead(edition, address, say)
      ].join('');
      return {
        lang: article.lang,
        dir: article.dir,
        plain: true,
        ...(script && { script }),
        body: body + dataBlock(graphOf(about, edition, root, address)),
        head
      };
    };
    return { path: `${folder}${path}index.html`, changed: changedOn(about, edition), make };
  };
  const other: OtherPage = (path, title, description, inner) => page(path, { kind: 'page', id: path, title, description }, inner);
  return { page, other, answers };
}

/** The day of its newest entry in the log or of its last check; what was withdrawn is not for search engines to list. */
function changedOn({ kind, id }: About, { article, desk, evidence }: Edition): Day | undefined {
  if (kind !== 'fact') return desk.retired.some((each) => id === `f/${each.id}/`) ? undefined : desk.log[0]!.day;
  const { checked } = factsOf(article, evidence).get(id)!;
  return Math.max(checked, ...desk.log.filter(({ fact }) => fact === id).map(({ day }) => day));
}
