import type { ActorKind, Diplomacy, Manner, Standing } from '../article/schema';

/**
 * Which form each value is drawn in: the one place where a value is told apart by its shape. What tells values apart by colour, hatching and dashes is in
 * the sheets, by `data-law` and `data-manner`.
 */
const shapes = {
  state: 'rectangle',
  person: 'circle',
  'armed-group': 'triangle',
  body: 'diamond',
  media: 'folded-square',
  collective: 'dashed-circle'
} as const;
const places = { none: 'dot', ambassador: 'ring', recognised: 'star' } as const;
const standings = { happened: 'dot', said: 'dotted-dot', announced: 'half-disc', decided: 'diamond', 'in-force': 'square' } as const;

export const shapeOf = (kind: ActorKind) => shapes[kind];
export const placeFormOf = (diplomacy: Diplomacy | 'none') => places[diplomacy];
export const eventFormOf = (standing: Standing) => standings[standing];
/** Whether its line ends in a head: who acts on whom. */
export const hasHead = (manner: Manner): boolean => manner !== 'belonging';
