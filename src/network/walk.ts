import type { Tie } from '../article/article';

/** Where the keyboard stands in the network: on an actor, or on a tie that it came to from one. */
export type Stand = { readonly actor: string } | { readonly tie: string; readonly from: string };

/**
 * Where an arrow key leads: from an actor forward onto its first tie; from a tie up and down among the ties of the actor it came from, forward to
 * the actor at the other end, back to the one it came from. Where a key leads nowhere it is undefined.
 * @param ties those in force, in their order
 */
export function walk(stand: Stand, key: 'forward' | 'back' | 'up' | 'down', ties: readonly Tie[]): Stand | undefined {
  const from = 'actor' in stand ? stand.actor : stand.from;
  const own = ties.filter((tie) => tie.from === from || tie.to === from);
  if ('actor' in stand) {
    const first = key === 'forward' || key === 'down' ? own[0] : own.at(-1);
    return first && { tie: first.id, from };
  }
  const place = own.findIndex(({ id }) => id === stand.tie);
  const tie = own[place];
  if (!tie || key === 'back') return { actor: from };
  if (key === 'forward') return { actor: tie.from === from ? tie.to : tie.from };
  const next = own[(place + (key === 'down' ? 1 : own.length - 1)) % own.length]!;
  return { tie: next.id, from };
}
