import { stepsOf, type Note, type Source, type Step, type Use } from '../../../article/article';
import { bareOf, isFact, kindOf } from '../../../article/ids';
import { indexOf } from '../../../article/index';
import { sourceKinds } from '../../../article/values';
import { inWords, type Say } from '../../../article/words';
import { nameOf, saidInShort } from '../../../evidence/in-short';
import { tell, type Telling } from '../../../evidence/telling';
import type { Edition } from '../../edition';

/** What slides are made from: they know neither map nor log. */
export type Parts = Pick<Edition, 'article' | 'evidence' | 'prose'>;

/** A question for the class, and what the data answer: one point a line. */
export interface Asked {
  readonly question: string;
  readonly answers: readonly string[];
}

/** What the speaker has before them beside a slide. All of it is derived; what there is nothing to say of is empty. */
export interface SlideNotes {
  /** What is to be said or done, where no fact is behind it. */
  readonly lines: readonly string[];
  /** Where the record differs from the article. */
  readonly differs: readonly Note[];
  /** The facts on which the words rest, each with how it is known. */
  readonly rests: readonly { readonly id: string; readonly text: string; readonly known: string }[];
  readonly ask: readonly Asked[];
  /** Words to explain; `again` where a slide before has explained it. */
  readonly terms: readonly { readonly id: string; readonly term: string; readonly means: string; readonly again: boolean }[];
  /** The strongest of them, and how many more there are. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  readonly more: number;
}

/** What is not yet done, however it was told. */
const pending: ReadonlySet<string> = new Set(['said', 'announced', 'decided']);

/** The notes of a step: from the facts to which its words are tied, from its pencil notes, and from their sources. */
export function stepNotes(edition: Parts, step: Step, say: Say, own: Say): SlideNotes {
  const { article, evidence, prose } = edition;
  const { pieces, notes } = prose.steps[step.id]!;
  const tied = [...new Set([...pieces.flatMap(({ to }) => to ?? []), ...notes])];
  const told = tied.filter(isFact).map((id) => tell(id, { article, evidence, say }, 'short'));
  const facts = told.filter(({ fact }) => fact.kind !== 'term');
  const differs = notes.flatMap((id) => evidence.claims[id]?.note ?? []);
  return {
    lines: [],
    differs,
    rests: facts.map((each) => ({ id: each.fact.id, text: saidInShort(each), known: knownOf(each) })),
    ask: asked(facts, differs.length > 0, namesIn(article, step, tied), own),
    terms: told.flatMap(({ fact }) =>
      fact.kind === 'term' ? [{ id: fact.id, term: fact.text, means: fact.more ?? '', again: firstStep(edition, fact.id) !== step.id }] : []
    ),
    ...sourcesOf(facts, prose.steps[step.id]!.sources, evidence.sources, article.lang, say)
  };
}

/** The first step whose words are tied to a term. */
const firstStep = ({ article, prose }: Parts, term: string): string | undefined =>
  stepsOf(article).find(({ id }) => prose.steps[id]!.pieces.some(({ to }) => to === term))?.id;

/** When it was, how far it had got, who vouches for it, how well it is borne out. */
function knownOf({ fact, dates, standing, voice, borne }: Telling): string {
  return [fact.kind === 'claim' ? voice : dates, fact.status !== 'not-found' && standing, borne].filter(Boolean).join(' · ');
}

/** Who said it, is it done, who is missing, what was not found: each only where the facts of the step have an answer. */
function asked(facts: readonly Telling[], differs: boolean, names: readonly string[], own: Say): Asked[] {
  const answered = (question: string, from: readonly Telling[], answer: (each: Telling) => string): Asked[] =>
    from.length > 0 ? [{ question: own(question), answers: from.map(answer) }] : [];
  const standing = ({ fact }: Telling) => (fact.kind === 'event' ? fact.record.standing : undefined);
  const events = facts.filter((each) => standing(each) !== undefined && standing(each) !== 'gap');
  const words = facts.filter(({ fact }) =>
    fact.kind === 'claim' ? fact.record.speaker !== undefined : fact.kind === 'further' && fact.record.speaker !== undefined
  );
  const unfound = facts.filter(({ fact }) => fact.status === 'not-found');
  return [
    ...(differs ? [{ question: own('askDiffers'), answers: [] }] : []),
    ...answered('askWord', words, ({ fact, voice }) => [fact.text, fact.kind === 'further' && voice].filter(Boolean).join(' · ')),
    ...(events.some((each) => pending.has(standing(each)!))
      ? answered('askDone', events, ({ fact, standing: words }) => `${fact.text}: ${words}`)
      : []),
    ...answered('askUnfound', unfound, ({ fact }) => fact.text),
    ...(names.length > 0 ? [{ question: own('askMissing'), answers: [own('named', { names: names.join(', ') })] }] : [])
  ];
}

/** The names of the actors to which the words of a step are tied, or at which it points. */
function namesIn(article: Parts['article'], { focus }: Step, tied: readonly string[]): string[] {
  const actors = [...tied, ...focus].filter((id) => !isFact(id) && kindOf(id) === 'actor');
  return [...new Set(actors)].flatMap((id) => indexOf(article).actor(bareOf(id))?.name ?? []);
}

/** As many as a speaker can name. */
const named = 8;

/** Who printed it and when, each once, the record and large outlets first. */
function sourcesOf(
  facts: readonly Telling[],
  further: readonly string[],
  all: Readonly<Record<string, Source>>,
  lang: string,
  say: Say
): Pick<SlideNotes, 'sources' | 'more'> {
  const used = new Map<string, readonly [Source, Use | undefined]>();
  for (const { source, use } of facts.flatMap(({ sources }) => sources)) if (!used.has(source.id)) used.set(source.id, [source, use]);
  for (const id of further) if (all[id] && !used.has(id)) used.set(id, [all[id], undefined]);
  const ranked = [...used.values()].sort(([a], [b]) => sourceKinds.indexOf(a.kind) - sourceKinds.indexOf(b.kind));
  const names = new Map<string, string>();
  for (const [source, use] of ranked) {
    const name = [nameOf(source, use, say), source.published && inWords(source.published, lang)].filter(Boolean).join(', ');
    if (!names.has(name)) names.set(name, source.id);
  }
  const sources = [...names].slice(0, named).map(([name, id]) => ({ id, name }));
  return { sources, more: names.size - sources.length };
}
