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
export const termId = say(idOfKind('term'), 'the id of a glossary term: g and two or more digits, such as g01');
export const slug = say(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), 'an id in small letters, digits and hyphens, such as town-hall');
export const sourceId = say(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  'the id of a source: small letters, digits and hyphens, such as gazette-court'
);
export const date = say(
  z.string().regex(/^(\/|[12]\d{3}(-\d{2}(-\d{2})?)?\??\/)?[12]\d{3}(-\d{2}(-\d{2})?)?\??$/),
  'a date as precise as its source: 2001-10-04, 2001-10, 2001, a range 2001-12-10/2001-12-17, or with ? where it is inferred'
);
export const day = say(z.iso.date(), 'a day as YYYY-MM-DD, such as 2026-11-24');
export const flag = say(z.boolean(), 'true or false');
export const schemaLink = say(z.string(), 'the path of the JSON Schema, such as ./schema/claims.schema.json').optional();

/** Anything that a step can point at or a reader can pick. Facts have short ids; the rest name their kind. */
export const reference = say(
  z.string().regex(new RegExp(`^(${anyFact}|(${thingKinds.join('|')}):[a-z][a-z0-9-]*)$`)),
  'the id of a fact (c01, e22, l08, r05, g03) or a kind and an id (actor:mayor, place:harbour, state:island)'
);

/** A fact, or the id of a section or figure: whatever has an address for good. */
export const publishedId = say(z.string().regex(new RegExp(`^(${anyFact}|[a-z][a-z0-9-]*)$`)), 'the id of a fact or a section');

export const listOf = <T extends z.ZodType>(item: T, what: string) => say(z.array(item), `a list of ${what}`);

export const sourceUse = z.strictObject({
  id: sourceId,
  as: say(z.enum(usesOfSources), 'what the source does: states, contradicts, supersedes or related')
});

export const status = say(z.enum(statuses), 'how far it was checked: confirmed, partly, contested, not-found, opinion or memory');
export const part = say(z.enum(parts), 'article, context (before the article, not in it) or later (after the article)');
export const view = say(z.enum(views), 'register, map, network or timeline');
