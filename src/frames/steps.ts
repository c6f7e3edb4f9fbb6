/** A step as an address may name it. */
export interface NamedStep {
  readonly id: string;
  readonly section: string;
}

/**
 * The place of a step among `steps` by its id, its number from 1, or the id of its section.
 * @param last of a section its last step, otherwise its first
 * @returns -1 where there is none
 */
export function placeOf(name: string, steps: readonly NamedStep[], last = false): number {
  if (/^\d+$/.test(name)) return Number(name) >= 1 && Number(name) <= steps.length ? Number(name) - 1 : -1;
  const is = ({ id, section }: NamedStep) => id === name || section === name;
  return last ? steps.findLastIndex(is) : steps.findIndex(is);
}

/**
 * The place of the nearest to a step that `steps` do not have: for a number the nearer end, for what the story has elsewhere the nearest in its order,
 * for any other name the step whose name begins most like it. Frames are sent this function by itself, so it calls nothing beside it.
 * @param order the ids of all sections and steps of the story
 */
export function nearest(name: string, steps: readonly NamedStep[], order: readonly string[]): number {
  const like = (id: string) => {
    let at = 0;
    while (at < id.length && id[at] === name[at]) at += 1;
    return at;
  };
  const elsewhere = order.indexOf(name);
  // From a number far beyond the end all steps are equally far.
  const number = Math.min(Math.max(Number(name), 0), steps.length + 1);
  const far = /^-?\d+$/.test(name)
    ? (_: NamedStep, at: number) => Math.abs(at + 1 - number)
    : elsewhere >= 0
      ? ({ id }: NamedStep) => Math.abs(order.indexOf(id) - elsewhere)
      : ({ id }: NamedStep) => -(like(id) > 2 ? like(id) : 0);
  const distances = steps.map(far);
  return distances.indexOf(Math.min(...distances));
}
