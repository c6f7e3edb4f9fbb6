import type { Article } from '../article/article';
import type { Say } from '../article/words';
import { linesOf, widest } from '../labels/lines';
import { apart } from '../labels/room';
import type { Scene } from '../story/scene';
import { headOf, lawNamed } from './captions';
import { dateLine, nowWords, placed, type FlagWords } from './flags';
import { bracketEnds } from './ground';
import { lawUntil } from './law';
import type { Look } from './look';
import { placeOf, type Mark } from './marks';
import type { Plan, Size } from './plan';
import { along, type Scale } from './scale';
import { boxOf, path, type Frame, type Shape, type Words } from './shapes';

/** The axis and the words, in pixels from the left edge. */
const axis = 56;
const thick = 8;

/** How the words are set: sizes in pixels; whether the place is left out; whether there is one line more; whether quiet events have words too. */
interface Setting {
  readonly title: number;
  readonly date: number;
  readonly joined: boolean;
  readonly line: boolean;
  readonly context: boolean;
}

const settings = (height: number): Setting[] => {
  const large =
    height >= 420
      ? [
          { title: 20, date: 14 },
          { title: 17, date: 13 }
        ]
      : [];
  const sizes = [...large, { title: 15, date: 13 }];
  return [
    ...(large.length > 0 ? sizes.map((size) => ({ ...size, joined: false, context: true, line: true })) : []),
    ...[true, false].flatMap((line) => sizes.map((size) => ({ ...size, joined: false, context: false, line }))),
    { title: 14, date: 13, joined: false, context: false, line: false },
    { title: 14, date: 13, joined: true, context: false, line: false }
  ];
};

/** Words beside the axis: what they stand for is at `at`, their upper edge is at `top`. */
interface Label {
  readonly mark?: Mark;
  readonly at: number;
  readonly words: FlagWords;
  readonly led: boolean;
  top: number;
}

/** Time runs down; words stand at the right, in the order of their marks, pushed apart where they would meet. */
export function down(article: Article, scene: Scene, look: Look, marks: readonly Mark[], size: Size, say: Say): Plan {
  const { width, height } = size;
  const head = 34;
  const end = height - 14;
  const scale: Scale = { from: look.from, to: look.to, start: head + 16, end };
  const law = lawUntil(article, Math.min(scene.world.day, look.to)).length > 0;
  const bars = look.bars.map((_, at) => [14 + at * (thick + 3), 14 + at * (thick + 3) + thick] as const);
  const bracket = (bars.at(-1)?.[1] ?? 14) + 10;
  const x = Math.max(axis + 46, axis + bracket + (look.bracket ? 14 : 6));
  const frame: Frame = {
    upright: true,
    width,
    height,
    head,
    axis,
    start: scale.start,
    end,
    bars,
    bracket,
    ...(law && { law: { from: 0, to: 9, edge: 0 } })
  };

  const tries = settings(height).map((setting) => labelled(article, scene, look, marks, setting, scale, width - x - 8, say));
  const labels = tries.find((each) => pushed(each, head + 2, height - 4)) ?? tries.at(-1)!;
  const shapes: Shape[] = labels.flatMap(({ mark, at, words, top, led }): Shape[] => {
    if (!led) return [];
    const middle = top + words.parts[0]!.leading * 0.55;
    const kind = !mark || mark.now ? 'stem-now' : mark.come === undefined ? 'stem-ahead' : mark.size === 'focus' ? 'stem' : 'stem-quiet';
    const bend = x - axis - 20;
    const points =
      Math.abs(middle - at) < 1.5
        ? []
        : ([
            [at, bend],
            [middle, bend + 10]
          ] as const);
    return [{ kind, d: path(frame, [at, mark?.radius ?? 0], ...points, [middle, x - axis - 5]) }];
  });
  const words = labels.flatMap(({ words: own, top }) => placed(own, x, top, 'start'));
  const knows = lineNamed(say, along(scale, article.written.from), frame, words);
  const named = law ? lawNamed(article, scene, say, width, size.tools) : undefined;
  const title = headOf(look, scale, say, width, head, (size.tools ?? 0) + (named ? named.wide + 12 : 0));
  return {
    look,
    frame,
    marks,
    shapes,
    words: [...words, ...knows],
    head: {
      words: [...title.words, ...(named ? [named.words] : [])],
      shapes: [...title.shapes, ...(named ? named.shapes : [])]
    },
    passed: []
  };
}

function labelled(
  article: Article,
  scene: Scene,
  look: Look,
  marks: readonly Mark[],
  setting: Setting,
  scale: Scale,
  width: number,
  say: Say
): Label[] {
  const { title, date, joined, context, line } = setting;
  const inWindow = marks.filter(({ event: { when } }) => when.to >= look.from && when.from <= look.to);
  const told = inWindow.filter(({ size, event }) => size === 'focus' || (context && size === 'context' && look.context.includes(event.id)));
  const quiet = new Set(told.filter(({ size }) => size !== 'focus'));
  const [from, to] = bracketEnds(article, look);
  const long = from !== undefined && to !== undefined && along(scale, to) - along(scale, from) >= 40;
  const labels: Label[] = told.map((mark) => {
    const tone = mark.come ? 'ink' : 'soft';
    const day = dateLine(article, mark.event, !joined);
    const px = quiet.has(mark) ? Math.min(15, title) : title;
    const parts: FlagWords['parts'][number][] = [
      {
        lines: linesOf(day, { face: 'sans-600', px: date }, width),
        face: 'sans-600',
        px: date,
        leading: date + 3,
        tone: mark.now ? 'now' : tone
      },
      quiet.has(mark)
        ? { lines: linesOf(mark.event.short, { face: 'sans-400', px }, width), face: 'sans-400', px, leading: px + 4, tone: 'soft' }
        : { lines: linesOf(mark.event.short, { face: 'serif-600', px }, width), face: 'serif-600', px, leading: px + 4, tone }
    ];
    for (const more of line && !quiet.has(mark) ? [look.lines[mark.event.id], look.dates?.of === mark.event.id && look.dates.note] : [])
      if (more)
        parts.push({ lines: linesOf(more, { face: 'sans-400', px: 13.5 }, width), face: 'sans-400', px: 13.5, leading: 17, tone: 'soft' });
    // Where the bracket is too short for its words, they go with the event at its end.
    if (look.bracket && !long && mark.event.id === look.bracket.to)
      parts.push({
        lines: linesOf(look.bracket.words, { face: 'serif-600', px: date }, width),
        face: 'serif-600',
        px: date,
        leading: date + 4,
        tone: 'now'
      });
    return labelOf(mark, placeOf(mark, scale).at, parts, date);
  });
  if (look.bracket && long)
    labels.push({
      ...labelOf(
        undefined,
        (along(scale, from) + along(scale, to)) / 2,
        [
          {
            lines: linesOf(look.bracket.words, { face: 'serif-600', px: title }, width),
            face: 'serif-600',
            px: title,
            leading: title + 5,
            tone: 'now'
          }
        ],
        title
      ),
      led: false
    });
  for (const { standing, when } of article.events) {
    if (standing !== 'gap' || when.from >= look.to || when.to <= look.from || along(scale, when.to) - along(scale, when.from) < 60)
      continue;
    const at = (along(scale, Math.max(look.from, when.from)) + along(scale, Math.min(look.to, when.to))) / 2;
    const face = 'serif-400-italic';
    labels.push({
      ...labelOf(undefined, at, [{ lines: [say('gap')], face, px: title, leading: title + 5, tone: 'pencil' }], title),
      led: false
    });
  }
  const { day } = scene.world;
  if (day >= look.from && day <= look.to && !told.some(({ now }) => now)) {
    const words = nowWords(article, day, date);
    labels.push(labelOf(undefined, along(scale, day), words.parts, date));
  }
  return labels.sort((a, b) => a.at - b.at);
}

function labelOf(mark: Mark | undefined, at: number, parts: FlagWords['parts'], first: number): Label {
  const height = parts.reduce((sum, { lines, leading }) => sum + lines.length * leading, 0);
  const width = Math.max(...parts.map(({ lines, face, px }) => widest(lines, { face, px })));
  return { ...(mark && { mark }), at, words: { parts, width, height }, led: true, top: at - first * 0.62 };
}

/** Down until none meets another, then up from the foot. Whether all of them stand in the view. */
function pushed(labels: readonly Label[], from: number, to: number): boolean {
  const gap = 4;
  let least = from;
  for (const label of labels) {
    label.top = Math.max(label.top, least);
    least = label.top + label.words.height + gap;
  }
  let most = to;
  for (const label of [...labels].reverse()) {
    label.top = Math.min(label.top, most - label.words.height);
    most = label.top - gap;
  }
  return labels.length === 0 || labels[0]!.top >= from;
}

/** What the pencil line says, at its right end, under it or over it, where nothing else stands. */
function lineNamed(say: Say, at: number, { width, height, head }: Frame, taken: readonly Words[]): Words[] {
  const base = {
    lines: [say('knowsUpTo')],
    x: width - 8,
    anchor: 'end',
    face: 'serif-400-italic',
    px: 13,
    leading: 16,
    tone: 'pencil'
  } as const;
  const boxes = taken.map(boxOf);
  const found = [at + 16, at - 6]
    .map((y): Words => ({ ...base, y }))
    .find((words) => {
      const box = boxOf(words);
      return at > head && box.y1 > head && box.y2 < height && boxes.every((other) => apart(other, box));
    });
  return found ? [found] : [];
}
