/**
 * Finds the step that is read: the last that begins above the reading line, or the first. A section's first step begins at the section's title, so that a
 * link to the section selects that step.
 * @param steps all of the story, in order
 * @returns finds it for a reading line, in pixels down the window
 */
export function stepFinder(steps: readonly HTMLElement[]): (line: number) => HTMLElement {
  const sections = steps.map((step) => step.closest('section') ?? step);
  const opens = (at: number) => sections[at] !== sections[at - 1];
  const begins = steps.map((step, at) => (opens(at) ? sections[at]! : step));
  return (line) => {
    const isAbove = (at: number) => begins[at]!.getBoundingClientRect().top <= line;
    // Of the sections, and then of the steps of one: those of others may not be laid out.
    const section = sections[begins.findLastIndex((_, at) => opens(at) && isAbove(at))] ?? sections[0];
    return steps[begins.findLastIndex((_, at) => sections[at] === section && isAbove(at))] ?? steps[0]!;
  };
}
