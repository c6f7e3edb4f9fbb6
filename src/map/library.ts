interface Makers {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: { createHTML: (markup: string) => string | null }) => unknown };
}

const fetchLibrary = () => Promise.all([import('leaflet'), import('leaflet/dist/leaflet.css')]).then(([leaflet]) => leaflet);
let library: ReturnType<typeof fetchLibrary> | undefined;
let allowed = false;

/**
 * Leaflet with its styles, and the map made with it. Loaded apart, since the first screen has no map; called early, so that they download beside the land.
 * Leaflet begins by asking the browser for SVG in HTML; where no text may become markup by itself, this one may, and no other.
 */
export function openLibrary(): ReturnType<typeof fetchLibrary> {
  if (!allowed)
    (globalThis as Makers).trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '<svg/>' ? markup : null) });
  allowed = true;
  return (library ??= fetchLibrary().catch((error: unknown) => {
    library = undefined;
    throw error;
  }));
}
/** The map, from its first picture on, and what it is when it can be moved. Loaded apart as well. */
export const openStoryMap = () => import('./StoryMap.svelte');
export const openLiveMap = () => {
  // Its scale has numbers, which a browser takes long to learn to write: in a task of its own, while the map is fetched.
  setTimeout(() => new Intl.NumberFormat().format(0));
  return import('./LiveMap.svelte');
};
