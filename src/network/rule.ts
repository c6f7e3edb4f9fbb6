import type { Actor, Article, Step, Tie } from '../article/article';
import type { Cast } from '../article/cast';
import { bareOf, kindOf } from '../article/ids';
import { indexOf } from '../article/index';
import type { Seat } from '../article/schema';
import type { World } from '../story/world';
import { mergedIn } from './merged';

/** Where somebody of a side looks for a seat, the best first. */
const wished: Readonly<Record<string, readonly Seat[]>> = {
  left: ['tl', 'ml', 'bl', 'tc', 'mc', 'bc'],
  right: ['tr', 'mr', 'br', 'tc', 'mc', 'bc'],
  above: ['tc', 'tr', 'mr', 'mc', 'bc', 'br'],
  below: ['bc', 'br', 'mr', 'mc', 'tc', 'tr']
};

/** The same where many come from the world or from around: they fill the middle first. */
const inColumns: typeof wished = { ...wished, above: ['tc', 'mc', 'bc', 'tr', 'mr', 'br'], below: ['bc', 'mc', 'tc', 'br', 'mr', 'tr'] };

/** The seat of whoever joins those who sit already; none where all that are fit for them are taken. */
export function seatFor({ side, x }: Actor, taken: ReadonlySet<string>, seats = wished): Seat | undefined {
  return seats[side ?? (x < 0.5 ? 'left' : 'right')]!.find((seat) => !taken.has(seat));
}

function seated(came: readonly Actor[], seats: typeof wished): Map<string, Seat> {
  const found = new Map<string, Seat>();
  for (const actor of came) {
    const seat = seatFor(actor, new Set(found.values()), seats);
    if (seat) found.set(actor.id, seat);
  }
  return found;
}

/** Whether no tie runs through the seat of a third. Seats in one row stand twice as far apart as rows. */
function areClear(ties: readonly Pick<Tie, 'from' | 'to'>[], seats: ReadonlyMap<string, Seat>): boolean {
  const point = (seat: Seat) => ({ x: 'lcr'.indexOf(seat[1]!) * 2, y: 'tmb'.indexOf(seat[0]!) });
  return ties.every(({ from, to }) => {
    const [start, end] = [seats.get(from), seats.get(to)];
    if (!start || !end) return true;
    const [a, b] = [point(start), point(end)];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    return [...seats.values()]
      .filter((seat) => seat !== start && seat !== end)
      .map(point)
      .every((c) => {
        const along = ((c.x - a.x) * (b.x - a.x) + (c.y - a.y) * (b.y - a.y)) / length ** 2;
        const off = Math.abs((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / length;
        return along < 0 || along > 1 || off > 0.6;
      });
  });
}

/** At most so many stand on the floor of a step that names no cast. */
const most = 5;

/**
 * The cast of a step that names none: the ends of the ties that stand out and hold, and the actors that stand out; without such ties, the entry of the
 * list with the states and actors that stand out, or else with the state whose list it is; between
 * these the ties of law, and any others where there are none.
 */
export function castByRule(article: Article, step: Step, world: World): Cast {
  const records = indexOf(article);
  const held = step.focus.flatMap((id) => (kindOf(id) === 'tie' && world.ties.has(id) ? (records.tie(id) ?? []) : []));
  const actorsNamed = step.focus.flatMap((id) => (kindOf(id) === 'actor' ? bareOf(id) : []));
  const statesNamed = step.focus.flatMap((id) => (kindOf(id) === 'state' ? (records.state(bareOf(id))?.actor ?? []) : []));
  const { register } = article;
  const named = [...actorsNamed, ...statesNamed];
  const own = records.state(register.state)?.actor ?? [];
  // Where no tie stands out, those who do are shown with the one whom the list is about.
  const ids =
    held.length > 0
      ? [...held.flatMap(({ from, to }) => [from, to]), ...actorsNamed]
      : [register.entry, ...(named.length > 0 ? named : [own].flat())];
  const came = [...new Set(ids)].slice(0, most).flatMap((id) => records.actor(id) ?? []);
  const here = new Set(came.map(({ id }) => id));
  const between = article.ties.filter(({ id, from, to }) => world.ties.has(id) && here.has(from) && here.has(to));
  const merged = mergedIn(article, between);
  const ofTheList = between.filter(({ id, stance }) => stance?.track === register.track && !merged.has(id));
  const ties = held.length > 0 ? held.filter(({ from, to }) => here.has(from) && here.has(to)) : ofTheList.length > 0 ? ofTheList : between;
  const orders = [wished, inColumns].map((seats) => seated(came, seats));
  const seats = orders.find((each) => areClear(ties, each)) ?? orders[0]!;
  const actors = [...seats].map(([actor, seat]) => ({ actor, seat, small: seat }));
  return { id: step.id, actors, ties: ties.map(({ id, label }) => ({ tie: id, label })), rooms: [], asides: [], editor: [] };
}
