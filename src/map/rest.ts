/** In milliseconds: how often it is looked whether the page has moved. There are sixty scrolls in a second: nothing listens to them. */
const between = 125;
/** After so many looks at the same place the page stands still. */
const looks = 2;

/** Waits until the page stands still: what takes longer than a frame would hold it up. */
export function atRest(): Promise<void> {
  return new Promise((done) => {
    const look = (place: number, still: number) => {
      if (still === looks) return done();
      setTimeout(() => {
        const now = scrollY;
        look(now, now === place ? still + 1 : 0);
      }, between);
    };
    look(scrollY, 0);
  });
}
