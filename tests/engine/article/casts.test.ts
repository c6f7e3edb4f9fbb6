import { expect, test } from 'vitest';
import { faultLine } from '../../../src/article/check/fault';
import { faultsIn } from '../../../src/article/check/faults';
import { madeRaw, type Loose } from '../../made';

const cast = ({ files }: Loose) => files.casts.casts[0];
const words = ({ texts }: Loose) => texts.en!.casts['landing-two'];
const data = 'data/casts.json › landing-two';
const text = 'data/text/en/casts.json › landing-two';

/** Each of these makes the one fault that stands behind it: where it is, what is wrong, and what to write instead. */
test.each<[what: string, change: (raw: Loose) => void, fault: string]>([
  ['a step that is not there', (raw) => (cast(raw).id = 'landing-nine'), ''],
  [
    'an actor who is not there',
    (raw) => cast(raw).actors.push({ actor: 'gull', seat: 'tl' }),
    `${data} › actors names “gull”, which does not exist. Write the id of an actor in data/actors.json.`
  ],
  [
    'two on one seat',
    (raw) => (cast(raw).actors[1].seat = 'ml'),
    `${data} › actors.ferry.seat is “ml”, where council is. Write a seat that is free.`
  ],
  [
    'a tie to somebody who is not in the cast',
    (raw) => cast(raw).ties.push({ tie: 'r03' }) && (words(raw).ties.r03 = { label: 'sits on' }),
    `${data} › ties.r03.by leads to “mayor”, who is not in the cast. Write the id of one of its actors, who stands for that one.`
  ],
  [
    'a tie that does not hold on the day of the step',
    ({ files }) => (files.ties.ties[1].until = '2001-12-01'),
    `${data} › ties.r02 does not hold on the day of the step. Write a tie that holds then, or take it out.`
  ],
  [
    'a tie that ends on the day of the step, and does not say so',
    ({ files }) => (files.ties.ties[1].until = '2002-01-01'),
    `${data} › ties.r02.ended is missing, though it ends on the day of the step. Write true.`
  ],
  [
    'an end that is none',
    (raw) => (cast(raw).ties[0].ended = true),
    `${data} › ties.r02.ended is true, but it does not end on the day of the step. Write nothing there.`
  ],
  [
    'an actor on the other side',
    ({ files }) => (files.actors.actors[1].side = 'left'),
    `${data} › actors.ferry.seat is on the other side than its own. Write a seat that ends in l or c.`
  ],
  [
    'a room for somebody who is not there',
    (raw) => (cast(raw).rooms[0].of = ['mayor']),
    `${data} › rooms.hall names “mayor”, who is not in the cast. Write the id of one of its actors.`
  ],
  [
    'a short text that rests on nothing',
    (raw) => (cast(raw).asides[0].facts = ['f99']),
    `${data} › asides.mended.facts names “f99”, which does not exist. Write the id of a fact.`
  ],
  ['a tie without words', (raw) => delete words(raw).ties.r02, `${text} › ties.r02 has no words. Write its words.`],
  [
    'words for a role of nobody',
    (raw) => (words(raw).roles.mayor = 'of the town'),
    `${text} › roles.mayor belongs to nothing in data/casts.json. Write an id of the cast.`
  ],
  [
    'quoted words that no source prints',
    (raw) => (words(raw).ties.r02.label = 'says “never”'),
    `${text} quotes “never”. Write words that a source prints, and those into data/quotes.json; or no quotation marks.`
  ]
])('%s is reported, with what to write instead', (what, change, fault) => {
  const lines = faultsIn(madeRaw(change)).faults.map(faultLine);
  if (fault) expect(lines).toEqual([fault]);
  else expect(lines).toContain('data/casts.json › landing-nine › id names “landing-nine”, which does not exist. Write the id of a step in data/sections.json.'); // prettier-ignore
  expect(what).not.toBe('');
});

test('a story without casts is whole', () => {
  const { faults, data: made } = faultsIn(
    madeRaw(({ files, texts }) => {
      delete files.casts;
      delete texts.en!.casts;
    })
  );
  expect(faults.map(faultLine)).toEqual([]);
  expect(made[0]!.files.casts.casts).toEqual([]);
});
