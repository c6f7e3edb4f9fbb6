import { z } from 'zod';
import { flag, listOf, reference, say, slug, tieId } from './fields';
import { parts, roomKinds, seats } from './values';

/** The shape of `casts.json`: who stands on the floor of the network at a step, where, and which of their ties are drawn. */

const seat = say(z.enum(seats), 'a seat: t, m or b (top, middle, bottom) and l, c or r (left, centre, right), such as tl');
const id = say(slug, 'an id of its own within the cast, by which its words are found');

export const cast = z.strictObject({
  id: say(slug, 'the id of the step'),
  actors: say(
    z
      .array(
        z.strictObject({
          actor: say(slug, 'the id of an actor'),
          seat,
          nudge: say(z.number().min(-1).max(1), 'how far off the seat, in columns to the right').optional(),
          small: say(z.enum(seats), 'the seat in a small picture, where that is another').optional()
        })
      )
      .min(1),
    'who stands on the floor, the first to be dropped in a small picture last'
  ),
  ties: listOf(
    z.strictObject({
      tie: tieId,
      by: say(slug, 'the id of the actor from whom it is drawn, who stands for the one that it comes from').optional(),
      via: say(slug, 'the id of the actor to whom it is drawn, who stands for the one that it goes to').optional(),
      point: flag.describe('true where it is the point of the step').optional(),
      ended: flag.describe('true where it ends on the day of the step').optional()
    }),
    'ties that are drawn'
  ),
  rooms: listOf(
    z.strictObject({
      id,
      kind: say(z.enum(roomKinds), 'room (a meeting) or custody (a frame)'),
      of: say(z.array(slug).min(1), 'ids of the actors in it'),
      open: flag.describe('true where somebody leaves it on that day').optional(),
      point: flag.describe('true where it is the point of the step').optional()
    }),
    'rooms in which actors stand'
  ).optional(),
  asides: listOf(
    z.strictObject({
      id,
      seat,
      beside: say(slug, 'the id of the actor beside whom it stands: what that one said').optional(),
      facts: say(z.array(reference).min(1), 'ids of the facts that it rests on'),
      rows: listOf(
        z.strictObject({
          id,
          part: say(z.enum(parts), 'article, context or later').optional(),
          value: say(z.number().nonnegative(), 'a number that is drawn as a bar').optional()
        }),
        'lines below its title'
      ).optional()
    }),
    'short texts that stand on the floor'
  ).optional(),
  editor: listOf(
    z.strictObject({ id, from: say(slug, 'the id of an actor of the cast'), to: say(slug, 'the id of an actor of the cast') }),
    'ties as the article has them, drawn in pencil'
  ).optional()
});
