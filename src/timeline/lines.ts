import type { Event } from '../article/article';
import type { Scene } from '../story/scene';

/** Marks that look alike, as one line. */
export interface Line {
  /** How it looks, in one word for all: no two lines have the same. */
  readonly look: string;
  readonly part: Event['part'];
  /** Empty once they have happened. */
  readonly come: '' | undefined;
  /** Empty where they are in focus, or picked. */
  readonly loud: '' | undefined;
  readonly d: string;
}

/** Whether an event is in focus, or picked. */
export const isLoud = (scene: Scene, { id }: Event): boolean => ['focus', 'picked'].includes(scene.emphasis.get(id) ?? '');

/**
 * One line for all marks that look alike, where each alone would cost an element, and a look at every step: in a crowd, and on a telephone's strip.
 * @param draw the path of a mark
 * @returns the loud ones last: they lie on the others
 */
export function linesOf<Mark extends { readonly event: Event }>(
  marks: readonly Mark[],
  scene: Scene,
  draw: (mark: Mark, loud: boolean) => string
): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const mark of marks) {
    const { event } = mark;
    const loud = isLoud(scene, event) ? '' : undefined;
    const come = scene.world.events.has(event.id) ? '' : undefined;
    const look = `${event.part} ${come === undefined ? 'ahead' : 'come'} ${loud === undefined ? 'quiet' : 'loud'}`;
    lines.set(look, { look, part: event.part, come, loud, d: (lines.get(look)?.d ?? '') + draw(mark, loud !== undefined) });
  }
  return [...lines.values()].sort((one, other) => Number(one.loud === '') - Number(other.loud === ''));
}
