import type { Line, Standing } from '../article/schema';

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
/** Whether a line ends in a head, which says who acts on whom. */
export const hasHead = (line: Line): boolean => line !== 'thin';
