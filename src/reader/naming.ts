import './naming.css';
import { on } from 'svelte/events';
import { idOf } from '../article/ids';
import { worldAt } from '../story/world';
import { nameOfMark } from './names';
import { cornerBy, type Around } from './room-around';
import { onScroll } from './scrolling';
import type { Story } from './story.svelte';

/** In milliseconds: how long the pointer must rest on a mark, and how long it may travel from it to the name. */
const intent = 90;
const grace = 220;
/** A mark larger than this in both directions, in pixels, is named where the pointer is. */
const large = 64;

const marks =
  ':is(.stage, dialog.explore, .live-picture) :is([data-event], [data-tie], [data-actor], [data-place-id], [data-state], [data-stroke])';

/**
 * Shows the name of a mark, in any view, while a pointer rests on it or the keyboard stands on it. It can be pointed at itself, and Escape takes it
 * away and nothing else. Marks are named for the ear already; on a touch screen a tap opens the card, which says more.
 * @returns a function that lets go
 */
export function watchNames(story: Story): () => void {
  const tip = Object.assign(document.createElement('div'), { className: 'mark-name', popover: 'manual' });
  tip.setAttribute('aria-hidden', 'true');
  let shown: Element | undefined;
  let waiting = 0;
  let stopScroll = () => {};

  const hide = () => {
    clearTimeout(waiting);
    stopScroll();
    shown = undefined;
    tip.remove();
  };
  const later = (run: () => void, time: number) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(run, time);
  };
  const markAt = ({ target }: { readonly target: EventTarget | null }) =>
    target instanceof Element ? (target.closest(marks) ?? undefined) : undefined;
  const show = (mark: Element, pointer?: { readonly clientX: number; readonly clientY: number }) => {
    clearTimeout(waiting);
    if (mark === shown) return;
    hide();
    const id = idIn(mark);
    const moment = mark.closest<HTMLElement>('[data-moment]')?.dataset.moment;
    const world = moment === undefined ? story.scene.world : worldAt(story.article, Number(moment));
    const name = id === undefined ? undefined : nameOfMark(id, story.article, world, story.say);
    if (!name) return;
    shown = mark;
    stopScroll = onScroll(hide, 'anywhere');
    tip.replaceChildren(
      ...[name.name, name.about].filter(Boolean).map((text) => Object.assign(document.createElement('p'), { textContent: text }))
    );
    // What lies over the page lets only its own be pointed at.
    (mark.closest('dialog') ?? document.body).append(tip);
    // Where there are no popovers yet it stands in the page as it is.
    tip.showPopover?.();
    const size = { width: tip.offsetWidth, height: tip.offsetHeight };
    const { left, top } = cornerBy(boxOf(mark, pointer), size, { width: document.documentElement.clientWidth, height: window.innerHeight });
    tip.style.left = `${left}px`;
    tip.style.top = `${top}px`;
  };

  const stops = [
    on(document, 'pointerover', (event) => {
      if (event.pointerType === 'touch') return;
      const mark = markAt(event);
      if (mark) later(() => show(mark, event), shown ? 0 : intent);
      else if (shown && !(event.target instanceof Node && tip.contains(event.target))) later(hide, grace);
      else clearTimeout(waiting);
    }),
    on(document, 'focusin', (event) => {
      const mark = markAt(event);
      if (mark?.matches(':focus-visible')) show(mark);
    }),
    on(document, 'focusout', (event) => void (shown && markAt(event) === shown && hide())),
    on(document, 'pointerdown', hide),
    on(
      document,
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !shown) return;
        event.stopPropagation();
        event.preventDefault();
        hide();
      },
      { capture: true }
    )
  ];
  return () => {
    hide();
    for (const stop of stops) stop();
  };
}

function idIn(mark: Element): string | undefined {
  const { event, tie, actor, placeId, state, stroke } = (mark as HTMLElement | SVGElement).dataset;
  if (event ?? tie) return event ?? tie;
  if (actor) return idOf('actor', actor);
  if (placeId) return idOf('place', placeId);
  if (state) return idOf('state', state);
  return stroke === undefined ? undefined : stroke === '' ? 'entry:' : `stroke:${stroke}`;
}

/** Where a mark is; of a large one, or of a long line, the place at which the pointer is. */
function boxOf(mark: Element, pointer: { readonly clientX: number; readonly clientY: number } | undefined): Around {
  const box = mark.getBoundingClientRect();
  if (!pointer || (box.width <= large && box.height <= large)) return box;
  const { clientX: x, clientY: y } = pointer;
  return { left: x, right: x, top: y - 6, bottom: y + 14 };
}
