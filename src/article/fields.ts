import { z } from 'zod';
import { factPattern, factKinds, thingKinds, type FactKind } from './ids';
import { parts, statuses, usesOfSources, views } from './values';

/** The kinds of field that the files of `data/` are made of, each with what to write there. */

export const say = <T extends z.ZodType>(type: T, write: string): T => type.describe(write);

const idOfKind = (kind: FactKind) => z.string().regex(new RegExp(`^${factPattern(kind)}$`));
const anyFact = factPattern(...(Object.keys(factKinds) as FactKind[]));

export const claimId = say(idOfKind('claim'), 'the id of a claim: c and two or more digits, such as c01');
export const eventId = say(idOfKind('event'), 'the id of an event: e (or l, for later) and two or more digits, such as e01');
export const tieId = say(idOfKind('tie'), 'the id of a tie: r and two or more digits, such as r01');
export const furtherId = say(idOfKind('further'), 'the id of a further fact: f and two or more digits, such as f01');
export const termId = say(idOfKind('term'), 'the id of a glossary term: g and two or more digits, such as g01');
export const slug = say(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), 'an id in small letters, digits and hyphens, such as town-hall');
export const sourceId = say(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  'the id of a source: small letters, digits and hyphens, such as gazette-court'
);
export const date = say(
  z.string().regex(/^(\/|[12]\d{3}(-\d{2}(-\d{2})?)?\??\/)?[12]\d{3}(-\d{2}(-\d{2})?)?\??\/?$/),
  'a date as precise as its source: 2001-10-04, 2001-10, 2001, a range 2001-12-10/2001-12-17, or with ? where it is inferred'
);
export const day = say(z.iso.date(), 'a day as YYYY-MM-DD, such as 2026-11-24');
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);
export const flag = say(z.boolean(), 'true or false');
export const schemaLink = say(z.string(), 'the path of the JSON Schema, such as ./schema/claims.schema.json').optional();

/** Anything that a step can point at or a reader can pick. Facts have short ids; the rest name their kind. */
export const reference = say(
  z.string().regex(new RegExp(`^(${anyFact}|(${thingKinds.join('|')}):[a-z][a-z0-9-]*)$`)),
  'the id of a fact (c01, e22, l08, r05, g03, f07) or a kind and an id (actor:mayor, place:harbour, state:island)'
);

export const factId = say(z.string().regex(new RegExp(`^${anyFact}$`)), 'the id of a fact: c01, e22, l08, r05, g03 or f07');

/** A fact, or the id of a section or figure: whatever has an address for good. */
export const publishedId = say(z.string().regex(new RegExp(`^(${anyFact}|[a-z][a-z0-9-]*)$`)), 'the id of a fact or a section');

export const listOf = <T extends z.ZodType>(item: T, what: string) => say(z.array(item), `a list of ${what}`);

export const sourceUse = z.strictObject({
  id: sourceId,
  as: say(z.enum(usesOfSources), 'what the source does: states, contradicts or background'),
  via: say(z.string().min(1), 'the agency whose report it passes on, where that is not the agency of the source').optional(),
  own: flag.describe('true where it is the party’s own voice on a matter of fact, which proves nothing but that it was said').optional()
});

/** What holds since then, of what was so on its day: its words are in the texts. */
export const now = z.strictObject({
  asOf: say(z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/), 'the day for which that is said, or the month: 2025-10-07 or 2025-06'),
  sources: say(z.array(sourceId).min(1), 'ids of the sources that say so')
});

export const status = say(
  z.enum(statuses),
  'how far it was checked: confirmed, partly, contested, claimed (by one side), not-found or opinion'
);
export const part = say(z.enum(parts), 'article, context (before the article, not in it) or later (after the article)');
export const view = say(z.enum(views), 'register, map, network or timeline');
