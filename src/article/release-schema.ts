import { z } from 'zod';
import { day, factId, language, say, schemaLink, status } from './fields';
import { voices } from './values';

const sentences = (what: string) => say(z.record(language, z.string().trim().min(1)), `${what}, by the tag of each language`);

/** What a version of the story said, kept for good when it was released: a file of `data/releases/`, named by its day. */
export const release = z.strictObject({
  $schema: schemaLink,
  version: say(day, 'the day of the version, as in the name of the file: YYYY-MM-DD'),
  facts: say(
    z
      .array(
        z.strictObject({
          id: factId,
          status: status.optional(),
          voice: say(z.enum(voices), 'in whose voice a claim was said: established, party, reading, article, …').optional(),
          sentence: sentences('what the fact said'),
          now: sentences('what held since then').optional()
        })
      )
      .min(1),
    'a list of every fact, each with id, sentence, and status and voice where it has them'
  )
});

export type ReleaseData = z.infer<typeof release>;
