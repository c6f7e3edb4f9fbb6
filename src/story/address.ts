import { stepsOf, type Article, type Step } from '../article/article';
import { dayOf, isoOf, type Day } from '../article/day';
import type { Lens } from '../article/schema';
import { exists } from './references';
import { at, opening, turnClock, type StoryState } from './state';

const lenses: readonly Lens[] = ['register', 'timeline', 'map', 'network'];

/**
 * The part of an address that says where the reader is: `?lens=…&as=table&pick=…&at=…#step`. Whatever is as the step opens is left out, so the
 * opening of the story is the empty text. `readAddress(article, writeAddress(article, state))` gives `state` back.
 */
export function writeAddress(article: Article, state: StoryState): string {
  const step = stepsOf(article).find(({ id }) => id === state.step)!;
  const query = new URLSearchParams();
  if (state.lens !== step.lens) query.set('lens', state.lens);
  if (state.table) query.set('as', 'table');
  if (state.selection) query.set('pick', state.selection);
  if (state.moment !== step.moment) query.set('at', isoOf(state.moment));
  const hash = step.id === opening(article).step ? '' : `#${step.id}`;
  return `${query.size ? `?${query}` : ''}${hash}`.replaceAll('%3A', ':');
}

/** Reads any address. A section's id opens its first step, a fact's the section that rests on it; what makes no sense is left out. */
export function readAddress(article: Article, address: string): StoryState {
  const [, query = '', fragment = ''] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(address)!;
  const asked = new URLSearchParams(query);
  const hash = decode(fragment);
  const fact = hash.startsWith('fact-') ? hash.slice(5) : undefined;
  const first = at(stepAt(article, hash, fact));
  const [lens, pick, moment] = ['lens', 'pick', 'at'].map((key) => asked.get(key));
  const selection = [pick, fact].find((id) => id && exists(article, id)) ?? undefined;
  const table = asked.get('as') === 'table';
  const state: StoryState = { ...first, table, lens: lenses.find((id) => id === lens) ?? first.lens, selection };
  const day = dayIn(moment);
  return day === undefined ? state : turnClock(article, state, day);
}

function stepAt(article: Article, hash: string, fact: string | undefined): Step {
  const section = article.sections.find(({ id, facts }) => id === hash || (fact && facts.includes(fact)));
  return stepsOf(article).find(({ id }) => id === hash) ?? section?.steps[0] ?? stepsOf(article)[0]!;
}

function dayIn(text: string | null | undefined): Day | undefined {
  try {
    return text ? dayOf(text) : undefined;
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
