import type { Article, Change, TrackValue } from '../article/article';
import type { Day } from '../article/day';
import { indexOf } from '../article/index';

/** A stretch of the band that says what the law of the register's state said: up to the clock's day, never ahead. */
export interface LawPart {
  readonly from: Day;
  readonly to: Day;
  readonly since: Change['since'];
  readonly value: TrackValue;
}

/** A stretch of the pencil line along it. */
export interface PencilPart {
  readonly from: Day;
  readonly to: Day;
  readonly line: 'dashed' | 'solid';
}

/** The name of the state whose law it is. */
export const lawOwner = (article: Article): string => indexOf(article).state(article.register.state)?.name ?? '';

/** What the law said until a day, in order. */
export function lawUntil(article: Article, day: Day): LawPart[] {
  const { register, tracks } = article;
  const values = tracks.find(({ id }) => id === register.track)?.values ?? [];
  const changes = indexOf(article).state(register.state)?.stances[register.track] ?? [];
  return changes.flatMap((change, at) => {
    const value = values.find(({ id }) => id === change.value);
    const from = change.since.to;
    if (!value || from > day) return [];
    return [{ from, to: Math.min(day, changes[at + 1]?.since.to ?? day), since: change.since, value }];
  });
}

/** How far the pencil had come until a day: broken before the law ends the entry, whole from then on. */
export function pencilUntil({ register: { strokes } }: Article, day: Day): PencilPart[] {
  return strokes.flatMap(({ line, since }, at) => {
    const [from, next] = [since.to, strokes[at + 1]?.since.to ?? day];
    return line === 'none' || from > day ? [] : [{ from, to: Math.min(day, next), line }];
  });
}
