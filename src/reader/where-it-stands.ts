/** Whether the stage stands above the text, as on a phone, and not beside it: `stage.css` decides, and says so in `--stands`. */
export const standsAbove = (stage: Element): boolean => getComputedStyle(stage).getPropertyValue('--stands').trim() === 'above';
