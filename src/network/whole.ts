import type { Actor, Article, Tie } from '../article/article';
import { idOf } from '../article/ids';
import { indexOf } from '../article/index';
import { Room } from '../labels/room';
import { crowd, outstanding } from '../story/crowd';
import type { Scene } from '../story/scene';
import type { Drawing, End, TieShape } from './drawing';
import { isSmall, type Size } from './floor';
import { nameAtHome, nameTie } from './home-words';
import { hubsOf } from './hubs';
import { mergedIn } from './merged';
import { boxAround } from './outline';
import { homeSize, pointOf, routesOf, type Route } from './routes';
import { sidesOf } from './sides';
import { endAt, fillOf, isPencilled, lineOf, shortBy } from './tie-shapes';
import { boxOf, grown } from './words';

/** All of a crowd's ties and actors, each kind as one line through the picture. */
export interface Crowd {
  readonly threads: string;
  readonly dots: string;
}

/** The whole network, everybody at home, as the reader who explores sees it. */
export function layoutWhole(article: Article, scene: Scene, size: Size): { readonly drawing: Drawing; readonly crowd: Crowd | undefined } {
  const small = isSmall(size);
  const actors = article.actors.filter(({ id }) => !scene.hidden.has(idOf('actor', id)));
  const held = article.ties.filter(({ id }) => scene.world.ties.has(id) && !scene.hidden.has(id));
  const merged = mergedIn(article, held);
  const inForce = held.filter(({ id }) => !merged.has(id));
  const crowded = actors.length > crowd.actors;
  const asked = scene.selection !== undefined || scene.chains !== undefined;
  const stands = (id: string) => asked && scene.emphasis.has(id);
  const outTies = crowded ? outstanding(inForce, scene.emphasis, ({ id }) => id, crowd.actors) : inForce;
  const isLoud = (tie: Tie) => stands(tie.id) || [...merged].some(([part, whole]) => whole === tie.id && stands(part));
  const ends = new Set(outTies.flatMap(({ from, to }) => [from, to]));
  const out = new Set(outstanding(actors, scene.emphasis, ({ id }) => idOf('actor', id), crowd.actors));
  const drawn = actors.filter((actor) => out.has(actor) || (crowded && ends.has(actor.id)));
  const anyLoud = outTies.some(isLoud);
  const tied = new Set(inForce.flatMap(({ from, to }) => [from, to]));

  const sides = sidesOf(article, { ...size, small }, true);
  const room = new Room({ x1: 2, y1: 2, x2: size.width - 2, y2: size.height - 2 }, small ? 4 : 6);
  for (const each of sides) room.claim(boxOf(each));
  const shapeOf = ({ kind }: Actor) => indexOf(article).actorKind(kind).shape;
  for (const actor of drawn)
    room.claim(grown(boxAround(pointOf(actor, size), shapeOf(actor), homeSize(article, actor.id, size)), 3), actor.id);
  const rank = ({ id }: Actor) => {
    const how = scene.emphasis.get(idOf('actor', id));
    return how === 'picked' ? 0 : asked && how ? 1 : hubsOf(article).has(id) ? 2 : tied.has(id) ? 3 : 4;
  };
  const named = new Map(
    [...drawn].sort((a, b) => rank(a) - rank(b)).map((actor) => [actor.id, nameAtHome(article, actor, size, room)] as const)
  );
  const routes = routesOf(article, outTies, size);
  return {
    drawing: {
      ...size,
      small,
      rooms: [],
      bars: [],
      wings: undefined,
      words: sides,
      ties: routes.map((route) =>
        tieAtHome(article, scene, route, small, isLoud(route.tie), anyLoud, isLoud(route.tie) ? nameTie(route, small, room) : [])
      ),
      actors: drawn.map((actor) => ({
        id: actor.id,
        ...pointOf(actor, size),
        shape: shapeOf(actor),
        size: homeSize(article, actor.id, size),
        reach: Math.max(homeSize(article, actor.id, size) + 4, small ? 22 : 14),
        loud: asked && ['picked', 'focus'].includes(scene.emphasis.get(idOf('actor', actor.id)) ?? ''),
        quiet: !hubsOf(article).has(actor.id),
        words: (named.get(actor.id) ?? []).map((words) => ({ ...words, soft: !tied.has(actor.id) }))
      }))
    },
    crowd: crowded ? crowdOf(article, actors, inForce, size) : undefined
  };
}

function tieAtHome(
  article: Article,
  { world }: Scene,
  { tie, d, upTo, at, angle }: Route,
  small: boolean,
  loud: boolean,
  anyLoud: boolean,
  words: TieShape['words']
): TieShape {
  const line = lineOf(article, tie);
  const scale = small ? 0.45 : 0.55;
  const sign: End | undefined =
    line === 'band' ? { kind: 'arrow', x: 0, y: 0, angle: 0, scale: small ? 0.8 : 1 } : endAt(tie, line, 0, scale);
  const last = at(1);
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const { reach, line: pencil } = world.strike;
  const struck = line === 'band' && reach > 0 && pencil !== 'none' && isPencilled(article, tie);
  const length = Math.hypot(at(1).x - at(0).x, at(1).y - at(0).y) || 1;
  return {
    id: tie.id,
    from: tie.from,
    to: tie.to,
    line,
    // The line stops where the sign at its end begins.
    d: sign ? upTo(Math.max(0.5, 1 - (shortBy(sign) * 0.6) / length)) : d,
    hit: d,
    place: '',
    width: { band: 8, solid: 2.6, barred: 2.6, ringed: 2.6, dotted: 2.4, dashed: 2.2, thin: 1.4 }[line],
    end: sign && { ...sign, x: tenth(last.x - dx), y: tenth(last.y - dy), angle: tenth((angle * 180) / Math.PI) },
    band:
      line === 'band'
        ? { fill: fillOf(article, tie, world), block: undefined, pencil: struck ? { d: upTo(reach), line: pencil } : undefined }
        : undefined,
    loud,
    perhaps: world.ties.get(tie.id) === 'perhaps',
    back: anyLoud && !loud,
    begins: false,
    pencilled: false,
    words
  };
}

function crowdOf(article: Article, actors: readonly Actor[], ties: readonly Tie[], size: Size): Crowd {
  const dots = actors.map((actor) => pointOf(actor, size)).map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`);
  return { threads: routesOf(article, ties, size).map(({ d }) => d).join(''), dots: dots.join('') }; // prettier-ignore
}

const tenth = (value: number) => Math.round(value * 10) / 10;
