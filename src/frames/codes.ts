import { escape } from '../article/markup';

export interface Framed {
  readonly title: string;
  /** Absolute addresses of the frame and of the full page. */
  readonly frame: string;
  readonly full: string;
  /** Of what shows it as this version has it, for good. */
  readonly frozen: string;
  /** As of which day, in words. */
  readonly asOf: string;
}

export interface Size {
  /** In pixels, or the whole width. */
  readonly width: number | '100%';
  readonly height: number;
}

/** A frame fits any size from 320 by 320 pixels; this one has room for the words of most steps. */
export const standardSize: Size = { width: '100%', height: 600 };

/** The code of a frame: `src`, `title`, `width` and `height` are enough for it, and they are what the editors of schools and newsrooms keep. */
export function iframeCode({ title, frame }: Pick<Framed, 'title' | 'frame'>, { width, height }: Size = standardSize): string {
  const style = `border:0;width:${typeof width === 'number' ? `${width}px` : width};max-width:100%;height:${height}px`;
  return `<iframe src="${escape(frame)}" title="${escape(title)}" width="${width}" height="${height}" style="${style}" loading="lazy" allow="clipboard-write"></iframe>`;
}

/** The line that goes with a frame, or stands where none survives. */
export function linkCode({ title, full, asOf }: Pick<Framed, 'title' | 'full' | 'asOf'>): string {
  return `<p><a href="${escape(full)}">${escape(title)}</a> (${escape(asOf)})</p>`;
}

/** Stands for the site's address where it is not known when the site is built; the script that copies puts in the address at which it is read. */
export const anySite = '{site}';
