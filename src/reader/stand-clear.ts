import { on } from 'svelte/events';
import { roomBeside } from './room-beside';
import { standsAbove } from './where-it-stands';

/** Distance of the card from what is around it, and its greatest width, in pixels. */
const gap = 12;
const widest = 520;

/**
 * An attachment for what holds the card: puts it on the column of the words, where the words that were picked stay in sight.
 * @param id what was picked
 */
export const standClear = (id: string) => (holder: HTMLElement) => {
  const place = () => {
    const [stage, bar] = ['stage', 'bar'].map((each) => document.getElementById(each)!.getBoundingClientRect()) as [DOMRect, DOMRect];
    const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
    const above = standsAbove(document.getElementById('stage')!);
    const pictureInSight = stage.top < height / 2 && stage.bottom > bar.bottom;
    const area = above
      ? { top: pictureInSight ? stage.bottom : Math.max(0, bar.bottom), bottom: height }
      : { top: Math.max(0, bar.bottom) + gap, bottom: height };
    const [from, to] = above ? [0, width] : stage.left >= width - stage.right ? [gap, stage.left - gap] : [stage.right + gap, width - gap];
    const { top, bottom, keeps } = roomBeside(area, wordsOf(id)?.getBoundingClientRect());
    holder.style.left = `${from}px`;
    holder.style.width = `${above ? to - from : Math.min(widest, to - from)}px`;
    holder.style.maxHeight = `${bottom - top}px`;
    holder.style.top = keeps === 'top' ? `${top}px` : 'auto';
    holder.style.bottom = keeps === 'bottom' ? `${height - bottom}px` : 'auto';
  };
  place();
  return on(window, 'resize', place);
};

/** The words in the text that stand for what was picked: those that the reader is on, else the first in sight. */
function wordsOf(id: string): Element | undefined {
  const all = [...document.querySelectorAll(`main [data-pick="${CSS.escape(id)}"]`)];
  const { activeElement } = document;
  if (activeElement && all.includes(activeElement)) return activeElement;
  return all.find((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}
