import type { Article, Evidence } from '../article/article';
import type { Day } from '../article/day';
import type { Desk } from '../article/desk';
import type { Prose } from '../article/prose';
import type { Atlas } from '../map/atlas';

/** All that the pages of one language are made from. */
export interface Edition {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly prose: Prose;
  readonly atlas: Atlas;
  readonly desk: Desk;
}

/**
 * One file of the site: where it stands in `dist/`, and how it is made. The build makes all files, the development server the one that is asked for, so
 * nothing is rendered before `make` is called.
 */
export interface SiteFile {
  readonly path: string;
  /** The day on which it was last changed or checked, where it is a page for search engines to list. */
  readonly changed?: Day | undefined;
  readonly make: () => Content | Promise<Content>;
}

/** Scripts of pages beside the story. They are built apart from the story's own, so that its first load is not cut up for them. */
export const pageScripts = ['src/reader/search-page.ts', 'src/reader/live-page.ts'] as const;
export type PageScript = (typeof pageScripts)[number];

/** What is in a file: how the template's slots are filled, or all of its text, or its bytes, or which file it copies. */
export interface Content {
  readonly lang?: string;
  readonly dir?: string;
  readonly head?: string;
  readonly body?: string;
  /** The story itself: all of its styles stand in it, those of its first screen in its head, the others where its body says so (`sheetSlot`). */
  readonly story?: true;
  /** Without the script of the story: a page that is complete as it stands. */
  readonly plain?: boolean;
  /** The source of the script that brings this page alive, one of `pageScripts`. */
  readonly script?: PageScript;
  /** For a frame in another page, whose head asks for all that it needs. */
  readonly framed?: boolean;
  /** Shown at whatever address there is nothing: its styles stand in it, and this comes before its own addresses. */
  readonly anywhere?: string;
  readonly text?: string;
  /** All of it, where it is not text. */
  readonly bytes?: Uint8Array;
  /** From the project's top. */
  readonly copy?: string;
}

/** Where the first screen of a page ends, whose styles stand in its head: all others stand here. */
export const sheetSlot = '<!--sheet-->';

/** Makes something once, when it is first asked for. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
