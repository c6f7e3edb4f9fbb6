import type { Article } from '../article/article';
import { indexOf } from '../article/index';
import { inWords, type Say } from '../article/words';
import { apart, type Box } from '../labels/room';
import { linesOf, widest } from '../labels/lines';
import { widthOf } from '../labels/widths';
import type { Scene } from '../story/scene';
import { lawOwner, lawUntil } from './law';
import type { Look } from './look';
import type { Plan } from './plan';
import { along, type Scale } from './scale';
import { boxOf, type Frame, type Shape, type Words } from './shapes';
import { scaleBar } from './ticks';

/** The title of the window, and a bar that says its scale, like a map's, where there is room. @param free pixels that the title may not take */
export function headOf(look: Look, scale: Scale, say: Say, width: number, head: number, free = 0): Plan['head'] {
  const most = width - 36 - free;
  const px = [20, 18, 16, 15, 14].find((size) => (head >= 40 || size <= 16) && widthOf(look.title, 'serif-600', size) <= most) ?? 13;
  const text = px === 13 && widthOf(look.title, 'serif-600', 13) > most ? look.short : look.title;
  const base = { anchor: 'start', leading: 20, y: head / 2 + px * 0.32 } as const;
  const title: Words = { ...base, lines: [text], x: 18, face: 'serif-600', px, tone: 'ink' };
  const { n, unit, px: length } = scaleBar(scale, 64);
  const words = say(`scale-${unit}`, { n });
  const x = Math.round(18 + widthOf(text, 'serif-600', px) + 20);
  if (x + length + 8 + widthOf(words, 'sans-400', 13) > width - 18 - free || length > width / 3) return { words: [title], shapes: [] };
  const y = head / 2;
  return {
    words: [title, { ...base, lines: [words], x: x + length + 8, y: y + 4.5, face: 'sans-400', px: 13, tone: 'soft' }],
    shapes: [{ kind: 'scale-bar', d: `M${x} ${y - 4}v8M${x} ${y}h${length}m0-4v8` }]
  };
}

/** The name of the row of the law, and what it said: the last part first, the others where they find room. */
export function lawWords(article: Article, scene: Scene, frame: Frame, scale: Scale, say: Say, full: boolean): Words[] {
  const base = { anchor: 'start', px: 13, leading: 16 } as const;
  const { law } = frame;
  if (!law) return [];
  const name = say('inLawOf', { state: lawOwner(article), who: indexOf(article).actor(article.register.entry)?.short ?? '' });
  const below = law.to + (full ? 17 : 15);
  const title: Words = {
    ...base,
    lines: [full ? name : `${name}:`],
    x: 18,
    y: full ? law.edge + 20 : below,
    face: 'sans-600',
    tone: 'ink'
  };
  const parts = lawUntil(article, scene.world.day).filter(({ to }) => along(scale, to) > 6);
  const least = full ? 18 : 18 + widthOf(`${name}: `, 'sans-600', 13);
  const placed: Words[] = [];
  for (const { from, since, value } of [...parts].reverse()) {
    const start = along(scale, from);
    const begun = start < 0 && parts.length === 1 ? `${value.name}, ${say('since', { date: inWords(since, article.lang) })}` : value.name;
    // The band ends at the moment because it is never ahead of it, not because the law did.
    const said = from === parts.at(-1)!.from ? say('inLawStill', { what: begun }) : begun;
    const [short, long] = [value.name, said].map((text) => ({ text, wide: widthOf(text, 'sans-400', 13) })) as [Fit, Fit];
    const x = Math.max(least, start);
    const { text, wide } = x + long.wide <= frame.width - 8 ? long : short;
    const words: Words = { ...base, lines: [text], x: Math.min(x, frame.width - 8 - wide), y: below, face: 'sans-400', tone: 'soft' };
    if (words.x >= least - 1 && placed.every((other) => apart(wider(boxOf(other)), boxOf(words)))) placed.push(words);
  }
  return [title, ...placed];
}

interface Fit {
  readonly text: string;
  readonly wide: number;
}

const wider = (box: Box): Box => ({ ...box, x1: box.x1 - 10, x2: box.x2 + 10 });

/** What the pencil line says, at its right where there is room, at the top or at the foot; else at its left. */
export function knowsWords(say: Say, at: number, frame: Frame, taken: readonly Box[], stems: readonly number[]): Words | undefined {
  const text = say('knowsUpTo');
  const type = { face: 'serif-400-italic', px: 14 } as const;
  const longest = widest(text.split(' '), type);
  const foot = (frame.law?.edge ?? frame.height) - 10;
  const options = (['start', 'end'] as const).flatMap((anchor) => {
    const room = anchor === 'start' ? frame.width - at - 16 : at - 16;
    return [Math.min(room, 240), 110, 60, longest + 1].flatMap((width) => {
      if (width < longest || width > room) return [];
      const lines = linesOf(text, type, width);
      const base = { lines, anchor, x: anchor === 'start' ? at + 8 : at - 8, leading: 17, tone: 'pencil', ...type } as const;
      return [
        { ...base, y: frame.head + 17 },
        { ...base, y: foot - (lines.length - 1) * 17 }
      ];
    });
  });
  return options.find((words) => {
    const box = boxOf(words);
    const below = box.y1 > frame.axis;
    return (
      taken.every((other) => apart(wider(other), box)) &&
      stems.every((x) => x < box.x1 - 3 || x > box.x2 + 3) &&
      (below ? box.y1 > frame.axis + 48 : box.y2 < frame.axis - frame.bracket - 36)
    );
  });
}

/** On a phone the band of the law stands along the edge: its sign and what it says, in the head. @param tools pixels that buttons take */
export function lawNamed(
  article: Article,
  scene: Scene,
  say: Say,
  width: number,
  tools = 0
): { readonly words: Words; readonly shapes: readonly Shape[]; readonly wide: number } | undefined {
  const part = lawUntil(article, scene.world.day).at(-1);
  if (!part) return undefined;
  const text = say('inLaw', { state: lawOwner(article), what: part.value.name });
  const wide = widthOf(text, 'sans-400', 13) + 18;
  if (wide > (width - tools) * 0.5) return undefined;
  const x = width - 10 - tools;
  return {
    wide,
    words: { lines: [text], x, y: 21, anchor: 'end', face: 'sans-400', px: 13, leading: 16, tone: 'soft' },
    shapes: [{ kind: `law-${part.value.sign}`, d: `M${x - wide} 11h12v12h-12Z` }]
  };
}
