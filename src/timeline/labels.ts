import type { Mark } from './layout';

export interface Label {
  readonly mark: Mark;
  readonly lines: readonly string[];
  /** Where the first line begins, and how it is anchored. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Room that is taken, in pixels. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const lineHeight = 16;
const letter = 7.1;
/** Two names in one line read as one without some room between them. */
const between = 8;

/**
 * Names beside the marks that stand out, louder ones first, each where it covers neither a mark nor another name; one that finds no room is
 * left out (its mark still says it). In pixels.
 */
export function labelMarks(
  marks: readonly Mark[],
  all: readonly Mark[],
  lanes: readonly Box[],
  width: number,
  top: number,
  bottom: number
): Label[] {
  const taken: Box[] = all.map(({ x, y, half }) => ({ x1: x - half - 7, x2: x + half + 7, y1: y - 7, y2: y + 7 })).concat(lanes);
  const labels: Label[] = [];
  for (const mark of marks) {
    const fit = candidates(mark).find(
      ({ box }) =>
        box.x1 >= 2 && box.x2 <= width - 2 && box.y1 >= top - 4 && box.y2 <= bottom + 2 && !taken.some((other) => overlap(box, other))
    );
    if (!fit) continue;
    taken.push(fit.box);
    labels.push(fit.label);
  }
  return labels;
}

function candidates(mark: Mark): { label: Label; box: Box }[] {
  const found: { label: Label; box: Box }[] = [];
  for (const letters of [26, 18, 40]) {
    const lines = wrap(mark.event.title, letters);
    const wide = Math.max(...lines.map((line) => line.length)) * letter;
    const tall = lines.length * lineHeight;
    for (const up of [true, false]) {
      const y1 = up ? mark.y - 11 - tall : mark.y + 11;
      for (const [anchor, x1] of [
        ['end', mark.x + 8 - wide],
        ['middle', mark.x - wide / 2],
        ['start', mark.x - 8]
      ] as const) {
        const x = anchor === 'end' ? x1 + wide : anchor === 'middle' ? mark.x : x1;
        found.push({ label: { mark, lines, x, y: y1 + 12, anchor }, box: { x1, y1, x2: x1 + wide, y2: y1 + tall } });
      }
    }
  }
  return found;
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 + between && a.x2 + between > b.x1 && a.y1 < b.y2 && a.y2 > b.y1;
}

function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
