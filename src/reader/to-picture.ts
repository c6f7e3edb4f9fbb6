import './to-picture.css';
import { on } from 'svelte/events';
import { onKey } from './single-keys';
import type { Story } from './story.svelte';

/**
 * From the words of a step to its picture and back: by a link after the words, which is seen when it has the focus, by one key in both directions, and
 * from the picture by Escape.
 */
export function leadToPicture(story: Story, stage: HTMLElement): void {
  const { say } = story;
  const column = stage.parentElement!;
  for (const step of column.querySelectorAll('[data-step]'))
    step.append(link({ className: 'to-picture', href: `#${stage.id}`, textContent: say('toPicture') }));
  const back = link({ className: 'to-words', href: '#top', textContent: say('toWords') });
  stage.append(back);

  const read = () => document.getElementById(story.state.step)!;
  const toWords = () => {
    const step = read();
    (step.querySelector<HTMLElement>('.to-picture') ?? step).focus({ preventScroll: inSight(step) });
  };
  on(column, 'click', (event) => {
    const way = event.target instanceof Element ? event.target.closest('.to-picture, .to-words') : null;
    if (!way) return;
    event.preventDefault();
    if (way === back) toWords();
    else toPicture(stage, read());
  });
  onKey('p', () => (isIn(stage) ? toWords() : toPicture(stage, read())), ':not(*)');
  on(column, 'keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || story.state.selection || !isIn(stage)) return;
    event.preventDefault();
    toWords();
  });
}

const isIn = (element: Element) => element.contains(document.activeElement);

function link(its: { className: string; href: string; textContent: string }): HTMLAnchorElement {
  const made = Object.assign(document.createElement('a'), its);
  made.setAttribute('aria-keyshortcuts', 'p');
  return made;
}

/** The focus goes to what is drawn, and says what that is; where the stage has let go, that is the still picture beside the words. */
function toPicture(stage: HTMLElement, step: Element): void {
  const still = step.querySelector<HTMLElement>('.step-still');
  const view = stage.querySelector<HTMLElement>('.view:not([hidden])');
  const picture = still ?? (view?.matches('[tabindex]') ? view : view?.querySelector<HTMLElement | SVGElement>('[aria-label]'));
  if (!picture) return;
  if (picture.tabIndex < 0) picture.setAttribute('tabindex', '-1');
  if (!still && !inSight(stage)) step.scrollIntoView({ block: 'start', behavior: 'instant' });
  picture.focus({ preventScroll: still === null });
}

/** Whether it can be seen, at least in part. */
function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
