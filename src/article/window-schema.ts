import { z } from 'zod';
import { date, day, eventId, flag, listOf, say, slug } from './fields';
import { lastings, lastingUnits, windowUnits } from './values';

/** The shape of `windows.json`: the stretch of time that the timeline shows at a step, and what stands out in it. */

const bracket = z.strictObject({
  from: eventId,
  to: eventId,
  lasts: say(
    z.strictObject({
      n: say(z.int().positive(), 'how many'),
      unit: say(z.enum(lastingUnits), 'year, month, week or day'),
      as: say(z.enum(lastings), 'about (within a twentieth), more or less (almost): what the words say')
    }),
    'how long that is, as its words in the texts have it'
  ),
  days: flag.describe('true where each day has a tick, so that they can be counted').optional()
});

export const window = z.strictObject({
  id: say(slug, 'the id of a step, or of a section for all of its steps'),
  from: say(day, 'the first day that it shows; a step that gives none has that of its section').optional(),
  to: say(day, 'the last day that it shows').optional(),
  unit: say(z.enum(windowUnits), 'the ticks of its scale: year, month or day').optional(),
  bracket: say(bracket, 'from which event to which time is counted, and how long that was').optional(),
  focus: listOf(eventId, 'ids of the events that have a flag above the axis; without it, those of the step').optional(),
  context: listOf(eventId, 'ids of the events that have a quiet flag below it, the most important first').optional(),
  bars: listOf(
    z.strictObject({
      id: say(slug, 'the id of a tie; or a name, for what is not one'),
      date: date.describe('from when to when, where it is no tie; / at the end where it goes on').optional()
    }),
    'what lasted'
  ).optional(),
  dates: say(
    z.strictObject({ of: eventId, days: say(z.array(day).min(2), 'the days, in order') }),
    'an event of which several days are given'
  ).optional()
});
