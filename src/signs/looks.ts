import type { Line, Mark, Standing } from '../article/schema';

/** Which form an event is drawn in: how far it had got, told by shape alone. */
const standings = {
  happened: 'dot',
  said: 'dotted-dot',
  announced: 'half-disc',
  decided: 'diamond',
  done: 'square',
  'in-force': 'square',
  gap: 'dot'
} as const;

export const eventFormOf = (standing: Standing) => standings[standing];
/** What a tie of such a line ends in: nothing where it only belongs, a block arrow of its own where it is of law. */
export function endOf(line: Line, mark: Mark | undefined): 'arrow' | 'bar' | Mark | undefined {
  switch (line) {
    case 'thin':
      return undefined;
    case 'barred':
      return 'bar';
    case 'ringed':
      return mark ?? 'ring';
    default:
      return 'arrow';
  }
}
