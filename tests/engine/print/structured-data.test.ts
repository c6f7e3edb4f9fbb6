import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { Parser } from 'n3';
import { beforeAll, expect, test } from 'vitest';
import { compose } from '../../../src/build/compose';
import { siteOf } from '../../../src/print/site';
import { built, type Built } from '../../built';

/** schema.org's vocabulary as the validator wants it: its classes and properties, each with what it belongs to. */
function vocabulary(): { '@graph': object[] } {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  const names = {
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': '@type',
    'http://www.w3.org/2000/01/rdf-schema#subClassOf': 'rdfs:subClassOf',
    'http://schema.org/domainIncludes': 'schema:domainIncludes'
  } as const;
  const kinds: Readonly<Record<string, string>> = {
    'http://www.w3.org/2000/01/rdf-schema#Class': 'rdfs:Class',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property': 'rdf:Property'
  };
  const nodes = new Map<string, Record<string, unknown> & { '@id': string }>();
  for (const { subject, predicate, object } of new Parser({ format: 'N-Quads' }).parse(readFileSync(file, 'utf8'))) {
    const name = names[predicate.value as keyof typeof names];
    if (!name) continue;
    const node = nodes.get(subject.value) ?? { '@id': subject.value };
    nodes.set(subject.value, node);
    // A data type is a class as well: the first of its kinds that the validator knows is the one it looks at.
    if (name === '@type') node['@type'] ??= kinds[object.value];
    else node[name] = [...((node[name] as object[] | undefined) ?? []), { '@id': object.value }];
  }
  return { '@graph': [...nodes.values()] };
}

const [edition] = compose().values();
let validator: Validator;
let pages: Built[];

beforeAll(async () => {
  validator = new Validator(vocabulary());
  pages = (await built((await siteOf('https://example.org/story/')).filter(({ path }) => path.endsWith('.html')))).filter(
    // What search engines are asked to leave out tells them nothing.
    ({ path, framed, head = '' }) => path !== '404.html' && !framed && !head.includes('noindex')
  );
}, 60_000);

async function issuesIn(body: string): Promise<string[]> {
  const found = new WebAutoExtractor().parse(`<!doctype html><html><body>${body}</body></html>`);
  expect(Object.keys(found.jsonld).length, 'what is found on the page').toBeGreaterThan(0);
  return (await validator.validate(found)).map(({ severity, issueMessage }) => `${severity}: ${issueMessage}`);
}

test('what every page tells search engines is right in schema.org’s vocabulary', async () => {
  expect(pages.length).toBeGreaterThan(155);
  const issues = await Promise.all(pages.map(async ({ path, body }) => (await issuesIn(body!)).map((issue) => `${path}: ${issue}`)));
  expect(issues.flat()).toEqual([]);
});

test('a word that the vocabulary does not have is found', async () => {
  const { body } = pages.find(({ path }) => path === 'f/c36/index.html')!;
  expect(await issuesIn(body!.replace('"mainEntity":{"@type":"Claim"', '"mainEntity":{"@type":"Claim","startDate":"2024"'))).toEqual([
    'WARNING: Property "startDate" for type "Claim" is not supported by the schema.org specification'
  ]);
  expect(await issuesIn(body!.replace('"@type":"WebPage"', '"@type":"Webpage"'))).toEqual([
    'ERROR: Type "Webpage" is not a valid schema.org type'
  ]);
  expect(await issuesIn(body!.replace('{"@type":"Organization","name":', '{"@type":"Organization","title":'))).not.toEqual([]);
});

test('a claim that the record contradicts or bears out in part is under review, and no other is', () => {
  for (const { id, voice, status, text } of Object.values(edition!.evidence.claims)) {
    const { body } = pages.find(({ path }) => path === `f/${id}/index.html`)!;
    const { mainEntity } = new WebAutoExtractor().parse(`<body>${body}</body>`).jsonld.WebPage![0] as { mainEntity: object };
    if (voice === 'article')
      expect(mainEntity, id).toMatchObject({
        '@type': 'ClaimReview',
        claimReviewed: text,
        reviewRating: { ratingValue: status === 'partly' ? 2 : 1, worstRating: 1, bestRating: 3, alternateName: expect.any(String) }
      });
    else expect(mainEntity, id).toMatchObject({ '@type': 'Claim' });
  }
});

test('the story and its sections name their maker and their day, as search engines ask of an article', () => {
  for (const { path, body } of pages.filter((page) => page.path === 'index.html' || page.path.startsWith('s/'))) {
    const { jsonld } = new WebAutoExtractor().parse(`<body>${body}</body>`);
    const [article] = jsonld.AnalysisNewsArticle as { headline: string; author: { name: string }; isPartOf?: { datePublished: string } }[];
    const whole = article!.isPartOf ?? (article as unknown as { datePublished: string });
    expect(article, path).toMatchObject({ headline: expect.any(String), author: { '@type': 'Organization', name: expect.any(String) } });
    expect(whole.datePublished, path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
