/**
 * The words that a field of `data/` may have, each list in the order in which a reader is told of them. The schema makes its fields from them; they stand
 * apart from it because the browser needs some of them and must not be sent the library that the schema is written with.
 */
export const views = ['register', 'map', 'network', 'timeline'] as const;
export const parts = ['article', 'context', 'later'] as const;
/** A section tells of the article or of what came after it; context has its place within both. */
export const sectionParts = ['article', 'later'] as const;
export const statuses = ['confirmed', 'partly', 'contested', 'not-found', 'opinion', 'memory'] as const;
export const voices = ['established', 'party', 'reading'] as const;
export const standings = ['happened', 'said', 'announced', 'decided', 'in-force'] as const;
export const usesOfSources = ['states', 'contradicts', 'supersedes', 'related'] as const;
export const sourceKinds = ['record', 'reporting', 'party', 'weak'] as const;
export const placeKinds = ['city', 'site', 'country'] as const;
export const entryKinds = ['published', 'updated', 'corrected'] as const;
/** How the pencil line is drawn. */
export const strokeLines = ['none', 'dashed', 'solid'] as const;
/** How exactly a source gives a date. */
export const precisions = ['day', 'month', 'year', 'range'] as const;

/** Signs that the engine can draw for what the story declares: fillings of land, marks at capitals, lines of ties, shapes of actors. */
export const fillSigns = ['tint', 'hatch', 'dashed', 'outline'] as const;
export const markSigns = ['ring', 'star'] as const;
export const lineSigns = ['solid', 'dotted', 'dashed', 'thin'] as const;
export const shapeSigns = ['rectangle', 'circle', 'triangle', 'diamond', 'folded-square', 'dashed-circle'] as const;
