import { z } from 'zod';
import { date, day, eventId, listOf, say, schemaLink, slug, sourceId, tieId } from './fields';
import { fillSigns, lineSigns, markSigns, shapeSigns, strokeLines } from './values';

/** The shape of `story.json`: what the story needs beside its facts, and how what it tells of is drawn. */

/** How the engine can draw the stances of a track: as the filling of a state's land, or as a mark at its capital. */
export const fills = say(z.enum(fillSigns), 'the filling of the land: tint, hatch, dashed or outline');
export const marks = say(z.enum(markSigns), 'the mark at the capital: small-ring, ring, or star (in a ring)');

const rises = say(
  z.boolean(),
  'true where a later value takes nothing away: a state stands at the highest that it has reached, in the order of the values'
).optional();
const value = { id: slug, ends: say(z.boolean(), 'true where it strikes out the entry of the register').optional() };
export const track = z.discriminatedUnion('drawn', [
  z.strictObject({
    id: slug,
    toward: say(slug, 'the id of the actor that the stances are about'),
    drawn: z.literal('land'),
    rises,
    values: say(z.array(z.strictObject({ ...value, sign: fills })).min(1), 'the values in the order of the legend, each with its sign')
  }),
  z.strictObject({
    id: slug,
    toward: say(slug, 'the id of the actor that the stances are about'),
    drawn: z.literal('capital'),
    rises,
    values: say(z.array(z.strictObject({ ...value, sign: marks })).min(1), 'the values in the order of the legend, each with its sign')
  })
]);

export const lines = say(
  z.enum(lineSigns),
  'how the line is drawn: band (filled by the stance), solid, barred (against), ringed (accepts), dotted, dashed or thin (no arrow)'
);
export const shapes = say(z.enum(shapeSigns), 'rectangle, circle, triangle, diamond, folded-square, dashed-circle or three-rings');

const stroke = z.strictObject({
  id: slug,
  event: eventId,
  reach: say(z.number().min(0).max(1), 'how far the pencil has got, from 0 (nothing) to 1 (all of the line)'),
  line: say(z.enum(strokeLines), 'none, dashed or solid')
});

export const story = z.strictObject({
  $schema: schemaLink,
  id: slug,
  languages: say(z.array(slug).min(1), 'the folders of data/text, the one whose page stands at the root first, such as ["en"]'),
  article: z.strictObject({
    date: say(date, "the article's date, with ? where it is inferred"),
    paragraphs: say(z.int().positive(), 'how many paragraphs it has')
  }),
  checked: day,
  licence: z.strictObject({
    name: say(z.string().min(1), 'the name of the licence of text, data and drawings, such as CC BY 4.0'),
    url: say(z.url({ protocol: /^https$/ }), 'its address, starting with https://')
  }),
  makers: say(
    z.strictObject({
      name: say(z.string().min(1), 'who makes this; without it the pages say “the makers of this site”').optional(),
      report: say(
        z.url({ protocol: /^(https|mailto)$/ }),
        'where an error is reported: an address starting with https:// or mailto:'
      ).optional(),
      repository: say(z.url({ protocol: /^https$/ }), 'where data and code are kept, starting with https://').optional()
    }),
    'who makes this, as far as it is known: name, report, repository'
  ),
  offline: say(
    z.boolean(),
    'false where no copy is to be kept on the devices of readers for when the network is gone: the next release then takes back what earlier ones kept'
  ).optional(),
  clock: z.strictObject({
    scale: say(
      z.array(z.strictObject({ from: day, share: say(z.number().positive(), 'the share of the width up to the next, any unit') })).min(1),
      'stretches of the time axis, in order, each with from and share'
    ),
    end: day
  }),
  lanes: listOf(slug, 'ids of lanes, from top to bottom'),
  /** Sources of the map, printed with its credits. */
  mapSources: listOf(sourceId, 'ids of sources'),
  spans: listOf(z.strictObject({ tie: tieId, lane: slug }), 'ties drawn as a range on the timeline'),
  tracks: listOf(track, 'the tracks on which states take a stance, such as law and diplomacy'),
  register: z.strictObject({
    track: say(slug, 'the id of the track that the pencil line follows'),
    state: say(slug, 'the id of the state whose list it is'),
    entry: say(slug, 'the id of the actor whose entry it is'),
    ruling: eventId,
    strokes: say(z.array(stroke).min(1), 'how far the pencil got, in order')
  }),
  /** Where it stands, it tells nothing new and stands below the stage. */
  assessment: say(slug, 'the id of the last section, where that one judges the article').optional(),
  manners: say(
    z
      .array(
        z.strictObject({ id: slug, line: lines, said: say(z.boolean(), 'true where it is said on one day, and does not go on').optional() })
      )
      .min(1),
    'the manners of ties in the order in which they are named, each with its line'
  ),
  tieKinds: say(z.record(slug, slug), 'for each kind of tie the id of its manner'),
  tieMarks: say(
    z.record(slug, marks),
    'for each kind of tie that ends in a ring its mark: small-ring, ring, or star (in a ring)'
  ).optional(),
  topics: listOf(slug, 'ids of the topics of further facts, in the order in which they are told'),
  actorKinds: say(
    z.array(z.strictObject({ id: slug, shape: shapes })).min(1),
    'the kinds of actors in the order in which they are named, each with its shape'
  )
});

export type TrackData = z.infer<typeof track>;
export type Fill = z.infer<typeof fills>;
export type Mark = z.infer<typeof marks>;
export type Line = z.infer<typeof lines>;
export type Shape = z.infer<typeof shapes>;
