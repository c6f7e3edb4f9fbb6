import type { State } from '../article/article';
import type { Diplomacy, Law } from '../article/schema';
import { inWords, type Say } from '../article/words';
import type { World } from '../story/world';

/** What a state's law and diplomacy are at a moment, and in words: the two do not follow from each other. */
export interface Stance {
  readonly law: Law | 'unknown';
  readonly diplomacy: Diplomacy | 'none';
  readonly words: string;
}

export function stanceOf(state: State, world: World, lang: string, say: Say): Stance {
  const law = world.law.get(state.id) ?? { value: 'unknown' as const };
  const diplomacy = world.diplomacy.get(state.id) ?? { value: 'none' as const };
  const words = [law, diplomacy]
    .filter(({ value }) => value !== 'none' && (value !== 'unknown' || state.law.length > 0))
    .map(
      ({ value, since, perhaps }) =>
        `${say(value)}${since ? ` ${say('since', { date: inWords(since, lang) })}` : ''}${perhaps ? ` (${say('perhaps')}: ${say(perhaps)})` : ''}`
    );
  return { law: law.value, diplomacy: diplomacy.value, words: words.join('; ') };
}
