/** Whether the stage stands above the text, as on a phone, and not beside it: `stage.css` decides, and says so in `--stands`. */
export const standsAbove = (stage: Element): boolean => getComputedStyle(stage).getPropertyValue('--stands').trim() === 'above';

/** Whether large letters leave it no room beneath the bar: `stage.css` decides, and says so in `--letters`. */
export const isCramped = (stage: Element): boolean => getComputedStyle(stage).getPropertyValue('--letters').trim() === 'too-large';

/** Whether two views have room side by side: `stage.css` decides, and says so in `--views`. */
export const hasRoomForTwo = (stage: Element): boolean => getComputedStyle(stage).getPropertyValue('--views').trim() === 'two';

/** How far down the visible text the reading line lies, as a share of its height: the step that crosses it is being read. */
const eye = 0.42;

/** How far down the window the reading line lies, in pixels. */
export function readingLine(stage: Element): number {
  // Beside the text the stage takes nothing from it; above it the text has what is left below.
  const from = standsAbove(stage) ? Number.parseFloat(getComputedStyle(stage).top) + stage.getBoundingClientRect().height : 0;
  return Math.round(from + (document.documentElement.clientHeight - from) * eye);
}
