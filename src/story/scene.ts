import type { Article, Section, Step } from '../article/article';
import type { View } from '../article/schema';
import { belongingTo } from './belonging';
import { chainsBetween, type Chain } from './chains';
import { bareOf, idOf, kindOf } from '../article/ids';
import { indexOf } from '../article/index';
import { stepOf, type StoryState } from './state';
import { worldAt, type World } from './world';

/** How strongly a view shows something. What has no emphasis is context. */
export type Emphasis = 'picked' | 'focus' | 'near';

/** What all views draw: the state of the world at the clock's moment, and what in it to emphasise. */
export interface Scene {
  readonly section: Section;
  readonly step: Step;
  readonly view: View;
  readonly table: boolean;
  /** Whether the reader explores: then the network shows everybody, not the cast of a step. */
  readonly whole: boolean;
  readonly world: World;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly selection: string | undefined;
  /** Places that the map should show. */
  readonly look: readonly string[];
  /** Ids of actors and ties that a reader who explores has left out of the network. */
  readonly hidden: ReadonlySet<string>;
  /** In Explore: the latest event that has surely happened by the clock's moment. */
  readonly latest: string | undefined;
  /** In Explore, if the reader asked how two actors are connected: chains of ties in force now; if there are none, chains of ties of any time. */
  readonly chains: { readonly now: readonly Chain[]; readonly ever: readonly Chain[] } | undefined;
}

/** The scene at `state`. It depends on nothing before, so an address, a scroll and a step back give the same picture. */
export function sceneOf(article: Article, state: StoryState): Scene {
  const step = stepOf(article, state);
  const { selection, explore } = state;
  const world = worldAt(article, state.moment);
  const hidden = hiddenFrom(article, explore?.without ?? []);
  const chains = explore?.between && chainsIn(article, world, hidden, explore.between);
  const latest = explore && article.events.findLast(({ id }) => world.events.get(id) === 'surely')?.id;
  const focus = selection ? [selection] : chains ? idsOf(chains) : latest ? [latest] : explore ? [] : step.focus;
  const look = explore ? article.states.filter((each) => each.focus).map(({ capital }) => capital) : step.look;
  return {
    section: indexOf(article).section(step.section)!,
    step,
    view: state.view,
    table: state.table,
    whole: explore !== undefined,
    world,
    emphasis: emphasisOf(article, focus, selection, chains && !selection ? new Set(focus) : undefined),
    selection,
    look: selection ? lookAt(article, look, selection) : look,
    hidden,
    latest,
    chains
  };
}

/** Ids hidden by the filters: ties of a hidden manner, actors of a hidden kind, and the ties of these actors. */
function hiddenFrom(article: Article, without: readonly string[]): ReadonlySet<string> {
  if (without.length === 0) return new Set();
  const actors = new Set(article.actors.flatMap(({ id, kind }) => (without.includes(kind) ? [id] : [])));
  const ties = article.ties.filter(({ manner, from, to }) => without.includes(manner) || actors.has(from) || actors.has(to));
  return new Set([...[...actors].map((id) => idOf('actor', id)), ...ties.map(({ id }) => id)]);
}

function chainsIn(article: Article, world: World, hidden: ReadonlySet<string>, [from, to]: readonly [string, string]): Scene['chains'] {
  const shown = article.ties.filter(({ id }) => !hidden.has(id));
  const now = chainsBetween(
    shown.filter(({ id }) => world.ties.has(id)),
    from,
    to
  );
  return { now, ever: now.length > 0 ? [] : chainsBetween(shown, from, to) };
}

function idsOf({ now, ever }: NonNullable<Scene['chains']>): string[] {
  return [...now, ...ever].flatMap(({ actors, ties }) => [...actors.map((id) => idOf('actor', id)), ...ties.map(({ id }) => id)]);
}

/** @param only if given, nothing outside it is emphasised: a chain of ties must not light up everything else its actors take part in */
function emphasisOf(
  article: Article,
  focus: readonly string[],
  selection: string | undefined,
  only: ReadonlySet<string> | undefined
): Map<string, Emphasis> {
  const emphasis = new Map<string, Emphasis>();
  for (const id of only ? [] : focus) for (const near of belongingTo(article, id)) emphasis.set(near, 'near');
  for (const id of focus) emphasis.set(id, 'focus');
  if (selection) emphasis.set(selection, 'picked');
  return emphasis;
}

/** Places to show: those of the step plus those of the pick, so that the map moves as little as possible. */
function lookAt(article: Article, look: readonly string[], selection: string): readonly string[] {
  return [...new Set([...look, ...placesOf(article, selection)])];
}

/** Where a thing or fact is on the map. */
function placesOf(article: Article, id: string): readonly string[] {
  const { event, place, state } = indexOf(article);
  const [kind, bare] = [kindOf(id), bareOf(id)];
  if (kind === 'place') return [bare];
  if (kind === 'state') return state(bare) ? [state(bare)!.capital] : [];
  return (event(id)?.places ?? []).filter((each) => place(each)?.kind !== 'country');
}
