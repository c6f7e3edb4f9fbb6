import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { SiteFile } from '../edition';

/** A picture for the home screen or the list of programs. */
export interface Icon {
  readonly path: string;
  /** Width and height, in pixels. */
  readonly size: number;
  /** How much of the width the drawing takes, where the device cuts a shape of its own out of the square: the ground fills the rest. */
  readonly share?: number;
}

/**
 * The first is that of the tab: from a drawing the browser would make a page of its own before it shows it, while the story's first words are laid out.
 * Android cuts circles and other shapes, whose inner 80 % are safe; iOS rounds the corners off.
 */
export const icons: readonly Icon[] = [
  { path: 'icon-48.png', size: 48 },
  { path: 'icon-192.png', size: 192 },
  { path: 'icon-512.png', size: 512 },
  { path: 'icon-maskable-512.png', size: 512, share: 0.7 },
  { path: 'apple-touch-icon.png', size: 180, share: 0.86 }
];

/** The icons, all from one drawing. The same drawing gives the same bytes. */
export function iconFiles(drawing = readFileSync('public/icon.svg', 'utf8')): SiteFile[] {
  return icons.map(({ path, size, share }) => ({
    path,
    make: () => ({
      bytes: new Resvg(share ? onGround(drawing, share) : drawing, { fitTo: { mode: 'width', value: size } }).render().asPng()
    })
  }));
}

/** The drawing in the middle of a square of its own ground. */
function onGround(drawing: string, share: number): string {
  const [, side] = /viewBox="0 0 (\d+) \1"/.exec(drawing) ?? [];
  const [, ground] = /<rect [^>]*fill="([^"]+)"/.exec(drawing) ?? [];
  if (!side || !ground) throw new Error('public/icon.svg is no longer a square drawing on a ground of one colour');
  const edge = (Number(side) * (1 - share)) / 2;
  const placed = drawing.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${Number(side) * share}" height="${Number(side) * share}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${ground}"/>${placed}</svg>`;
}
