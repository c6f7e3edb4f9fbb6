import type { Actor, Article, Tie, TrackValue } from '../article/article';
import { parts, standings } from '../article/values';
import type { Say } from '../article/words';
import type { Scene } from '../story/scene';

/** One row of a legend: a sign, the form in which it is drawn, and its words. */
export interface Key {
  readonly sign:
    'fill' | 'mark' | 'map-move' | 'map-tie' | 'tie' | 'law-tie' | 'accepting-tie' | 'actor' | 'standing' | 'part' | 'ahead' | 'pencil';
  readonly value: string;
  readonly words: string;
}

/** What of the map's signs is in sight. */
export interface Sight {
  readonly fills: readonly TrackValue[];
  readonly marks: readonly TrackValue[];
  readonly manners: Article['manners'];
  /** Whether anybody is on the move. */
  readonly moves: boolean;
}

const signsOf = (sign: 'fill' | 'mark', values: readonly TrackValue[]): Key[] =>
  values.map((value) => ({ sign, value: value.sign, words: value.name }));
const linesOf = (sign: 'map-tie' | 'tie', manners: Article['manners']): Key[] =>
  manners.map(({ line, name }) => ({ sign, value: line, words: name }));

/** Who and what is in the network's picture, and the fill of each tie of law. */
export interface Shown {
  readonly actors: readonly Actor[];
  readonly ties: readonly { readonly tie: Tie; readonly fill: string | undefined }[];
}

/** Ties of law are named by the state's stance, those that accept by what they accept, all others by their manner. */
function tieKeys({ manners, tracks }: Article, { ties }: Shown): Key[] {
  const valueOf = (sign: string | undefined) => tracks.flatMap(({ values }) => values).find((value) => value.sign === sign)?.name;
  const keys = manners.flatMap(({ id, line, name }) =>
    ties
      .filter(({ tie }) => tie.manner === id)
      .map(({ tie, fill }): Key => {
        if (line === 'band') return { sign: 'law-tie', value: fill ?? 'tint', words: valueOf(fill) ?? name };
        if (line === 'ringed') return { sign: 'accepting-tie', value: tie.mark ?? 'ring', words: valueOf(tie.mark) ?? name };
        return { sign: 'tie', value: line, words: name };
      })
  );
  return keys.filter(({ words }, at) => keys.findIndex((other) => other.words === words) === at);
}

/** Whether the pencil's line is drawn on a tie of law. */
const pencilIn = ({ register }: Article, { world }: Scene, { ties }: Shown): boolean =>
  world.strike.line !== 'none' && ties.some(({ tie, fill }) => fill !== undefined && tie.stance?.state === register.state);

/**
 * The legend of the scene's view: it names what is in sight and no more.
 * @param sight what the map shows
 * @param shown what the network shows
 */
export function legendOf(article: Article, scene: Scene, sight: Sight | undefined, shown: Shown | undefined, say: Say): Key[] {
  const { events } = article;
  switch (scene.view) {
    case 'map':
      return sight
        ? [
            ...signsOf('fill', sight.fills),
            ...signsOf('mark', sight.marks),
            ...linesOf('map-tie', sight.manners),
            ...(sight.moves ? [{ sign: 'map-move', value: 'move', words: say('movement') } as const] : [])
          ]
        : [];
    case 'network': {
      const kinds = new Set(shown?.actors.map(({ kind }) => kind));
      return [
        ...(shown ? tieKeys(article, shown) : []),
        ...(shown && pencilIn(article, scene, shown)
          ? [{ sign: 'pencil' as const, value: scene.world.strike.line, words: say('pencilKey') }]
          : []),
        ...article.actorKinds
          .filter(({ id }) => kinds.has(id))
          .map(({ shape, name }): Key => ({ sign: 'actor', value: shape, words: name }))
      ];
    }
    case 'timeline': {
      // A step shows a stretch of time, Explore the whole.
      const span = scene.latest === undefined ? scene.step.window : undefined;
      const inSight = span ? events.filter(({ when }) => when.to >= span.from && when.from <= span.to) : events;
      // Small marks without words are not told apart by eye.
      const named = span ? inSight.filter(({ id }) => [...span.focus, ...span.context].includes(id)) : inSight;
      const come = inSight.filter(({ id }) => scene.world.events.has(id));
      return [
        ...standings
          .filter((standing) => named.some((event) => event.standing === standing && standing !== 'gap' && standing !== 'happened'))
          .map((value): Key => ({ sign: 'standing', value, words: say(value) })),
        ...partsIn(come).map((value): Key => ({ sign: 'part', value, words: say(value === 'context' ? 'notInArticle' : value) })),
        ...(come.length < inSight.length ? [{ sign: 'ahead', value: 'happened', words: say('stillAhead') } as const] : [])
      ];
    }
    case 'register':
      return [];
  }
}

/** Whose time events are in, where that is not the same for all; what is in the article is told from the others by what these are. */
const partsIn = (events: Article['events']): readonly string[] => {
  const found = parts.filter((part) => events.some((event) => event.part === part));
  return found.length > 1 ? found.filter((part) => part !== 'article') : [];
};
