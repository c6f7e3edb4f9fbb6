import type { Cast } from './cast';
import type { CastData, Texts } from './schema';

/** Joins a cast with its words. Both must have passed `faultsIn`. */
export function joinCast({ id, actors, ties, rooms = [], asides = [], editor = [] }: CastData, words: Texts['casts'][string]): Cast {
  return {
    id,
    actors: actors.map(({ actor, seat, nudge, small = seat }) => ({
      actor,
      seat,
      small,
      ...(nudge && { nudge }),
      ...(words.roles?.[actor] && { role: words.roles[actor] })
    })),
    ties: ties.map((tie) => ({ ...tie, ...words.ties![tie.tie]! })),
    rooms: rooms.map((room) => ({ ...room, ...words.rooms![room.id]! })),
    asides: asides.map(({ id: aside, seat, beside, rows = [] }) => {
      const { rows: lines, ...said } = words.asides![aside]!;
      return {
        id: aside,
        seat,
        ...(beside && { beside }),
        ...said,
        rows: rows.map(({ id: row, part, value }) => ({ ...lines![row]!, later: part === 'later', ...(value !== undefined && { value }) }))
      };
    }),
    editor: editor.map((tie) => ({ ...tie, label: words.editor![tie.id]! }))
  };
}
