/** What the browser may skip until it comes near. */
const skipped = '.section, .beside-words, .side-by-side, .matter';
const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));

/**
 * Keeps laid out what has been laid out once, and lays out what lies ahead, a part at a time, while there is nothing else to do: a frame of scrolling then
 * does not have to. Of each box that it may skip, the browser works out in every frame how near it is: soon there is none.
 */
export function keepLaidOut(main: HTMLElement): void {
  document.addEventListener('contentvisibilityautostatechange', (event) => {
    if (event instanceof ContentVisibilityAutoStateChangeEvent && !event.skipped) keep(event.target as HTMLElement);
  });
  const boxes = [...main.querySelectorAll<HTMLElement>(skipped)];
  const layOutNext = () => {
    // Not what lies behind: it would move what is being read.
    const next = boxes.find((box) => !isKept(box) && box.getBoundingClientRect().top > 0);
    if (!next) return;
    keep(next);
    next.getBoundingClientRect();
    idle(layOutNext);
  };
  idle(layOutNext);
}

const isKept = (box: HTMLElement) => box.dataset.laidOut !== undefined;
const keep = (box: HTMLElement) => void (box.dataset.laidOut = '');
