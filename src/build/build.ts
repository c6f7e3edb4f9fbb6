import { createBuilder } from 'vite';

/** The second half of `npm run build`: the browser's files, and every page rendered to HTML. */
export default async function main(): Promise<number> {
  // Vite notes that its next loader of settings wants file extensions in imports; this one does not.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  const builder = await createBuilder();
  await builder.buildApp();
  return 0;
}
