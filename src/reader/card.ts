/** The card comes when something is first picked, or when nothing else is done. */
export const openCard = () => import('../card/Card.svelte');
