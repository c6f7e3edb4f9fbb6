import { indexOf } from '../../../article/index';
import type { Row } from '../../../article/lesson';
import { nameOf } from '../../../evidence/in-short';
import { tell } from '../../../evidence/telling';
import type { WithLesson } from '../lesson-site';

/** What belongs into a row of the organiser. */
interface Answer {
  readonly who: string;
  readonly told: string;
  readonly borne: string;
  /** What the pencil note has, where one stands at it. */
  readonly note: string | undefined;
}

const told = { said: 'toldSaid', announced: 'toldAnnounced', done: 'toldDone', opinion: 'toldOpinion' } as const;

/** The four ways in which a claim can be told, in words. */
export const tellingsIn = (label: WithLesson['label']) => Object.values(told).map((id) => label(id));

/** Whose word a row is, how it is told, and how well it is borne out: the last from the fact itself. */
export function answerTo({ fact: id, who, told: as }: Row, { edition, label, say }: Pick<WithLesson, 'edition' | 'label' | 'say'>): Answer {
  const { article, evidence } = edition;
  const { fact, borne = '', sources } = tell(id, { article, evidence, say });
  const claim = fact.kind === 'claim' ? fact.record : undefined;
  const speaker = claim?.speaker && indexOf(article).actor(claim.speaker)?.name;
  // What nobody disputes is said by whoever reports it: two names are enough.
  const reporting = sources.filter(({ use }) => use.as === 'states').map(({ source, use }) => nameOf(source, use, say));
  const bySources = [...new Set(reporting)].slice(0, 2).join('; ');
  const bare = claim?.voice === 'reading' ? label('author') : claim?.voice === 'article' ? label('articleAlone') : bySources;
  const spoken = speaker && (claim.voice === 'article' ? label('asArticleHas', { speaker }) : speaker);
  // Of what is only said, what sources bear out is that it was said.
  const rests = !claim && as !== 'done' ? say('thatItWasSaid', { words: borne }) : borne;
  return { who: who ?? spoken ?? bare, told: label(told[as]), borne: rests, note: fact.note?.record };
}
