import { strToU8 } from 'fflate';
import type { Edition } from '../../edition';
import { giftOf } from './gift';
import { h5pOf } from './h5p';
import { moodleOf } from './moodle';
import { qtiOf } from './qti';
import type { Asked } from './questions';
import { archiveOf } from './zip';

/** A file with the quiz for another program. */
export interface TakenQuiz {
  readonly name: string;
  readonly format: 'h5p' | 'qti' | 'moodle' | 'gift';
  readonly bytes: () => Uint8Array;
}

/** The quiz as each program reads it. The same questions give the same bytes. */
export function takenOf(asked: Asked, edition: Edition): TakenQuiz[] {
  const { article, prose } = edition;
  const { id, lang } = article;
  const day = edition.desk.log[0]!.day;
  const credit = [article.title, prose.licence.name, asked.story].filter(Boolean).join(', ');
  const text = (made: string) => () => strToU8(made);
  return [
    { name: `${id}.h5p`, format: 'h5p', bytes: () => archiveOf(h5pOf(asked, lang, prose.licence.name), day) },
    { name: `${id}-qti.zip`, format: 'qti', bytes: () => archiveOf(qtiOf(asked, id, lang), day) },
    { name: `${id}-moodle.xml`, format: 'moodle', bytes: text(moodleOf(asked, credit)) },
    { name: `${id}-gift.txt`, format: 'gift', bytes: text(giftOf(asked, credit)) }
  ];
}
