/** Markup that Svelte rendered, without the comments by which its own script would find its way: where that never runs, they are only sent and parsed. */
export const neverHydrated = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');
