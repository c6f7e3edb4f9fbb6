/**
 * The words that a field of `data/` may have, each list in the order in which a reader is told of them. The schema makes its fields from them; they stand
 * apart from it because the browser needs some of them and must not be sent the library that the schema is written with.
 */
/** How the steps are told: in the words of the story, or in short sentences for readers to whom these are hard. */
export const levels = ['full', 'plain'] as const;
export type Level = (typeof levels)[number];
export const views = ['register', 'map', 'network', 'timeline'] as const;
export const parts = ['article', 'context', 'later'] as const;
/** A section tells of the article or of what came after it; context has its place within both. */
export const sectionParts = ['article', 'later'] as const;
/** How far something was checked. `claimed`: one side says so, and nobody else was found who does. */
export const statuses = ['confirmed', 'partly', 'contested', 'claimed', 'not-found', 'opinion'] as const;
/** In whose voice a claim may be said. What ends in `-then` was so on its day and is no longer. */
export const voices = ['established', 'established-then', 'party', 'party-then', 'reading', 'article'] as const;
/** How far an event had got; `gap` is a stretch of which nothing was found. */
export const standings = ['happened', 'said', 'announced', 'decided', 'done', 'in-force', 'gap'] as const;
/** What a source does for a fact. `background`: it is about something else, or from before, or from later. */
export const usesOfSources = ['states', 'contradicts', 'background'] as const;
export const sourceKinds = ['record', 'reporting', 'party', 'weak'] as const;
export const placeKinds = ['city', 'site', 'country'] as const;
export const entryKinds = ['published', 'updated', 'corrected'] as const;
/** How the pencil line is drawn. */
export const strokeLines = ['none', 'dashed', 'solid'] as const;
/** How exactly a source gives a date. */
export const precisions = ['day', 'month', 'year', 'range'] as const;

/** Signs that the engine can draw for what the story declares: fillings of land, marks at capitals, lines of ties, shapes of actors. */
export const fillSigns = ['tint', 'hatch', 'dashed', 'outline'] as const;
export const markSigns = ['small-ring', 'ring', 'star'] as const;
export const lineSigns = ['band', 'solid', 'barred', 'ringed', 'dotted', 'dashed', 'thin'] as const;
export const shapeSigns = ['rectangle', 'circle', 'triangle', 'diamond', 'folded-square', 'dashed-circle', 'three-rings'] as const;

/** Sides of the network's floor. Whoever belongs to the left never stands on the right, nor the other way round; the others may stand on either, and on that alone. */
export const sides = ['left', 'right', 'above', 'below'] as const;
/** Seats on that floor: top, middle or bottom, and left, centre or right. */
export const seats = ['tl', 'tc', 'tr', 'ml', 'mc', 'mr', 'bl', 'bc', 'br'] as const;
export const roomKinds = ['room', 'custody'] as const;
/** Scales of a window of the timeline, in which what lasted is also counted; `week` for that alone. */
export const windowUnits = ['year', 'month', 'day'] as const;
export const lastingUnits = ['year', 'month', 'week', 'day'] as const;
/** How a number of days agrees with the words that are written over it: within a twentieth, more, or almost as many. */
export const lastings = ['about', 'more', 'less'] as const;
/** What a quiz can ask. */
export const quizKinds = ['order', 'standing', 'speaker', 'map', 'match', 'record'] as const;
