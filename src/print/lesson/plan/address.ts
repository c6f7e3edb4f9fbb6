import type { Article } from '../../../article/article';
import type { Place } from '../../../article/lesson';
import { withLevel } from '../../../story/level';
import { readAddress, writeAddress } from '../../../story/address';

/**
 * Where a link of the teacher's page leads: to the very step, view and day of the story, to a frame at a step, or to another page.
 * @param home from the page to the story
 */
export function addressOf({ step, view, at, pick, plain, frame, page }: Place, article: Article, home: string): string {
  if (page !== undefined) return `${home}${page}`;
  const level = plain ? 'plain' : 'full';
  if (frame !== undefined) return withLevel(`${home}embed/${frame}/${step ? `?step=${step}` : ''}`, level);
  const asked = new URLSearchParams({ ...(view && { lens: view }), ...(at && { at }), ...(pick && { pick }) });
  const told = writeAddress(article, { ...readAddress(article, `?${asked}#${step}`), level });
  // Without its name the first step would be the cover.
  return `${home}${told.includes('#') ? told : `${told}#${step}`}`;
}
