/** The map. Loaded apart, since the first screen has none. */
export const openStoryMap = () => import('./StoryMap.svelte');
/** Leaflet with its styles, and the map made with it. Loaded apart, since the first screen has no map; called early, so that they download beside the land. */
export const openLibrary = () => Promise.all([import('leaflet'), import('leaflet/dist/leaflet.css')]).then(([library]) => library);
export const openLiveMap = () => import('./LiveMap.svelte');
