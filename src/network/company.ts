import type { Actor, Article, Tie } from '../article/article';
import type { Aside, Cast, CastActor, CastRoom } from '../article/cast';
import { bareOf, idOf, kindOf } from '../article/ids';
import { indexOf } from '../article/index';
import type { Scene } from '../story/scene';
import { actorPicked } from '../story/picked';
import type { World } from '../story/world';
import { mergedIn } from './merged';
import { castByRule, seatFor } from './rule';

/** Who is on the floor at a scene: the step's cast, whoever the reader has called in, their ties, and the others of the section. */
export interface Company {
  readonly cast: readonly (CastActor & { readonly of: Actor; readonly loud: boolean; readonly quiet: boolean })[];
  readonly ties: readonly DrawnTie[];
  readonly rooms: readonly (CastRoom & { readonly loud: boolean })[];
  readonly asides: readonly Aside[];
  readonly editor: Cast['editor'];
  readonly wings: readonly Actor[];
}

export interface DrawnTie {
  readonly tie: Tie;
  /** The actors between whom it is drawn: its ends, or who stands for them. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly small?: string | undefined;
  readonly loud: boolean;
  readonly ended: boolean;
}

/** @param small in a small picture the last of a large cast are left to the text, and so are lists */
export function companyOf(article: Article, scene: Scene, small = false): Company {
  const { step, world, selection } = scene;
  const records = indexOf(article);
  const cast = records.cast(step.id) ?? castByRule(article, step, world);
  /** What is written on the floor is true on the day of the step. */
  const sameDay = world.day === step.moment;
  const own = actorPicked(article, selection);
  const there = cast.actors.filter(({ actor }) => records.actor(actor)).slice(0, small ? most : undefined);
  const guests = guestsOf(article, scene, there);
  const actors = [...there, ...guests];
  const here = new Set(actors.map(({ actor }) => actor));
  const drawn = cast.ties.flatMap(({ tie: id, by, via, label, detail, small, point = false, ended = false }): DrawnTie[] => {
    const tie = records.tie(id);
    const [from, to] = [by ?? tie?.from, via ?? tie?.to];
    const gone = ended && sameDay;
    if (!tie || !here.has(from!) || !here.has(to!) || !(world.ties.has(id) || gone)) return [];
    return [
      {
        tie,
        from: from!,
        to: to!,
        label,
        detail,
        small,
        loud: selection ? selection === id || from === own || to === own : point,
        ended: gone
      }
    ];
  });
  const ties = [...drawn, ...tiesOfGuests(article, scene, drawn, guests, here)];
  const rooms = sameDay ? cast.rooms.map((room) => ({ ...room, loud: Boolean(room.point) && !selection })) : [];
  const first = rooms.some(({ loud }) => loud) ? undefined : step.focus.find((id) => kindOf(id) === 'actor' && here.has(bareOf(id)));
  const editor = sameDay ? cast.editor : [];
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return {
    cast: actors.map((each) => {
      const id = idOf('actor', each.actor);
      const quiet = !tied.has(each.actor) && editor.some(({ to }) => to === each.actor);
      return { ...each, of: records.actor(each.actor)!, loud: selection ? selection === id : first === id, quiet };
    }),
    ties,
    rooms,
    asides: (sameDay ? cast.asides : []).flatMap((aside) => (small ? lessOf(aside) : [aside])),
    editor,
    wings: wingsOf(article, scene, here)
  };
}

/** How many stand on the floor of a small picture. */
const most = 4;

const lessOf = (aside: Aside): Aside[] => (aside.rows.length === 0 ? [aside] : aside.beside ? [{ ...aside, rows: [] }] : []);

/** Whom a pick is about: an actor, the ends of a tie that holds, who is a state, sits in a capital, or takes part in an event. */
function pickedActors(article: Article, selection: string, world: World): readonly string[] {
  const { event, state, stateOfCapital, tie } = indexOf(article);
  const bare = bareOf(selection);
  switch (kindOf(selection)) {
    case 'actor':
      return [bare];
    case 'tie': {
      const picked = world.ties.has(selection) ? tie(selection) : undefined;
      return picked ? [picked.from, picked.to] : [];
    }
    case 'state':
      return [state(bare)?.actor ?? []].flat();
    case 'place':
      return [stateOfCapital(bare)?.actor ?? []].flat();
    case 'event':
      return (event(selection)?.actors ?? []).slice(0, 2);
    default:
      return [];
  }
}

/** Whom the reader's pick is about, and who is not on the floor. */
function guestsOf(article: Article, { selection, world }: Scene, cast: readonly CastActor[]): CastActor[] {
  if (!selection) return [];
  const { actor } = indexOf(article);
  const ids = pickedActors(article, selection, world);
  const taken = new Set<string>(cast.map(({ seat }) => seat));
  return ids.flatMap((id) => {
    const found = actor(id);
    const seat = found && !cast.some((each) => each.actor === id) && seatFor(found, taken);
    if (!seat) return [];
    taken.add(seat);
    return [{ actor: id, seat, small: seat }];
  });
}

/** The picked tie, and those that a guest, or the actor picked, has with the cast: at most so many that they can be told apart. */
function tiesOfGuests(
  article: Article,
  { selection, world }: Scene,
  drawn: readonly DrawnTie[],
  guests: readonly CastActor[],
  here: ReadonlySet<string>
): DrawnTie[] {
  const there = new Set(drawn.map(({ tie }) => tie.id));
  const own = actorPicked(article, selection);
  const called = new Set([...guests.map(({ actor }) => actor), ...(own ? [own] : [])]);
  const held = article.ties.filter(({ id, from, to }) => world.ties.has(id) && here.has(from) && here.has(to));
  const merged = mergedIn(article, held);
  return held
    .filter(({ id, from, to }) => !there.has(id) && !merged.has(id) && (id === selection || called.has(from) || called.has(to)))
    .slice(0, 4)
    .map((tie) => ({ tie, from: tie.from, to: tie.to, label: tie.label, loud: true, ended: false }));
}

/** The section's other actors, those with a tie to the floor first. */
function wingsOf(article: Article, { section, world }: Scene, here: ReadonlySet<string>): Actor[] {
  const { actor, event, tie, tiesOf } = indexOf(article);
  const ids = [...section.facts, ...section.steps.flatMap(({ focus }) => focus)].flatMap((id) => {
    switch (kindOf(id)) {
      case 'actor':
        return bareOf(id);
      case 'tie':
        return [tie(id)?.from ?? [], tie(id)?.to ?? []].flat();
      case 'event':
        return event(id)?.actors ?? [];
      default:
        return [];
    }
  });
  const others = [...new Set(ids)].filter((id) => !here.has(id)).flatMap((id) => actor(id) ?? []);
  const isNear = ({ id }: Actor) => tiesOf(id).some((each) => world.ties.has(each.id) && (here.has(each.from) || here.has(each.to)));
  return [...others.filter(isNear), ...others.filter((each) => !isNear(each))];
}
