import { createBuilder } from 'vite';
import { checkWording } from './wording';
import type { Size } from './bench/made';

/**
 * Builds the site into `folder`: the browser's files, and every page rendered to HTML, and reads every sentence of them for its wording.
 * @param made the size of a made story to build instead of the real one, for measuring
 */
export async function build(folder: string, made?: Size): Promise<void> {
  // Vite notes that its next loader of settings wants file extensions in imports; this one does not.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  // What runs this file asks Vite for a development server's world, in which libraries carry their checks along.
  process.env.NODE_ENV = 'production';
  if (made) process.env.MADE_STORY = `${made.events},${made.actors},${made.ties}`;
  else delete process.env.MADE_STORY;
  const builder = await createBuilder({ build: { outDir: folder }, ...(made && { logLevel: 'error' as const }) });
  await builder.buildApp();
  if (!made) checkWording(folder);
}
