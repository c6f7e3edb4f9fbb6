import type { Article, Section, Step } from '../article/article';
import type { Lens } from '../article/schema';
import { belongingTo } from './belonging';
import { kindOf } from './references';
import { stepOf, type StoryState } from './state';
import { worldAt, type World } from './world';

/** How loudly something is shown. Every view speaks these words; what is not listed is context. */
export type Emphasis = 'picked' | 'focus' | 'near';

/** What the reader should notice at this moment, said once for all the views. */
export interface Scene {
  readonly section: Section;
  readonly step: Step;
  readonly lens: Lens;
  readonly table: boolean;
  readonly world: World;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly selection: string | undefined;
  /** Places that the map should show. */
  readonly look: readonly string[];
}

/** What is in view at `state`. It never looks at the state before, so any moment can be opened directly. */
export function sceneOf(article: Article, state: StoryState): Scene {
  const step = stepOf(article, state);
  const { selection } = state;
  const emphasis = emphasisOf(article, selection ? [selection] : step.focus, selection);
  return {
    section: article.sections.find(({ id }) => id === step.section)!,
    step,
    lens: state.lens,
    table: state.table,
    world: worldAt(article, state.moment),
    emphasis,
    selection,
    look: selection ? lookAt(article, step.look, selection) : step.look
  };
}

function emphasisOf(article: Article, focus: readonly string[], selection: string | undefined): Map<string, Emphasis> {
  const emphasis = new Map<string, Emphasis>();
  for (const id of focus) for (const near of belongingTo(article, id)) emphasis.set(near, 'near');
  for (const id of focus) emphasis.set(id, 'focus');
  if (selection) emphasis.set(selection, 'picked');
  return emphasis;
}

/** The step's places, and those of what was picked beside them, so that the map moves as little as it can. */
function lookAt(article: Article, look: readonly string[], selection: string): readonly string[] {
  const [kind, id] = [kindOf(selection), selection.slice(selection.indexOf(':') + 1)];
  if (kind === 'place') return [...new Set([...look, id])];
  if (kind === 'state') return [...new Set([...look, ...article.states.filter((state) => state.id === id).map(({ capital }) => capital)])];
  const event = article.events.find((each) => each.id === selection);
  const sites = event?.places.filter((place) => article.places.some((each) => each.id === place && each.kind !== 'country')) ?? [];
  return [...new Set([...look, ...sites])];
}
