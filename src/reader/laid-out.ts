/** What the browser may skip until it comes near. */
const skipped = '.section, .beside-words, .side-by-side, .matter, .foot';
const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));

/**
 * In milliseconds: until then one more part is laid out before the page is drawn again. Each drawing after it costs as much for one part as for some;
 * over more, whoever scrolls or presses would wait.
 */
const atOnce = 4;

/** Keeps laid out what has been laid out once: of each box that it may skip, the browser works out in every frame of scrolling how near it is. */
export function keepLaidOut(): void {
  document.addEventListener('contentvisibilityautostatechange', (event) => {
    const box = event.target as HTMLElement;
    if (event instanceof ContentVisibilityAutoStateChangeEvent && !event.skipped && box.matches(skipped)) keep(box);
  });
}

/** Lays out what lies ahead of the reader, some parts at a time, while there is nothing else to do: no frame of scrolling then has to. */
export function layOutAhead(main: HTMLElement): void {
  const boxes = [...main.querySelectorAll<HTMLElement>(skipped)];
  const layOutNext = () => {
    const began = performance.now();
    do {
      // Not what lies behind: it would move what is being read.
      const next = boxes.find((box) => box.dataset.laidOut === undefined && box.getBoundingClientRect().top > 0);
      if (!next) return;
      keep(next);
      next.getBoundingClientRect();
    } while (performance.now() - began < atOnce);
    idle(layOutNext);
  };
  idle(layOutNext);
}

const keep = (box: HTMLElement) => void (box.dataset.laidOut = '');
