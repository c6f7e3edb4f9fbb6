/** What can be found, in the order in which groups stand where one is found as well as the other. */
export const groups = ['actor', 'place', 'event', 'claim', 'note', 'tie', 'further', 'term', 'step', 'source'] as const;
export type Group = (typeof groups)[number];

/** One thing that can be found, as it is shown. */
export interface Entry {
  /** The id of a fact or a thing; with its group in front, `step:…`, `note:…`, `source:…`, where that is something else. */
  readonly id: string;
  readonly group: Group;
  readonly name: string;
  /** What is said of it, where that is more than its name. */
  readonly text?: string;
  /** Its date and how it stands, in words. */
  readonly about?: string;
  /** Where it stands, from the story's own address. */
  readonly href: string;
}

/** An entry with the words by which it is found and which are not shown as they are. */
export interface Indexed extends Entry {
  /** Its other names. */
  readonly also?: string;
  /** Whether its name is that of more than itself, and finds another of them. */
  readonly sharesName?: true;
  /** Its date in words and figures. */
  readonly date?: string;
}

/** The file of the index: how each group is called, and the index as the library keeps it. */
export interface IndexFile {
  readonly names: Readonly<Record<Group, string>>;
  readonly index: object;
}

/** Where the index stands, from the story's own address. */
export const indexPath = 'search/index.json';
