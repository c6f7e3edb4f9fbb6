/** A fact has an id and evidence, and a page of its own. */
export const factKinds = { claim: 'c', event: 'el', tie: 'r', term: 'g', further: 'f' } as const;
/** A thing takes part in facts: its ids begin with its kind. */
export const thingKinds = ['actor', 'place', 'state'] as const;

export type FactKind = keyof typeof factKinds;
export type ThingKind = (typeof thingKinds)[number];
export type Kind = FactKind | ThingKind;

const kindOfLetter = new Map(
  Object.entries(factKinds).flatMap(([kind, letters]) => [...letters].map((letter) => [letter, kind as FactKind]))
);

/** What the ids of a kind of fact look like, as the source of a regular expression: one of its letters and two or more digits. */
export const factPattern = (...kinds: readonly FactKind[]): string => {
  const letters = kinds.map((kind) => factKinds[kind]).join('');
  return `${letters.length > 1 ? `[${letters}]` : letters}\\d{2,}`;
};

/** `e22` is an event, `actor:mayor` an actor. The id must be one of those. */
export function kindOf(id: string): Kind {
  const at = id.indexOf(':');
  return at < 0 ? kindOfLetter.get(id[0]!)! : (id.slice(0, at) as ThingKind);
}

const fact = new RegExp(`^(${factPattern(...(Object.keys(factKinds) as FactKind[]))})$`);

/** Whether an id is that of a fact, and not that of a thing, a section or a step. */
export const isFact = (id: string): boolean => fact.test(id);

/** What the id of a fact is made of: `e22` of `e` and 22. */
export const madeOf = (id: string): readonly [letter: string, number: number] => [id[0]!, Number(id.slice(1))];

/** `actor:mayor` without its kind; the id of a fact as it is. */
export const bareOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** `mayor` with its kind: how the story speaks of a thing wherever it could be of another kind. */
export const idOf = (kind: ThingKind, bare: string): string => `${kind}:${bare}`;
