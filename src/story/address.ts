import { stepsOf, type Article, type Step } from '../article/article';
import { dayOf, isoOf, type Day } from '../article/day';
import { indexOf } from '../article/index';
import { views } from '../article/values';
import { levelIn, withLevel } from './level';
import { at, compare, opening, turnClock, type Exploration, type StoryState } from './state';

/**
 * The part of an address that says where the reader is: `?level=plain&lens=…&as=table&pick=…&at=…&explore=on&then=…&without=…&between=…#step`.
 * Whatever is as the step opens is left out, so the
 * opening of the story is the empty text. `readAddress(article, writeAddress(article, state))` gives `state` back.
 */
export function writeAddress(article: Article, state: StoryState): string {
  const step = indexOf(article).step(state.step)!;
  const query = new URLSearchParams();
  if (state.kept) query.set('lens', state.view);
  if (state.table) query.set('as', 'table');
  if (state.selection) query.set('pick', state.selection);
  if (state.moment !== step.moment) query.set('at', isoOf(state.moment));
  if (state.explore) {
    query.set('explore', 'on');
    if (state.explore.then !== undefined) query.set('then', isoOf(state.explore.then));
    if (state.explore.without.length > 0) query.set('without', state.explore.without.join('~'));
    if (state.explore.between) query.set('between', state.explore.between.join('~'));
  }
  const hash = step.id === opening(article).step ? '' : `#${step.id}`;
  return withLevel(`${query.size ? `?${query}` : ''}${hash}`.replaceAll('%3A', ':').replaceAll('%7E', '~'), state.level);
}

/** Reads any address. A section's id opens its first step, a fact's the section that rests on it; what makes no sense is left out. */
export function readAddress(article: Article, address: string): StoryState {
  const [, query = '', fragment = ''] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(address)!;
  const asked = new URLSearchParams(query);
  const hash = decode(fragment);
  const [, kind, bare] = /^(fact|actor|place)-(.+)$/.exec(hash) ?? [];
  /** What an entry on the page said when facts and things stood there. */
  const entry = bare && (kind === 'fact' ? bare : `${kind}:${bare}`);
  const fact = kind === 'fact' ? bare : undefined;
  const first = at(stepAt(article, hash, fact));
  const [lens, pick, moment, then] = ['lens', 'pick', 'at', 'then'].map((key) => asked.get(key));
  const view = views.find((id) => id === lens);
  const selection = [pick, entry].find((id) => id && indexOf(article).has(id)) ?? undefined;
  const table = asked.get('as') === 'table';
  const explore = asked.get('explore') === 'on' ? explorationIn(article, asked) : undefined;
  const opened: StoryState = { ...first, level: levelIn(query), table, ...(view && { view, kept: true }), selection, explore };
  const [day, other] = [dayIn(moment), dayIn(then)];
  const state = day === undefined ? opened : turnClock(article, opened, day);
  return explore && other !== undefined ? compare(article, state, other) : state;
}

function explorationIn(article: Article, asked: URLSearchParams): Exploration {
  const parts = (key: string) => asked.get(key)?.split('~') ?? [];
  const known = new Set([...article.manners, ...article.actorKinds].map(({ id }) => id));
  const [from, to] = parts('between').filter((id) => indexOf(article).actor(id));
  return {
    then: undefined,
    without: [...new Set(parts('without'))].filter((kind) => known.has(kind)).sort(),
    between: from && to && from !== to ? [from, to] : undefined
  };
}

function stepAt(article: Article, hash: string, fact: string | undefined): Step {
  const { step, section, sectionOf } = indexOf(article);
  return step(hash) ?? (fact ? sectionOf(fact) : section(hash))?.steps[0] ?? stepsOf(article)[0]!;
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
