/** Leaflet, and the map made with it. Loaded apart, since the first screen has no map; called early, so that they download beside the land. */
export const openLibrary = () => import('leaflet');
export const openLiveMap = () => import('./LiveMap.svelte');
