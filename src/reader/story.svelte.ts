import type { Article, Evidence } from '../article/article';
import { indexOf } from '../article/index';
import { sayer } from '../article/words';
import type { Day } from '../article/day';
import type { View } from '../article/schema';
import type { Level } from '../article/values';
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
  tell,
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
  #passed = $state<string>();
  /** How it was when the reader began to explore. */
  #before: StoryState | undefined;
  #evidence: Promise<Evidence> | undefined;

  readonly scene = $derived.by(() => sceneOf(this.article, this.#state));
  /** What a reader passes who races on: the scene is then still that of the step at which they began. */
  readonly passing = $derived.by(() => {
    const step = this.#passed === undefined ? undefined : indexOf(this.article).step(this.#passed);
    return step && { step, section: indexOf(this.article).section(step.section)! };
  });
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

  /** The address of the same place at a level. */
  addressAt = (level: Level): string => writeAddress(this.article, tell(this.#state, level)) || './';
  open = (address: string) => void (this.#state = readAddress(this.article, address));
  pass = (step: string | undefined) => void (this.#passed = step);
  goTo = (step: string) => void (this.#state = goTo(this.article, this.#state, step));
  pick = (id: string) => void (this.#state = pick(this.article, this.#state, id));
  letGo = () => void (this.#state = letGo(this.article, this.#state));
  lookThrough = (view: View) => void (this.#state = lookThrough(this.article, this.#state, view));
  letGoOfView = () => void (this.#state = letGoOfView(this.article, this.#state));
  tell = (level: Level) => void (this.#state = tell(this.#state, level));
  turnTable = () => void (this.#state = turnTable(this.#state));
  explore = () => {
    if (!this.#state.explore) this.#before = this.#state;
    this.#state = explore(this.#state);
  };
  comeBack = () => void (this.#state = comeBack(this.article, this.#state, this.#before));
  compare = (then: Day | undefined) => void (this.#state = compare(this.article, this.#state, then));
  leaveOut = (kind: string) => void (this.#state = leaveOut(this.#state, kind));
  relate = (between: readonly [string, string] | undefined) => void (this.#state = relate(this.#state, between));
  turnClock = (day: Day) => void (this.#state = turnClock(this.article, this.#state, day));
}
