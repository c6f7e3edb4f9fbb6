export const year: number;
export function versionsOf(ofYear: number): string[];
