import type { Article } from '../../article/article';
import type { View } from '../../article/schema';
import type { Say } from '../../article/words';
import { legendOf } from '../../signs/legend';
import type { Atlas } from '../../map/atlas';
import type { Scene } from '../../story/scene';
import { widthOf, type Measure } from './letters';

/** One sign of a figure's legend: which mark it shows, and its words. In pixels from the legend's corner. */
export interface Key {
  readonly mark: 'fill' | 'mark' | 'map-tie' | 'tie' | 'actor' | 'standing' | 'part';
  readonly value: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Height of a row of the legend. */
export const keyRow = 25;
const [sign, between] = [30, 22];

/** The legend that stands below a figure: what is in sight there and no more, in rows no wider than `width`. */
export function keysOf(
  article: Article,
  scene: Scene,
  view: View,
  atlas: Atlas,
  size: { readonly width: number; readonly height: number },
  say: Say,
  measure: Measure
): Key[] {
  const { sight, manners, kinds, parts, standings } = legendOf(article, scene, atlas, size);
  const named = (mark: Key['mark'], values: readonly string[]) => values.map((value) => ({ mark, value, words: say(value) }));
  const told = <Told extends { readonly name: string }>(mark: Key['mark'], list: readonly Told[] = [], valueOf: (item: Told) => string) =>
    list.map((item) => ({ mark, value: valueOf(item), words: item.name }));
  const all = {
    register: [],
    map: [
      ...told('fill', sight?.fills, ({ sign }) => sign),
      ...told('mark', sight?.marks, ({ sign }) => sign),
      ...told('map-tie', sight?.manners, ({ line }) => line)
    ],
    network: [...told('tie', manners, ({ line }) => line), ...told('actor', kinds, ({ shape }) => shape)],
    timeline: [...named('standing', standings), ...named('part', parts)]
  }[view];
  let [x, y] = [0, 0];
  return all.map((key) => {
    const wide = sign + widthOf(key.words, measure, 14);
    if (x > 0 && x + wide > size.width) [x, y] = [0, y + keyRow];
    const placed = { ...key, x, y };
    x += wide + between;
    return placed;
  });
}
