import { expect, test } from 'vitest';
import { stepsOf } from '../../src/article/article';
import { compose } from '../../src/build/compose';
import { apart } from '../../src/labels/room';
import { sceneOf } from '../../src/story/scene';
import { at } from '../../src/story/state';
import { boxOf, labelMarks } from '../../src/timeline/labels';
import { layoutTimeline, type Mark } from '../../src/timeline/layout';

const [edition] = compose().values();
const { article } = edition!;
/** On the stage at 1280×800, as a picture on a page, in a narrow frame, on a phone's wider axis. */
const sizes = [
  [784, 434],
  [840, 400],
  [320, 280],
  [1080, 204]
] as const;

test.each(sizes)('at every step, %i × %i, no event’s name lies on another, on a mark or outside', (width, height) => {
  const within = { x1: 2, x2: width - 2, y1: 40, y2: height - 28 };
  const { marks } = layoutTimeline(article, { width, height, head: 58, foot: 30, margin: 30 });
  const faults: string[] = [];
  for (const step of stepsOf(article)) {
    const { emphasis } = sceneOf(article, at(step));
    const isLoud = ({ event }: Mark) => emphasis.get(event.id) === 'focus';
    const typeOf = (mark: Mark) => ({ face: isLoud(mark) ? 'sans-600' : 'sans-400', px: 13 }) as const;
    const byLoudness = [...marks].sort((a, b) => Number(isLoud(b)) - Number(isLoud(a)));
    const boxes = labelMarks(byLoudness, typeOf, marks, [], within).map((label) => ({
      name: label.mark.event.id,
      ...boxOf(label, typeOf(label.mark))
    }));
    boxes.forEach((box, place) => {
      if (box.x1 < 0 || box.y1 < 0 || box.x2 > width || box.y2 > height) faults.push(`${step.id}: ${box.name} is cut off`);
      for (const other of boxes.slice(place + 1)) if (!apart(box, other)) faults.push(`${step.id}: ${box.name} on ${other.name}`);
      for (const { x, y, half, event } of marks)
        if (!apart(box, { x1: x - half - 5.5, x2: x + half + 5.5, y1: y - 5.5, y2: y + 5.5 }))
          faults.push(`${step.id}: ${box.name} on the mark of ${event.id}`);
    });
    expect(boxes.length, step.id).toBeGreaterThan(0);
  }
  expect(faults).toEqual([]);
});
