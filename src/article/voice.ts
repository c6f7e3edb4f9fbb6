import type { Article, Claim, Tie } from './article';
import type { Day } from './day';
import { indexOf } from './index';
import { dayInWords, inWords, sayer } from './words';

/**
 * A claim in the voice in which it may be said. What is disputed or unproven is never stated by us (“The article says: …”), what only a party says
 * is the party’s, with the day on which it was said, and what was so on its day and is no longer begins with that day.
 */
export function claimInItsVoice({ voice, text, when, asOf, status }: Claim, article: Article): string {
  const say = sayer(article.lang, article.ui);
  switch (voice) {
    case 'established':
      return text;
    case 'established-then':
      return say('voiceThen', { date: dayInWords(asOf!, article.lang), text });
    case 'party':
    case 'party-then':
      return say('voiceParty', { date: inWords(when, article.lang), text });
    case 'reading':
      return say('voiceReading', { text });
    case 'article':
      return say(status === 'partly' ? 'voiceArticlePartly' : 'voiceArticle', { text });
  }
}

/**
 * A tie as a sentence with its time: one that has ended with both ends, what was said with its day, and one that goes on with the last day for
 * which that is known.
 */
export function tieInItsTime(
  { sentence: text, since, until, manner, suspended, once }: Tie,
  asOf: Day | undefined,
  article: Article
): string {
  const { lang } = article;
  const say = sayer(lang, article.ui);
  const from = inWords(since, lang);
  if (until && until.to <= article.checked)
    return say(suspended ? 'tieSuspended' : 'tieEnded', { from, until: inWords(until, lang), text });
  if ((once || indexOf(article).manner(manner).said) && !since.open) return say('tieSaid', { date: from, text });
  return asOf === undefined ? text : say('tieAsOf', { date: dayInWords(asOf, lang), text });
}
