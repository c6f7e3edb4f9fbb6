import type { Article, Evidence } from '../article/article';
import { sayer } from '../article/words';
import type { Day } from '../article/day';
import type { View } from '../article/schema';
import { readAddress, writeAddress } from '../story/address';
import { sceneOf } from '../story/scene';
import {
  comeBack,
  compare,
  explore,
  goTo,
  leaveOut,
  letGo,
  letGoOfView,
  lookThrough,
  opening,
  pick,
  relate,
  turnClock,
  turnTable,
  type StoryState
} from '../story/state';

/** The reader's state, the only mutable state of the page. Views read it; it changes only through these methods. */
export class Story {
  readonly article: Article;
  readonly say;
  readonly #load: () => Promise<Evidence>;
  #state: StoryState = $state.raw()!;
  /** Set while the reader races on. It is no part of where the reader is. */
  #swift = false;
  /** How it was when the reader began to explore. */
  #before: StoryState | undefined;
  #evidence: Promise<Evidence> | undefined;

  readonly scene = $derived.by(() => sceneOf(this.article, this.#state, this.#swift));
  readonly address = $derived.by(() => writeAddress(this.article, this.#state));

  constructor(article: Article, evidence: () => Promise<Evidence>) {
    this.article = article;
    this.say = sayer(article.lang, article.ui);
    this.#load = evidence;
    this.#state = opening(article);
  }

  get state(): StoryState {
    return this.#state;
  }

  /** What stands behind the facts; loaded once, when first asked for, and again after a failure. */
  evidence = (): Promise<Evidence> =>
    (this.#evidence ??= this.#load().catch((error: unknown) => {
      this.#evidence = undefined;
      throw error;
    }));

  open = (address: string) => this.#become(readAddress(this.article, address));
  /** @param swift whether the pictures are to change at once, without a flight */
  goTo = (step: string, swift = false) => this.#become(goTo(this.article, this.#state, step), swift);
  pick = (id: string) => this.#become(pick(this.article, this.#state, id));
  letGo = () => this.#become(letGo(this.article, this.#state));
  lookThrough = (view: View) => this.#become(lookThrough(this.article, this.#state, view));
  letGoOfView = () => this.#become(letGoOfView(this.article, this.#state));
  turnTable = () => this.#become(turnTable(this.#state));
  explore = () => {
    if (!this.#state.explore) this.#before = this.#state;
    this.#become(explore(this.#state));
  };
  comeBack = () => this.#become(comeBack(this.article, this.#state, this.#before));
  compare = (then: Day | undefined) => this.#become(compare(this.article, this.#state, then));
  leaveOut = (kind: string) => this.#become(leaveOut(this.#state, kind));
  relate = (between: readonly [string, string] | undefined) => this.#become(relate(this.#state, between));
  turnClock = (day: Day) => this.#become(turnClock(this.article, this.#state, day));

  /** What the reader does after a race is shown as to anybody who does not race. */
  #become(state: StoryState, swift = false): void {
    this.#swift = swift;
    this.#state = state;
  }
}
