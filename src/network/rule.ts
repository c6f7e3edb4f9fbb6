import type { Actor, Article, Step } from '../article/article';
import type { Cast } from '../article/cast';
import { bareOf, kindOf } from '../article/ids';
import { indexOf } from '../article/index';
import type { Seat } from '../article/schema';
import type { World } from '../story/world';

/** Where somebody of a side looks for a seat, the best first. */
const wished: Readonly<Record<string, readonly Seat[]>> = {
  left: ['tl', 'ml', 'bl', 'tc', 'mc', 'bc'],
  right: ['tr', 'mr', 'br', 'tc', 'mc', 'bc'],
  above: ['tc', 'tr', 'mr', 'mc', 'bc', 'br'],
  below: ['bc', 'br', 'mr', 'mc', 'tc', 'tr']
};

/** The seat of whoever joins those who sit already; none where all that are fit for them are taken. */
export function seatFor({ side, x }: Actor, taken: ReadonlySet<string>): Seat | undefined {
  return wished[side ?? (x < 0.5 ? 'left' : 'right')]!.find((seat) => !taken.has(seat));
}

/** At most so many stand on the floor of a step that names no cast. */
const most = 5;

/**
 * The cast of a step that names none: the ends of the ties that stand out and hold, and the actors that stand out; without any, the state whose
 * list it is and the entry on it.
 */
export function castByRule(article: Article, step: Step, world: World): Cast {
  const records = indexOf(article);
  const held = step.focus.flatMap((id) => (kindOf(id) === 'tie' && world.ties.has(id) ? (records.tie(id) ?? []) : []));
  const named = step.focus.flatMap((id) =>
    kindOf(id) === 'actor' ? bareOf(id) : kindOf(id) === 'state' ? (records.state(bareOf(id))?.actor ?? []) : []
  );
  const { register } = article;
  const wanted = [...held.flatMap(({ from, to }) => [from, to]), ...named];
  const ids = wanted.length > 0 ? wanted : [records.state(register.state)?.actor ?? [], register.entry].flat();
  const taken = new Set<string>();
  const actors = [...new Set(ids)].slice(0, most).flatMap((id) => {
    const actor = records.actor(id);
    const seat = actor && seatFor(actor, taken);
    if (!seat) return [];
    taken.add(seat);
    return [{ actor: id, seat, small: seat }];
  });
  const here = new Set(actors.map(({ actor }) => actor));
  const between = article.ties.filter(({ id, from, to }) => world.ties.has(id) && here.has(from) && here.has(to));
  const ties = held.length > 0 ? held.filter(({ from, to }) => here.has(from) && here.has(to)) : between;
  return { id: step.id, actors, ties: ties.map(({ id, label }) => ({ tie: id, label })), rooms: [], asides: [], editor: [] };
}
