/** The id of a figure, which is its address for good: the section that it belongs to, and the view that draws it. */
export const figureId = (section: string, view: string): string => `${section}-${view}`;
