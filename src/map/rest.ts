/** In milliseconds: how often it is looked whether the page has moved. There are sixty scrolls in a second: nothing listens to them. */
const between = 125;

/**
 * Waits until the page stands still: what takes longer than a frame would hold it up.
 * @param looks after so many at the same place it does. Between two flicks of a finger there are up to five: what only prepares waits for more.
 */
export function atRest(looks = 2): Promise<void> {
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
