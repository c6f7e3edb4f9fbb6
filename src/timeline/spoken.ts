import type { Article, Event } from '../article/article';
import { inWords, listed, type Say } from '../article/words';
import type { Look } from './look';

/** What an event is called for the ear: date, title, whose time it is in, how far it had got. */
export const spoken = ({ lang }: Article, { when, title, part, standing }: Event, say: Say): string =>
  listed([inWords(when, lang), title, say(part), say(standing), when.inferred && say('inferred')], lang);

/**
 * The event that the arrow keys go to from another: the one before or after it in time. None for other keys. Time runs from left to right in every
 * language, see CONTRIBUTING, so its keys are the same in all.
 */
export function stepBy(key: string): -1 | 1 | undefined {
  if (key === 'ArrowUp' || key === 'ArrowLeft') return -1;
  return key === 'ArrowDown' || key === 'ArrowRight' ? 1 : undefined;
}

/** What the large view is called: its stretch of time, and how long what is in focus lasted. */
export const labelOf = ({ title, bracket }: Look, say: Say): string =>
  say('timelineLabel', { title, bracket: bracket ? say('timelineBracket', { words: bracket.words }) : '' });
