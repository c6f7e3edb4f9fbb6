import { z } from 'zod';
import { day, eventId, say, schemaLink, slug } from './fields';

/**
 * What teachers and editors take along: platforms that show a part of the story, the questions at the end of the course, and the statements on
 * accessibility and privacy.
 */

/** What is pasted or uploaded: the code of a frame, the address of the full page, or that of the frame. */
const takes = ['frame', 'address', 'frame-address'] as const;
/** How it is known what a platform keeps: read in its own code or documentation, in part, or not at all. */
const bases = ['checked', 'partly', 'unchecked'] as const;

const item = z.discriminatedUnion('kind', [
  z.strictObject({
    id: say(slug, 'an id for the platform'),
    kind: say(z.literal('platform'), 'platform'),
    takes: say(z.enum(takes), 'what is put into it: frame (code), address (of the full page) or frame-address'),
    basis: say(z.enum(bases), 'how it is known what it keeps: checked, partly or unchecked')
  }),
  z.strictObject({ id: eventId, kind: say(z.literal('question'), 'question: was it said, or done?') }),
  z.strictObject({
    id: say(z.enum(['accessibility', 'privacy']), 'accessibility or privacy'),
    kind: say(z.literal('statement'), 'statement'),
    day: say(day, 'the day on which it was written or last held against the site')
  })
]);

export const takeFiles = { take: z.strictObject({ $schema: schemaLink, take: say(z.array(item), 'a list of what can be taken in') }) };

const words = (write: string) => say(z.string().trim().min(1), write);
const lines = (write: string) => say(z.array(z.string().trim().min(1)).min(1), write);
const byId = (what: string) => say(z.record(z.string(), z.string().trim().min(1)), `for each ${what} its words`);
const statement = z.strictObject({
  title: words('its title'),
  lead: words('what it says, in one sentence'),
  parts: say(z.array(z.strictObject({ title: words('the heading'), lines: lines('one point a line') })), 'its parts')
});

export const takeTexts = {
  take: z.strictObject({
    title: words('the title of the page'),
    lead: words('what the page is for'),
    labels: byId('control or label'),
    platforms: say(
      z.record(
        z.string(),
        z.strictObject({ name: words('its name'), how: lines('what to do, step by step'), keeps: lines('what it keeps, one point a line') })
      ),
      'for each platform its words'
    ),
    packages: say(
      z.record(z.string(), z.strictObject({ title: words('what it is'), holds: words('what is in it'), how: words('what to do with it') })),
      'for each package its words'
    ),
    accessibility: statement,
    privacy: statement
  })
};
