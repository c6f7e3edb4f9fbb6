import type { z } from 'zod';
import type { lesson, lessonWords } from './lesson-schema';

type Shape = z.infer<typeof lesson>;
type Words = z.infer<typeof lessonWords>;

/** Both in one: what is a list in both is one list. */
type Joined<A, B> =
  NonNullable<A> extends readonly (infer C)[]
    ? NonNullable<B> extends readonly (infer D)[]
      ? Joined<C, D>[]
      : never
    : NonNullable<A> extends object
      ? {
          [K in keyof (A & B)]: K extends keyof A ? (K extends keyof B ? Joined<A[K], B[K]> : A[K]) : K extends keyof B ? B[K] : never;
        }
      : A;

/** A lesson with its words. */
export type Lesson = Omit<Joined<Shape, Words>, '$schema'>;
export type Sheet = Lesson['sheets'][string];
export type Row = Sheet['rows'][number];
export type Question = Lesson['discuss'][number];
export type Plan = Lesson['plans'][number];
export type Offer = Lesson['homework'][number];
export type Place = NonNullable<Offer['open']>[number];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function joined(shape: unknown, words: unknown): unknown {
  if (Array.isArray(shape) && Array.isArray(words)) return shape.map((item, at) => joined(item, words[at]));
  if (!isRecord(shape) || !isRecord(words)) return words ?? shape;
  const keys = [...new Set([...Object.keys(shape), ...Object.keys(words)])];
  return Object.fromEntries(
    keys.map((key) => [key, key in shape && key in words ? joined(shape[key], words[key]) : (shape[key] ?? words[key])])
  );
}

/** Joins a lesson with its words. Both must have passed their schemas, and have no `unevenIn`. */
export const joinLesson = (shape: Shape, words: Words): Lesson => joined(shape, words) as Lesson;

/** The lesson of a story, where it has one. */
export function lessonOf(shape: Shape | undefined, words: Words | undefined): { readonly lesson?: Lesson } {
  return shape && words && 'title' in words ? { lesson: joinLesson(shape, words) } : {};
}

/** Where the two have lists of different length, or words for what is not there: each place, and how many stand on each side. */
export function unevenIn(
  shape: unknown,
  words: unknown,
  path = ''
): { readonly path: string; readonly has: number; readonly wanted: number }[] {
  const within = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (Array.isArray(shape) && Array.isArray(words))
    return shape.length === words.length
      ? shape.flatMap((item, at) => unevenIn(item, words[at], within(at + 1)))
      : [{ path, has: words.length, wanted: shape.length }];
  if (!isRecord(shape) || !isRecord(words)) return [];
  return Object.keys(shape).flatMap((key) => {
    if (key in words) return unevenIn(shape[key], words[key], within(key));
    return Array.isArray(shape[key]) && key === 'open' ? [{ path: within(key), has: 0, wanted: shape[key].length }] : [];
  });
}
