/** Milliseconds without a scroll after which the page stands still. */
const quiet = 250;

/** Waits until the page stands still: what takes longer than a frame would hold it up. */
export function atRest(): Promise<void> {
  return new Promise((done) => {
    let last = performance.now();
    const scrolled = () => (last = performance.now());
    const look = () => {
      const left = last + quiet - performance.now();
      if (left > 0) return void setTimeout(look, left);
      removeEventListener('scroll', scrolled);
      done();
    };
    addEventListener('scroll', scrolled, { passive: true });
    look();
  });
}
