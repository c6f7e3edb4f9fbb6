import { halved } from '../labels/lines';
import type { Box, Room } from '../labels/room';
import { alongOf, type Straight } from './straight';
import { blockOf, setAt, typeOf, type Block, type Style, type Words } from './words';

/** What is to be written at a tie. */
export interface Lettering {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly style: Style;
  readonly small: boolean;
  /** Which side of a lying tie is tried first. */
  readonly below: boolean;
  /** Half the thickness of the tie, in pixels. */
  readonly half: number;
}

/** How far along, the best first. */
const shares = [0.5, 0.44, 0.56, 0.37, 0.63, 0.3, 0.7, 0.22, 0.78];

/** Writes a label, and its detail below, beside a tie where it meets nothing; nothing where there is no room for either. @param of the tie, whose own line it may come near */
export function letter(tie: Straight, what: Lettering, room: Room, of: string): Words[] | undefined {
  for (const block of settings(what)) {
    const spots = spotsFor(tie, block, what);
    const spot = room.firstFree(spots, ({ box }) => box, of);
    if (spot) return setAt(block, spot.x, spot.box.y1, spot.anchor);
  }
  return undefined;
}

/** The ways in which the words can be set, the fullest first. */
function settings({ label, detail, style, small }: Lettering): Block[] {
  const two = (text: string, of: Style) => (text.includes(' ') ? [halved(text, typeOf(of, small))] : []);
  const labels = [[label], ...two(label, style)];
  const details = detail === undefined ? [] : [[detail], ...two(detail, 'detail')];
  return [
    ...details.flatMap((lines) => labels.map((each) => blockOf([[style, each], ['detail', lines]], small))), // prettier-ignore
    ...labels.map((each) => blockOf([[style, each]], small))
  ];
}

interface Spot {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

function spotsFor(tie: Straight, { width, height }: Block, { below, half }: Lettering): Spot[] {
  const [cos, sin] = [Math.cos(tie.angle), Math.sin(tie.angle)];
  const clear = half + 4;
  const lies = Math.abs(sin) < 0.62;
  return [0, 10, 22].flatMap((more) =>
    [below, !below].flatMap((second) =>
      shares.map((share): Spot => {
        const { x, y } = alongOf(tie, share);
        if (lies) {
          const rise = clear / Math.abs(cos) + Math.abs(sin / cos) * (width / 2) + more;
          const y1 = second ? y + rise : y - rise - height;
          return { x, anchor: 'middle', box: { x1: x - width / 2, x2: x + width / 2, y1, y2: y1 + height } };
        }
        const run = clear / Math.abs(sin) + Math.abs(cos / sin) * (height / 2) + 6 + more;
        const y1 = y - height / 2;
        const edge = second ? x + run : x - run;
        const box = second ? { x1: edge, x2: edge + width } : { x1: edge - width, x2: edge };
        return { x: edge, anchor: second ? 'start' : 'end', box: { ...box, y1, y2: y1 + height } };
      })
    )
  );
}
