import { idOf } from '../article/ids';
import type { Drawing } from './drawing';

/** Where the keyboard stands in the network: on an actor, or on a tie that it came to from one. */
export type Stand = { readonly actor: string } | { readonly tie: string; readonly from: string };

/** Something that the keyboard can stand on: its key, the actor that it is, or the tie with the actors between whom it is drawn. */
export interface Stop {
  readonly key: string;
  readonly actor?: string;
  readonly tie?: { readonly id: string; readonly from: string; readonly to: string };
}

/** All stops of a picture, the actors first, in the order of the picture. */
export function stopsIn({ actors, ties, wings }: Pick<Drawing, 'actors' | 'ties' | 'wings'>): Stop[] {
  return [
    ...[...actors, ...(wings?.actors ?? [])].map(({ id }): Stop => ({ key: idOf('actor', id), actor: id })),
    ...ties.filter(({ pencilled }) => !pencilled).map(({ id, from, to }): Stop => ({ key: id, tie: { id, from, to } }))
  ];
}

/**
 * Where an arrow key leads: from an actor forward onto its first tie and back onto its last, up and down to the other actors; from a tie up and down
 * among the ties of the actor it came from, forward to the actor at the other end, back to the one it came from. Where a key leads nowhere it is
 * undefined.
 */
export function walk(stand: Stand, key: 'forward' | 'back' | 'up' | 'down', stops: readonly Stop[]): Stand | undefined {
  const from = 'actor' in stand ? stand.actor : stand.from;
  const own = stops.flatMap(({ tie }) => (tie && (tie.from === from || tie.to === from) ? [tie] : []));
  const turn = key === 'down' || key === 'forward' ? 1 : -1;
  if ('actor' in stand) {
    const first = turn > 0 ? own[0] : own.at(-1);
    if (first && (key === 'forward' || key === 'back')) return { tie: first.id, from };
    const actors = stops.flatMap(({ actor }) => actor ?? []);
    const next = actors[(actors.indexOf(from) + turn + actors.length) % actors.length];
    return next === undefined || next === from ? undefined : { actor: next };
  }
  const place = own.findIndex(({ id }) => id === stand.tie);
  const tie = own[place];
  if (!tie || key === 'back') return { actor: from };
  if (key === 'forward') return { actor: tie.from === from ? tie.to : tie.from };
  return { tie: own[(place + turn + own.length) % own.length]!.id, from };
}
