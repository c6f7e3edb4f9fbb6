import { article, atlas, desk, evidence, prose } from 'virtual:story/editions';
import type { Article, Evidence } from '../article/article';
import { knowCalendar } from '../article/calendar';
import type { Desk } from '../article/desk';
import type { Prose } from '../article/prose';
import type { Atlas } from '../map/atlas';

/** The languages that there are, the one at the site's root first. */
export const languages = Object.keys(article);

// The casts are safe: the build makes these modules from checked data, in these very types.
export const openArticle = async (lang: string): Promise<Article> => {
  const opened = (await article[lang]!()) as Article;
  knowCalendar(lang, opened.calendar);
  return opened;
};
export const openEvidence = (lang: string) => evidence[lang]!() as Promise<Evidence>;
export const openProse = (lang: string) => prose[lang]!() as Promise<Prose>;
export const openDesk = (lang: string) => desk[lang]!() as Promise<Desk>;
export const openAtlas = (lang: string) => atlas[lang]!() as Promise<Atlas>;
