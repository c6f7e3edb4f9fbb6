import type { Actor, Article } from '../article/article';
import { indexOf } from '../article/index';
import { halved, widest } from '../labels/lines';
import type { Room } from '../labels/room';
import { isSmall, type Size } from './floor';
import { hubsOf } from './hubs';
import { extentOf } from './outline';
import { homeSize, pointOf, type Route } from './routes';
import { blockOf, boxOf, leading, setAt, typeOf, type Style, type Words } from './words';

/** Writes a name beside its shape where it meets nothing: below before above before beside. Nothing where there is no room. */
export function nameAtHome(article: Article, actor: Actor, size: Size, room: Room): Words[] {
  const small = isSmall(size);
  const { x, y } = pointOf(actor, size);
  const style: Style = hubsOf(article).has(actor.id) ? 'hub-name' : 'home-name';
  const type = typeOf(style, small);
  const half = homeSize(article, actor.id, size);
  const { across, up, down } = extentOf(indexOf(article).actorKind(actor.kind).shape);
  const settings = [[actor.short], ...(actor.short.includes(' ') ? [halved(actor.short, type)] : [])];
  const long = widest([actor.short], type) > 104;
  const spots = (long ? settings.reverse() : settings).flatMap((lines) => {
    const more = (lines.length - 1) * type.px * leading;
    const text = (dx: number, dy: number, anchor: Words['anchor']): Words => ({ style, x: x + dx, y: y + dy, anchor, px: type.px, lines });
    const [below, above] = [down * half + type.px * 0.95 + 3, -up * half - 6 - more];
    const beside = type.px * 0.35 - more / 2;
    const edge = across * half + 6;
    return [
      text(0, below, 'middle'),
      text(0, above, 'middle'),
      text(edge, beside, 'start'),
      text(-edge, beside, 'end'),
      ...[14, -14, 30, -30].flatMap((dx) => [text(dx, below, 'middle'), text(dx, above, 'middle')]),
      ...[12, -12].flatMap((dy) => [text(edge, beside + dy, 'start'), text(-edge, beside + dy, 'end')])
    ];
  });
  const free = room.firstFree(spots, boxOf, actor.id);
  return free ? [free] : [];
}

/** How far along its curve the words of a tie may stand, and how far above or below it, in pixels: the best first. */
const along = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const aside = [0, -14, 14, -24, 24, -36, 36];

/** Writes the words of a tie on it, where they meet nothing. */
export function nameTie({ tie, at }: Route, small: boolean, room: Room): Words[] {
  for (const lines of [[tie.label], halved(tie.label, typeOf('detail', small))]) {
    const block = blockOf([['detail', lines]], small);
    const spots = aside.flatMap((up) => along.map((share) => ({ x: at(share).x, y1: at(share).y + up - block.height / 2 })));
    const spot = room.firstFree(spots, ({ x, y1 }) => ({
      x1: x - block.width / 2 - 4,
      x2: x + block.width / 2 + 4,
      y1: y1 - 2,
      y2: y1 + block.height + 2
    }));
    if (spot) return setAt(block, spot.x, spot.y1, 'middle');
  }
  return [];
}
