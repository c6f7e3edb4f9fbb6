import { on } from 'svelte/events';
import { isCramped, standsAbove } from './where-it-stands';

/**
 * In heights of a letter (`rem`): in a lower window the stage has too little room for its picture and, where it stands above the words, leaves them
 * too little.
 */
const least = { beside: 26, above: 30 };

/** Whether the window is low for letters of the size that they have, or so narrow that the bar takes several lines of it. */
function isLow(stage: Element): boolean {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // Not `innerHeight`: a telephone shows a page that is too broad from farther away, and then has more height.
  return isCramped(stage) || document.documentElement.clientHeight < letter * (standsAbove(stage) ? least.above : least.beside);
}

/**
 * In a low window, or with letters so large that it is one, the stage lets go, and each step has its still picture beside its words. What that takes is
 * loaded where it is needed.
 * @param bar grows with the letters, of whose size nothing else tells
 */
export function watchRoom(bar: Element, stage: Element): void {
  let low = false;
  const look = () => {
    if (isLow(stage) === low) return;
    low = !low;
    import('./stills').then(
      ({ letGoOfStage }) => letGoOfStage(low),
      () => undefined
    );
  };
  on(window, 'resize', look);
  // When the frame has been drawn: what has changed in it would be laid out once more to look at it.
  new ResizeObserver(() => void setTimeout(look)).observe(bar);
  look();
}
