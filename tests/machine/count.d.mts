export function countOf(file: string): { passed: number; failed: number };
export function count(report: unknown): { passed: number; failed: number };
