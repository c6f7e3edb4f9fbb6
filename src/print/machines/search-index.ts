import MiniSearch from 'minisearch';
import { toldFacts, type Fact } from '../../article/facts';
import { idOf } from '../../article/ids';
import type { When } from '../../article/when';
import { dateOf } from '../../article/day';
import { dayInWords, inWords, type Say } from '../../article/words';
import { nameOf, restOf } from '../../evidence/in-short';
import { tell } from '../../evidence/telling';
import { groups, type Group, type Indexed, type IndexFile } from '../../search/entry';
import { indexOptions } from '../../search/index-options';
import type { Edition } from '../edition';
import { homeOf } from '../../story/anchors';
import { homeOfSource } from '../paths';

/** The file in which the browser searches. */
export function searchIndex(edition: Edition, say: Say): IndexFile {
  const index = new MiniSearch<Indexed>(indexOptions(edition.article.lang));
  index.addAll(entriesOf(edition, say));
  const names = Object.fromEntries(groups.map((group) => [group, say(`searchGroup-${group}`)])) as Record<Group, string>;
  return { names, index: index.toJSON() };
}

/** Everything that a reader may look for: actors, places, facts of every kind, pencil notes, steps and sources. */
export function entriesOf(edition: Edition, say: Say): Indexed[] {
  const { article, evidence, prose } = edition;
  const { lang } = article;
  const things = [
    ...article.actors.map(({ id: bare, name, short, kind }): Indexed => {
      const id = idOf('actor', bare);
      const also = [...new Set([short, ...(evidence.aliases[id] ?? [])])].filter((each) => each !== name).join(', ');
      const about = article.actorKinds.find((each) => each.id === kind)!.name;
      return { id, group: 'actor', name, also, about, ...said(evidence.roles[id]), href: homeOf(id) };
    }),
    ...article.places.map(({ id: bare, name, kind }): Indexed => {
      const id = idOf('place', bare);
      return { id, group: 'place', name, about: say(kind), ...said(evidence.roles[id]), href: homeOf(id) };
    })
  ];
  const facts = toldFacts(article, evidence).flatMap((fact) => [...ofFact(fact, edition, say), ...ofNote(fact, edition, say)]);
  const steps = article.sections.flatMap(({ title, question, steps: list }) =>
    list.map(({ id, moment }, at): Indexed => {
      // A section's name finds its first step.
      const text = prose.steps[id]!.pieces.map(({ words }) => words).join('');
      const about = [say('stepOf', { n: at + 1, of: list.length }), say('searchMoment', { date: dayInWords(moment, lang) })].join(' · ');
      return {
        id: `step:${id}`,
        group: 'step',
        name: title,
        ...(at === 0 ? { also: question } : { sharesName: true }),
        text,
        about,
        href: `#${id}`
      };
    })
  );
  const sources = Object.values(evidence.sources).map((source): Indexed => {
    const { about: how, ...shown } = source;
    const { id, title, gloss, published } = shown;
    return {
      id: `source:${id}`,
      group: 'source',
      name: [nameOf(source, undefined, say), title].filter(Boolean).join(': '),
      ...said(gloss),
      about: restOf(shown, undefined, lang, say),
      ...(published && { date: figures(published, lang) }),
      ...(how && { also: how }),
      href: homeOfSource(id)
    };
  });
  return [...things, ...facts, ...steps, ...sources];
}

function ofFact(fact: Fact, { article, evidence }: Edition, say: Say): Indexed[] {
  const { id, kind, text, more, now, when, until } = fact;
  const told = tell(id, { article, evidence, say }, 'short');
  const about = [told.dates, told.paragraph, told.manner ?? told.part, told.standing, told.borne].filter(Boolean).join(' · ');
  return [
    {
      id,
      group: kind,
      name: text,
      ...said([more, now?.text].filter(Boolean).join(' ')),
      ...(kind === 'tie' && { also: fact.record.label }),
      ...(about && { about }),
      ...(when && { date: [when, until].flatMap((each) => (each ? [figures(each, article.lang)] : [])).join(' ') }),
      href: homeOf(id)
    }
  ];
}

/** The pencil note of a claim stands beside the claim itself. */
function ofNote({ id, note }: Fact, { article, evidence }: Edition, say: Say): Indexed[] {
  if (!note) return [];
  const told = tell(id, { article, evidence, say }, 'short');
  return [
    {
      id: `note:${id}`,
      group: 'note',
      name: note.record,
      text: `${say('articleHas')}: ${note.article}`,
      about: [told.dates, told.paragraph, told.borne].filter(Boolean).join(' · '),
      also: [note.who, note.weight].filter(Boolean).join(' '),
      ...(told.dates && { date: told.dates }),
      href: homeOf(id)
    }
  ];
}

const said = (text: string | undefined) => (text ? { text } : {});

/** A date as it may be asked for: in words, and each of its years. */
function figures(when: When, lang: string): string {
  const [first, last] = [when.from, when.to].map((day) => dateOf(day).getUTCFullYear()) as [number, number];
  return [inWords(when, lang), ...Array.from({ length: last - first + 1 }, (_, at) => first + at)].join(' ');
}
