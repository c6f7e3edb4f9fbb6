/** The map, Leaflet, and what is made with it. Loaded apart, since the first screen has no map; called early, so that they download beside the land. */
export const openStoryMap = () => import('./StoryMap.svelte');
export const openLibrary = () => import('leaflet');
export const openLiveMap = () => import('./LiveMap.svelte');
