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

/** One file of the built site: where it stands in `dist/`, and how the template's slots are filled, or all of its text, or which file it copies. */
export interface BuiltFile {
  readonly path: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly head?: string;
  readonly body?: string;
  /** Without the script of the story: a page that is complete as it stands. */
  readonly plain?: boolean;
  /** For a frame in another page: it asks for nothing that a sandbox refuses. */
  readonly framed?: boolean;
  /** Shown at whatever address there is nothing: its styles stand in it, and this comes before its own addresses. */
  readonly anywhere?: string;
  /** The day on which it was last changed or checked, where it is a page for search engines to list. */
  readonly changed?: Day | undefined;
  readonly text?: string;
  /** All of it, where it is not text. */
  readonly bytes?: Uint8Array;
  /** From the project's top. */
  readonly copy?: string;
}
