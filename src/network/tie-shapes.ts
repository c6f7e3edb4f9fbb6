import type { Article, Tie } from '../article/article';
import { indexOf } from '../article/index';
import type { Fill, Line } from '../article/schema';
import { endOf } from '../signs/looks';
import type { World } from '../story/world';
import type { Band, End } from './drawing';

/** Half the thickness of a tie in the chamber, in pixels: what is written beside it keeps off so far. */
export const halfOf = (line: Line, small: boolean): number => (line === 'band' ? (small ? 9 : 15) : line === 'thin' ? 2 : 6);

/** The width of the stroke. */
export const strokeOf = (line: Line, small: boolean): number =>
  ({ band: 1.3, solid: 5, barred: 5, ringed: 5, dotted: 4.4, dashed: 3.2, thin: 1.6 })[line] * (small && line !== 'thin' ? 0.8 : 1);

/** What stands at the end of a tie, so many pixels along it; a block arrow is its own end. */
export function endAt(tie: Tie, line: Line, x: number, scale: number): End | undefined {
  const kind = line === 'band' ? undefined : endOf(line, tie.mark);
  return kind && { kind, x, y: 0, angle: 0, scale };
}

/** How far before its end the line itself stops, so that the sign at the end stands free. */
export function shortBy(end: End | undefined): number {
  if (!end) return 0;
  return { arrow: 12, bar: 2, 'small-ring': 14, ring: 20, star: 20 }[end.kind] * end.scale;
}

/** The fill of a tie of law: where the state stands today on the track that the tie follows from. */
export function fillOf(article: Article, tie: Tie, { stances }: World): Fill {
  const { state, track: on } = tie.stance ?? {};
  const track = article.tracks.find(({ id }) => id === on);
  const value = track && stances.get(track.id)?.get(state!)?.value;
  return (track?.values.find(({ id }) => id === value)?.sign as Fill | undefined) ?? 'tint';
}

/** Whether the pencil of the register runs along a tie: it is of that state's law, and of that entry. */
export const isPencilled = ({ register }: Article, { stance, to }: Tie): boolean =>
  stance?.state === register.state && stance.track === register.track && to === register.entry;

/** A tie of law as a block arrow that is so long, with the pencil as far as it has got. */
export function bandAlong(article: Article, tie: Tie, world: World, length: number, small: boolean): Band {
  const [half, head, wing] = small ? [8, 12, 4] : [12, 16, 7];
  const neck = length - head;
  const block = `M0 ${-half}H${neck}V${-half - wing}L${length} 0L${neck} ${half + wing}V${half}H0Z`;
  const { reach, line } = world.strike;
  const far = (neck - 10) * reach;
  const drawn = reach > 0 && line !== 'none' && isPencilled(article, tie);
  return { fill: fillOf(article, tie, world), block, pencil: drawn ? { d: waved(5, 5 + far), line } : undefined };
}

/** A line by hand: it rises and falls a little. */
function waved(from: number, to: number): string {
  const part = (to - from) / 4;
  const at = (share: number) => Math.round((from + part * share) * 10) / 10;
  return `M${at(0)} 1Q${at(1)} -2.5 ${at(2)} 0.5T${at(4)} -0.5`;
}

export const lineOf = (article: Article, { manner }: Tie): Line => indexOf(article).manner(manner).line;
