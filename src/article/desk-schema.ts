import { z } from 'zod';
import { day, listOf, publishedId, say, schemaLink } from './fields';
import { entryKinds } from './values';

/** The shape of what the desk keeps: `log.json` and `ledger.json`. */

/** What was published, updated and corrected, entry by entry. */
export const entry = z.strictObject({
  id: say(z.string().regex(/^n\d{2,}$/), 'n and at least two digits, such as n01'),
  day,
  kind: say(z.enum(entryKinds), 'published, updated or corrected'),
  fact: publishedId.optional()
});

/** Every id that was ever published: each keeps its address for good. */
export const ledger = z.strictObject({
  $schema: schemaLink,
  ids: listOf(publishedId, 'every id of a fact, section or figure that was ever published'),
  retired: listOf(
    z.strictObject({ id: publishedId, by: say(publishedId, 'the id of what has taken its place').optional() }),
    'ids that were withdrawn, each with what has taken its place'
  )
});
