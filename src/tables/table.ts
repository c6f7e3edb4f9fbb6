import type { Article, Event, Tie } from '../article/article';
import { datesOf, dayInWords, inWords, listed, plain, type Say } from '../article/words';
import { idOf } from '../article/ids';
import type { View } from '../article/schema';
import { indexOf } from '../article/index';
import type { Emphasis, Scene } from '../story/scene';
import { stancesOf } from '../story/stances';

/** One view's facts as rows: the ids are those that the view draws, at the same moment. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The column that names what a row is about: events and strokes begin with their date. */
  readonly picks: number;
}

export interface Row {
  /** What picking the row picks; none where there is nothing to pick. */
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly emphasis?: Emphasis | undefined;
}

export interface Cell {
  readonly text: string;
  /** What it is sorted by, where that is not its text. */
  readonly by?: number;
}

interface Context {
  readonly article: Article;
  readonly scene: Scene;
  readonly say: Say;
}

/** The tables that say what `view` shows. */
export function tablesOf(view: View, context: Context): readonly Table[] {
  switch (view) {
    case 'timeline':
      return [events(context)];
    case 'map':
      return [states(context), places(context)];
    case 'network':
      return [ties(context), actors(context)];
    case 'register':
      return [strokes(context)];
  }
}

/** All of the story as tables: every tie with its dates, whether it holds at the moment or not. */
export function wholeTables(context: Context): readonly Table[] {
  const { say } = context;
  return [events(context, say('timeline')), ties(context, context.article.ties), actors(context), states(context), places(context)];
}

const rowOf = (id: string, scene: Scene) => ({ id, emphasis: scene.emphasis.get(id) });

function events({ article, scene, say }: Context, caption = captionOf(scene, say)): Table {
  const { actor, place } = indexOf(article);
  const names = (ids: readonly string[], thing: (id: string) => { readonly name: string } | undefined) =>
    listed(
      ids.map((id) => thing(id)?.name ?? id),
      article.lang
    );
  return {
    caption,
    picks: 1,
    columns: [say('when'), say('event'), say('where'), say('who'), say('standingOf'), say('partOf')],
    rows: article.events.map((event) => ({
      ...rowOf(event.id, scene),
      cells: [
        whenCell(event, article.lang, say),
        { text: event.title },
        { text: names(event.places, place) },
        { text: names(event.actors, actor) },
        { text: say(event.standing) },
        { text: say(event.part) }
      ]
    }))
  };
}

/** What the step's window is, and how long what is in focus lasted. */
function captionOf({ step: { window: shown } }: Scene, say: Say): string {
  if (!shown) return say('timeline');
  const words = shown.bracket ? `${shown.title}, ${shown.bracket.words}` : shown.title;
  return `${say('timeline')}${say('timelineBracket', { words })}`;
}

function whenCell({ when }: Event, lang: string, say: Say): Cell {
  return { text: listed([inWords(when, lang), when.inferred && say('inferred')], lang), by: when.from };
}

function states({ article, scene, say }: Context): Table {
  return {
    caption: `${say('states-heading')} · ${say('asThingsStood')} ${dayInWords(scene.world.day, article.lang)}`,
    picks: 0,
    columns: [say('state'), ...article.tracks.map(({ name }) => name)],
    rows: article.states.map((state) => ({
      ...rowOf(idOf('state', state.id), scene),
      cells: [{ text: state.name }, ...stancesOf(article, scene.world, state.id, say)]
    }))
  };
}

function places({ article, scene, say }: Context): Table {
  return {
    caption: say('where'),
    picks: 0,
    columns: [say('place'), say('kind'), say('eventsHere')],
    rows: article.places.map((place) => ({
      ...rowOf(idOf('place', place.id), scene),
      cells: [
        { text: place.name },
        { text: say(place.kind) },
        {
          text: indexOf(article)
            .eventsAt(place.id)
            .filter(({ id }) => scene.world.events.has(id))
            .map(({ title }) => title)
            .join('; ')
        }
      ]
    }))
  };
}

function ties({ article, scene, say }: Context, ever?: readonly Tie[]): Table {
  const name = (id: string) => indexOf(article).actor(id)?.name ?? id;
  const inForce = article.ties.filter(({ id }) => scene.world.ties.has(id) && !scene.hidden.has(id));
  return {
    caption: ever ? say('allTies') : `${say('tiesNow')} · ${dayInWords(scene.world.day, article.lang)}`,
    picks: 0,
    columns: [say('tie'), say('fromWhom'), say('toWhom'), say('kind'), say('when')],
    rows: (ever ?? inForce).map((tie) => ({
      ...rowOf(tie.id, scene),
      cells: [
        { text: tie.sentence },
        { text: name(tie.from) },
        { text: name(tie.to) },
        { text: indexOf(article).manner(tie.manner).name },
        {
          text: listed([datesOf(tie, article.lang, say), scene.world.ties.get(tie.id) === 'perhaps' && say('perhaps')], article.lang),
          by: tie.since.from
        }
      ]
    }))
  };
}

function actors({ article, scene, say }: Context): Table {
  return {
    caption: say('who'),
    picks: 0,
    columns: [say('actor'), say('kind'), say('tiesNow')],
    rows: article.actors
      .filter(({ id }) => !scene.hidden.has(idOf('actor', id)))
      .map((actor) => {
        const ties = indexOf(article).tiesOf(actor.id);
        const held = ties.filter(({ id }) => scene.world.ties.has(id) && !scene.hidden.has(id)).length;
        return {
          ...rowOf(idOf('actor', actor.id), scene),
          cells: [
            { text: actor.name },
            { text: indexOf(article).actorKind(actor.kind).name },
            { text: held === 0 ? say('noTies') : String(held), by: held }
          ]
        };
      })
  };
}

function strokes({ article, scene, say }: Context): Table {
  const reached = article.register.strokes.findIndex(({ id }) => id === scene.world.strike.stroke);
  return {
    caption: article.register.printed,
    picks: 1,
    columns: [say('when'), say('event'), say('status')],
    rows: article.register.strokes.map((stroke, place) => ({
      ...rowOf(stroke.event, scene),
      cells: [
        { text: inWords(stroke.since, article.lang), by: stroke.since.from },
        { text: stroke.name },
        { text: say(place <= reached ? 'reached' : 'notYet') }
      ]
    }))
  };
}

/** The rows that have every word of `wanted` somewhere, sorted by a column where one is given. */
export function arranged(rows: readonly Row[], wanted: string, sort: { column: number; down: boolean } | undefined, lang: string): Row[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const found = rows.filter(({ cells }) => {
    const all = plain(cells.map(({ text }) => text).join(' '));
    return words.every((word) => all.includes(word));
  });
  if (!sort) return found;
  const collator = new Intl.Collator(lang, { numeric: true });
  const order = (a: Row, b: Row) => {
    const [first, second] = [a.cells[sort.column]!, b.cells[sort.column]!];
    return first.by !== undefined && second.by !== undefined ? first.by - second.by : collator.compare(first.text, second.text);
  };
  return [...found].sort((a, b) => (sort.down ? order(b, a) : order(a, b)));
}
