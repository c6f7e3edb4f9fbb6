/** Loads the card's code: on the first pick, or earlier in idle time. */
export const openCard = () => import('./CardPlace.svelte');
