import { changesOf, type Article, type Change, type Clock } from '../../src/article/article';
import { isoOf } from '../../src/article/day';
import { isFact, kindOf, madeOf } from '../../src/article/ids';
import { readDate } from '../../src/article/dates';
import type { When } from '../../src/article/when';

/**
 * A made story `factor` times the size of the given one: everything again and again under ids of its own, each time in other years of the
 * clock and tied to its own. The same story and factor always give the same; what it tells is nonsense.
 */
export function growStory(article: Article, factor: number): Article {
  const copies = Array.from({ length: factor }, (_, turn) => (turn === 0 ? article : copyOf(article, turn)));
  const all = <Item>(of: (copy: Article) => readonly Item[]) => copies.flatMap(of);
  return {
    ...article,
    spans: all(({ spans }) => spans),
    sections: all(({ sections }) => sections),
    events: all(({ events }) => events).sort((a, b) => a.when.from - b.when.from),
    actors: all(({ actors }) => actors),
    ties: all(({ ties }) => ties),
    places: all(({ places }) => places),
    states: all(({ states }) => states)
  };
}

function copyOf(article: Article, turn: number): Article {
  const name = namer(article, turn);
  const names = (ids: readonly string[]) => ids.map(name);
  const move = mover(article.clock, turn);
  const changes = (list: readonly Change[], shift: (when: When) => When): Change[] =>
    list.map(({ since, event, ...change }) => ({ ...change, since: shift(since), ...(event && { event: name(event) }) }));

  return {
    ...article,
    spans: article.spans.map(({ tie, lane }) => ({ tie: name(tie), lane })),
    sections: article.sections.map((section, place) => ({
      ...section,
      id: name(section.id),
      facts: names(section.facts),
      steps: section.steps.map((step) => ({
        ...step,
        id: name(step.id),
        section: name(section.id),
        moment: within(article.clock, step.moment + 97 * (turn + place)),
        look: names(step.look),
        focus: names(step.focus)
      }))
    })),
    events: article.events.map((event, place) => {
      const when = move(place, [event.when])(event.when);
      const part = when.from > article.written.to ? 'later' : event.part === 'later' ? 'context' : event.part;
      return {
        ...event,
        id: name(event.id),
        part,
        when,
        actors: names(event.actors),
        places: names(event.places),
        claims: names(event.claims)
      };
    }),
    actors: article.actors.map((actor) => ({ ...actor, id: name(actor.id), x: spread(actor.x, turn), y: spread(actor.y, turn) })),
    ties: article.ties.map((tie, place) => {
      const shift = move(place, tie.until ? [tie.since, tie.until] : [tie.since]);
      return {
        ...tie,
        id: name(tie.id),
        from: name(tie.from),
        to: name(tie.to),
        since: shift(tie.since),
        ...(tie.until && { until: shift(tie.until) }),
        claims: names(tie.claims)
      };
    }),
    places: article.places.map((place) => ({
      ...place,
      id: name(place.id),
      x: place.x + (turn % 10),
      y: place.y + (Math.floor(turn / 10) % 10)
    })),
    states: article.states.map((state, place) => {
      const shift = move(
        place,
        changesOf(state).map(({ since }) => since)
      );
      return {
        ...state,
        id: name(state.id),
        capital: name(state.capital),
        ...(state.actor && { actor: name(state.actor) }),
        stances: Object.fromEntries(Object.entries(state.stances).map(([track, list]) => [track, changes(list, shift)]))
      };
    })
  };
}

/** `c07` becomes `c107`, `actor:mayor` becomes `actor:mayor-100`. Terms and further facts stay: they are not of the world's events. */
function namer(article: Article, turn: number): (id: string) => string {
  const facts = [
    ...article.sections.flatMap((section) => section.facts),
    ...article.events.map(({ id }) => id),
    ...article.ties.map(({ id }) => id)
  ];
  const most = Math.max(99, ...facts.filter(isFact).map((id) => madeOf(id)[1]));
  const add = turn * 10 ** String(most).length;
  return (id) => {
    if (!isFact(id)) return `${id}-${add}`;
    if (kindOf(id) === 'term' || kindOf(id) === 'further') return id;
    const [letter, number] = madeOf(id);
    return `${letter}${number + add}`;
  };
}

/** Moves the dates of one thing by as many whole years as keep them within the clock, so that each keeps its precision and all their order. */
function mover(clock: Clock, turn: number): (place: number, whens: readonly When[]) => (when: When) => When {
  const year = (day: number) => Number(isoOf(day).slice(0, 4));
  const [first, last] = [year(clock.stops[0]!.day + 364), year(clock.stops.at(-1)!.day - 364)];
  return (place, whens) => {
    const least = first - Math.min(...whens.map(({ from }) => year(from)));
    const room = last - Math.max(...whens.map(({ to }) => year(to))) - least + 1;
    const by = room > 0 ? least + ((7 * turn + 3 * place) % room) : 0;
    return ({ edtf }) => read(edtf.replaceAll(/\d{4}/g, (digits) => String(Number(digits) + by)).replaceAll('-02-29', '-02-28'));
  };
}

const known = new Map<string, When>();

function read(edtf: string): When {
  const when = known.get(edtf) ?? readDate(edtf);
  known.set(edtf, when);
  return when;
}

function within({ stops }: Clock, day: number): number {
  const [start, end] = [stops[0]!.day, stops.at(-1)!.day];
  return start + ((day - start) % (end - start + 1));
}

const spread = (at: number, turn: number) => (at + turn * 0.618) % 1;
