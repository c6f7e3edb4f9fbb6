/** Fetched ahead too, once nothing else is: who loses the network has them. */
export const openTables = () => import('../tables/Tables.svelte');
