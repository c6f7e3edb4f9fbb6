import { expect, test } from 'vitest';
import { stepsOf } from '../../src/article/article';
import { sayer } from '../../src/article/words';
import { compose } from '../../src/build/compose';
import { apart } from '../../src/labels/room';
import { sceneAt } from '../../src/picture/scene';
import { groundOf } from '../../src/timeline/ground';
import { planOf, scaleOf, type Plan } from '../../src/timeline/plan';
import { boxOf } from '../../src/timeline/shapes';
import { labelledTicks } from '../../src/timeline/tick-labels';

const [edition] = compose().values();
const { article } = edition!;
const say = sayer(article.lang, article.ui);
/** On small phones and larger ones, in frames and figures, on a tablet, on the stage, on a wide stage alone and beside another view. */
const sizes = [
  [340, 220],
  [390, 234],
  [430, 300],
  [320, 280],
  [528, 720],
  [560, 420],
  [700, 700],
  [768, 240],
  [780, 440],
  [784, 530],
  [840, 440],
  [889, 206],
  [960, 560],
  [1060, 740]
] as const;

/** Everything that is written in a picture, each with its box. */
function boxesIn(plan: Plan) {
  const { words: ticks } = labelledTicks(plan.frame, scaleOf(plan.frame, plan.look), plan.look.unit, article.lang, plan.passed);
  return [...plan.words, ...plan.head.words, ...ticks].map((words) => ({ text: words.lines.join(' '), px: words.px, ...boxOf(words) }));
}

test.each(sizes)('at every step, %i × %i, no words lie on others or are cut off, and none is smaller than 13 pixels', (width, height) => {
  const faults: string[] = [];
  for (const step of stepsOf(article)) {
    const boxes = boxesIn(planOf(article, sceneAt(article, step, 'timeline'), { width, height }, say));
    boxes.forEach((box, place) => {
      if (box.x1 < 0 || box.y1 < 0 || box.x2 > width + 0.5 || box.y2 > height) faults.push(`${step.id}: “${box.text}” is cut off`);
      if (box.px < 13) faults.push(`${step.id}: “${box.text}” is ${box.px} pixels high`);
      for (const other of boxes.slice(place + 1)) if (!apart(box, other)) faults.push(`${step.id}: “${box.text}” on “${other.text}”`);
    });
  }
  expect(faults).toEqual([]);
});

test.each(sizes)('at every step, %i × %i, every event in focus has its date and its title, whole', (width, height) => {
  const faults: string[] = [];
  for (const step of stepsOf(article)) {
    const plan = planOf(article, sceneAt(article, step, 'timeline'), { width, height }, say);
    const said = plan.words.map(({ lines }) => lines.join(' '));
    for (const id of plan.look.focus) {
      const { short } = article.events.find((event) => event.id === id)!;
      if (!said.includes(short)) faults.push(`${step.id}: ${short}`);
    }
    if (plan.look.bracket && !said.includes(plan.look.bracket.words)) faults.push(`${step.id}: ${plan.look.bracket.words}`);
  }
  expect(faults).toEqual([]);
});

test.each(sizes)('at every step, %i × %i, no stem passes through a text', (width, height) => {
  const faults: string[] = [];
  for (const step of stepsOf(article)) {
    const plan = planOf(article, sceneAt(article, step, 'timeline'), { width, height }, say);
    if (plan.frame.upright) continue;
    const stems = plan.shapes.filter(({ kind }) => kind.startsWith('stem'));
    for (const { d } of stems) {
      const [x1, y1, x2, y2] = [...d.matchAll(/[\d.]+/g)].map(Number) as [number, number, number, number];
      const stem = { x1: x1 - 1, x2: x2 + 1, y1: Math.min(y1, y2), y2: Math.max(y1, y2) };
      for (const words of plan.words) if (!apart(stem, boxOf(words))) faults.push(`${step.id}: “${words.lines.join(' ')}”`);
    }
  }
  expect(faults).toEqual([]);
});

test.each(sizes)('at every step, %i × %i, the lines of the moment and of the article’s end stop where words stand', (width, height) => {
  const faults: string[] = [];
  for (const step of stepsOf(article)) {
    const scene = sceneAt(article, step, 'timeline');
    const plan = planOf(article, scene, { width, height }, say);
    const boxes = plan.words.map((words) => ({ text: words.lines.join(' '), ...boxOf(words) }));
    const ground = groundOf(article, scene, plan.look, plan.frame, scaleOf(plan.frame, plan.look), boxes);
    for (const { d } of ground.filter(({ kind }) => kind === 'now' || kind === 'written'))
      for (const [, ...ends] of d.matchAll(/M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)/g)) {
        const [x1, y1, x2, y2] = ends.map(Number) as [number, number, number, number];
        const line = { x1: Math.min(x1, x2) - 0.5, x2: Math.max(x1, x2) + 0.5, y1: Math.min(y1, y2) - 0.5, y2: Math.max(y1, y2) + 0.5 };
        for (const box of boxes) if (!apart(line, box)) faults.push(`${step.id}: ${box.text}`);
      }
  }
  expect(faults).toEqual([]);
});
