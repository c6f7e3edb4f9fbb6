import type * as dts from 'schema-dts';
import type { Edition } from '../edition';
import type { Event, Source } from '../../article/article';
import { isoOf } from '../../article/day';
import type { When } from '../../article/when';
import { sayer } from '../../article/words';
import { factsOf, type FactOf } from '../../article/facts';
import { indexOf } from '../../article/index';

/** What a page is about. */
export interface About {
  readonly kind: 'story' | 'whole' | 'section' | 'fact' | 'figure' | 'data' | 'page';
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What can be taken away from it: the name of each file, which is its address from the page, and its media type. */
  readonly files?: readonly { readonly name: string; readonly type: string }[];
}

export type Graph = dts.Graph;

/**
 * One graph in schema.org's words for a page, held to that vocabulary by its types. Every name and date in it stands in the page's own text; `dateModified` is the newest entry of the log.
 * @param home the address of the story, and `address` that of the page, where the site's is known
 */
export function graphOf(about: About, edition: Edition, home: string | undefined, address: string | undefined): dts.Graph {
  const { article, desk, prose } = edition;
  /** Who made it is not named beyond the site's own title. */
  const maker = { '@type': 'Organization', name: article.title, ...(home && { url: home }) } as const;
  const story = {
    '@type': 'AnalysisNewsArticle',
    ...(home && { '@id': home, url: home }),
    headline: article.title,
    inLanguage: article.lang,
    datePublished: isoOf(desk.log.at(-1)!.day),
    dateModified: isoOf(desk.log[0]!.day),
    author: maker,
    publisher: maker
  } as const satisfies dts.AnalysisNewsArticle;
  const part = { ...(address && { '@id': address, url: address }), inLanguage: article.lang, isPartOf: story };
  const sources = sourcesOf(about, edition).map(work);
  const citation = sources.length > 0 && { citation: sources };
  switch (about.kind) {
    case 'story':
      return graph({
        ...story,
        description: prose.standfirst,
        isBasedOn: { '@type': 'NewsArticle', description: prose.article },
        ...(desk.corrections.length > 0 && {
          correction: desk.corrections.map(({ day, reason }) => ({ '@type': 'CorrectionComment', datePublished: isoOf(day), text: reason }))
        })
      });
    case 'whole':
      return graph({
        '@type': 'AnalysisNewsArticle',
        ...part,
        headline: about.title,
        description: about.description,
        author: maker,
        publisher: maker,
        ...citation,
        mentions: [...article.events.map((event) => eventNode(event, edition)), ...placesOf(edition)]
      });
    case 'section':
      return graph({
        '@type': 'AnalysisNewsArticle',
        ...part,
        headline: about.title,
        description: about.description,
        author: maker,
        publisher: maker,
        ...citation
      });
    case 'fact':
      return graph({
        '@type': 'WebPage',
        ...part,
        name: about.title,
        mainEntity: entity(about, edition),
        ...citation
      });
    case 'figure':
      return graph({
        '@type': 'WebPage',
        ...part,
        name: about.title,
        mainEntity: imageNode(about, edition, address)
      });
    case 'data':
      return graph({
        '@type': 'Dataset',
        ...part,
        name: about.title,
        description: about.description,
        license: prose.licence.url,
        isAccessibleForFree: true,
        creator: { '@type': 'Organization', name: article.title },
        datePublished: story.datePublished,
        dateModified: story.dateModified,
        distribution: (about.files ?? []).map(({ name, type }) => ({
          '@type': 'DataDownload',
          name,
          encodingFormat: type,
          ...(address && { contentUrl: new URL(name, address).href })
        }))
      });
    case 'page':
      return graph({ '@type': 'WebPage', ...part, name: about.title });
  }
}

const graph = (node: dts.AnalysisNewsArticle | dts.Dataset | dts.WebPage): dts.Graph => ({
  '@context': 'https://schema.org',
  '@graph': [node]
});

function entity({ id }: About, edition: Edition): Exclude<dts.Event | dts.DefinedTerm | dts.Claim | dts.ClaimReview, string> {
  const { article, evidence, prose } = edition;
  const fact = factsOf(article, evidence).get(id)!;
  switch (fact.kind) {
    case 'event':
      return eventNode(fact.record, edition);
    case 'term': {
      const { text: name, record } = fact;
      return {
        '@type': 'DefinedTerm',
        name,
        description: record.definition,
        inDefinedTermSet: sayer(article.lang, prose.ui)('glossaryTitle')
      };
    }
    case 'claim':
      return fact.record.voice === 'article' ? reviewOf(fact, edition) : { '@type': 'Claim', text: fact.text };
    default:
      return { '@type': 'Claim', text: fact.text };
  }
}

/** How far the record bears a claim out, as the number that a rating has to have: from 1, contradicted, by 2, in part, to 3, borne out. */
const ratings = { worstRating: 1, bestRating: 3, contested: 1, partly: 2 } as const;

/** A claim that the record does not bear out is under review here. */
function reviewOf({ text, record }: FactOf<'claim'>, { article, desk, prose }: Edition): Exclude<dts.ClaimReview, string> {
  const say = sayer(article.lang, prose.ui);
  const verdict = record.status === 'partly' ? 'partly' : 'contested';
  return {
    '@type': 'ClaimReview',
    name: text,
    claimReviewed: record.text,
    datePublished: isoOf(desk.log.at(-1)!.day),
    author: { '@type': 'Organization', name: article.title },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: ratings[verdict],
      worstRating: ratings.worstRating,
      bestRating: ratings.bestRating,
      alternateName: say(`borne-${verdict === 'partly' ? 'partly' : 'disputed'}`)
    },
    itemReviewed: { '@type': 'Claim', text: record.text, appearance: { '@type': 'NewsArticle', description: prose.article } }
  };
}

/** @param address of its page, in whose folder its files lie */
function imageNode(
  { id, title, description }: About,
  { article, prose }: Edition,
  address: string | undefined
): Exclude<dts.ImageObject, string> {
  return {
    '@type': 'ImageObject',
    name: title,
    description,
    inLanguage: article.lang,
    creditText: article.title,
    license: prose.licence.url,
    encodingFormat: 'image/png',
    ...(address && { contentUrl: new URL(`${id}.png`, address).href, thumbnailUrl: new URL('card.png', address).href })
  };
}

function eventNode({ title, when, places }: Event, { article }: Edition): Exclude<dts.Event, string> {
  const location = places.map((id) => ({ '@type': 'Place' as const, name: indexOf(article).place(id)!.name }));
  return { '@type': 'Event', name: title, ...datesOf(when), ...(location.length > 0 && { location }) };
}

/** With no more precision than is known: a year stays a year, and so do the ends of a range. */
function datesOf({ edtf }: When): { startDate: string; endDate?: string } {
  const [startDate = '', endDate] = edtf.split('/').map((end) => end.replaceAll(/[^\d-]/g, ''));
  return { startDate, ...(endDate && { endDate }) };
}

function placesOf({ article }: Edition): Exclude<dts.Place, string>[] {
  return article.places.map(({ name }) => ({ '@type': 'Place', name }));
}

function work({ publisher, title, url, published }: Source): Exclude<dts.CreativeWork, string> {
  return {
    '@type': 'CreativeWork',
    ...(title ? { name: title } : {}),
    publisher: { '@type': 'Organization', name: publisher },
    ...(url && { url }),
    ...(published && { datePublished: published.edtf })
  };
}

function sourcesOf({ kind, id }: About, { article, evidence }: Edition): Source[] {
  if (kind === 'whole') return Object.values(evidence.sources);
  const facts = factsOf(article, evidence);
  const resting = kind === 'section' ? indexOf(article).section(id)!.facts : kind === 'fact' ? [id] : [];
  const used = resting.flatMap((fact) => facts.get(fact)?.sources ?? []);
  return [...new Set(used.map((use) => use.id))].map((source) => evidence.sources[source]!);
}
