/** Whether the stage stands above the text, as on a phone, and not beside it: `stage.css` decides, and says so in `--stands`. */
export const standsAbove = (stage: Element): boolean => getComputedStyle(stage).getPropertyValue('--stands').trim() === 'above';

/** Whether large letters leave it no room beneath the bar: `stage.css` decides, and says so in `--letters`. */
export const isCramped = (stage: Element): boolean => getComputedStyle(stage).getPropertyValue('--letters').trim() === 'too-large';

/** Whether two views have room side by side: `stage.css` decides, and says so in `--views`. */
export const hasRoomForTwo = (stage: Element): boolean => getComputedStyle(stage).getPropertyValue('--views').trim() === 'two';
