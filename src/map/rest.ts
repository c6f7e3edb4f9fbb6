/**
 * Waits until the page stands still: what takes longer than a frame would hold it up. It is looked now and then where the page is: there are sixty
 * scrolls in a second, and nothing listens to them.
 * @param time in milliseconds: found at the same place after so long, it does. Between two flicks of a finger there is half a second and more: what only
 * prepares waits longer.
 */
export async function atRest(time = 250): Promise<void> {
  let place;
  do {
    place = scrollY;
    await new Promise((done) => setTimeout(done, time));
  } while (place !== scrollY);
}
