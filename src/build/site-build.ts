import { createBuilder, type InlineConfig } from 'vite';

/** Builds the site into `folder`: the browser's files, and every page rendered to HTML. @param how other settings, for a build that is measured */
export async function buildSite(folder: string, how: InlineConfig = {}): Promise<void> {
  // Vite notes that its next loader of settings wants file extensions in imports; this one does not.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  // What runs this file asks Vite for a development server's world, in which libraries carry their checks along.
  process.env.NODE_ENV = 'production';
  const builder = await createBuilder({ ...how, build: { ...how.build, outDir: folder } });
  await builder.buildApp();
}
