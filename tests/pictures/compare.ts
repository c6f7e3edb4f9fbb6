import sharp from 'sharp';

/** How far a point may be from what it was, once both pictures are blurred, in one of its three colours of 0 to 255. */
const near = 26;
/** How many points may be farther than that: a letter more or less. */
const few = 12;

export interface Difference {
  /** In how many points they differ, and by how much at most. */
  readonly points: number;
  readonly most: number;
  /** Whether a reader would see it. */
  readonly seen: boolean;
  /** Where they differ, in red on the picture as it is now; it is there only where it is seen. */
  readonly shown: Buffer | undefined;
}

/**
 * Compares two pictures as one who steps back from them: blurred, so that edges smoothed otherwise, or a letter that stands half a point beside its place,
 * as in another version of a browser, make no difference, and a label that has gone does.
 */
export async function differenceOf(before: Buffer, now: Buffer): Promise<Difference> {
  const [was, is] = await Promise.all([before, now].map(blurred));
  if (was!.info.width !== is!.info.width || was!.info.height !== is!.info.height)
    return { points: Infinity, most: 255, seen: true, shown: now };
  const marked = await sharp(now).removeAlpha().raw().toBuffer();
  let [points, most] = [0, 0];
  for (let at = 0; at < is!.data.length; at += 3) {
    const apart = Math.max(...[at, at + 1, at + 2].map((place) => Math.abs(was!.data[place]! - is!.data[place]!)));
    most = Math.max(most, apart);
    if (apart <= near) continue;
    points += 1;
    marked.set([255, 0, 0], at);
  }
  const seen = points > few;
  const { width, height } = is!.info;
  return {
    points,
    most,
    seen,
    shown: seen
      ? await sharp(marked, { raw: { width, height, channels: 3 } })
          .png()
          .toBuffer()
      : undefined
  };
}

const blurred = (picture: Buffer) => sharp(picture).removeAlpha().toColourspace('srgb').blur(2).raw().toBuffer({ resolveWithObject: true });

/** A picture as it is kept: few colours, so that it is small. */
export function kept(picture: Buffer, colours = 64): Promise<Buffer> {
  return sharp(picture).removeAlpha().png({ palette: true, colours, dither: 0, compressionLevel: 9, effort: 10 }).toBuffer();
}
