import { createBuilder } from 'vite';

/** The second half of `npm run build`: the browser's files, and every page rendered to HTML. */
export default async function main(): Promise<number> {
  // Vite notes that its next loader of settings wants file extensions in imports; this one does not.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  // What runs this file asks Vite for a development server's world, in which libraries carry their checks along.
  process.env.NODE_ENV = 'production';
  const builder = await createBuilder();
  await builder.buildApp();
  return 0;
}
