import { hydrate, mount, type Component } from 'svelte';
import { openLand } from '../map/land';
import { openLibrary, openLiveMap, openStoryMap } from '../map/library';
import { pathsOf } from '../map/region';
import { atRest } from '../map/rest';
import { afterPaint } from './after-paint';
import { keepAddress } from './address.svelte';
import { arrive } from './arrival';
import Bar from './Bar.svelte';
import { openCard } from './card';
import { openArticle, openAtlas, openEvidence } from './editions';
import CardDoor from './CardDoor.svelte';
import ExploreDoor from './ExploreDoor.svelte';
import { keepLaidOut, layOutAhead } from './laid-out';
import { watchRoom } from './low-window';
import { watchPaging } from './paging';
import { exploreFromText, pickFromText } from './picks';
import { watchReading } from './reading.svelte';
import { stageProps } from './stage-props.svelte';
import Stage from './Stage.svelte';
import { Story } from './story.svelte';
import { openTables } from './tables';

const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
/** In milliseconds, after the page has come alive. */
const longAfter = 6000;
/** In milliseconds, at the same place: a reader who stays, and not one who is between two flicks. */
const stays = 750;
/** Lets the page be drawn, and the reader be heard, between two pieces of work. */
const pause = () => new Promise<void>((done) => setTimeout(done));

const { lang } = document.documentElement;
// Whoever needs them asks again, and says what has failed.
for (const open of [openArticle, openAtlas]) open(lang).catch(() => undefined);

/** Brings the bar and the stage alive; the prerendered text stays as it is. */
export async function comeAlive(bar: HTMLElement, stage: HTMLElement, main: HTMLElement): Promise<void> {
  // 1. They start from the state that the build rendered, as hydration demands.
  const story = new Story(await openArticle(lang), () => openEvidence(lang));
  if (story.article.draft)
    import('./draft').then(
      ({ followDraft }) => followDraft(),
      () => undefined
    );
  const pictures = new URL(stage.dataset.pictures!, location.href).href;
  const props = stageProps(story, pictures);
  await pause();
  waken(Bar, bar, { story });
  await pause();
  waken(Stage, stage, props);
  await pause();
  mount(ExploreDoor, { target: document.body, props });
  mount(CardDoor, { target: document.body, props: { story } });
  exploreFromText(() => afterPaint(story.explore));
  watchRoom(bar, stage);

  // 2. Only then apply the address (its hash and query), which the build could not know.
  keepAddress(story);
  // The map is drawn once its names and what draws it have come.
  const names = Promise.all([openAtlas(lang), openStoryMap()]).then(([atlas]) => (props.atlas = atlas));
  names.catch(() => undefined);
  await pause();
  if (story.state.level === 'plain') await import('./levels.svelte').then(({ watchLevel }) => watchLevel(story, main));

  // 3. Watch which step is read, from now on: what is shown is never that of another place, however long typefaces take.
  const arrived = arrive(main, stage);
  let read: HTMLElement | undefined;
  watchReading(main, stage, {
    onread: (step) => {
      story.goTo(step);
      delete read?.dataset.read;
      read = document.getElementById(step)!;
      read.dataset.read = '';
    },
    onpass: story.pass
  });
  keepLaidOut();
  watchPaging();
  pickFromText(main, (id) => afterPaint(() => story.pick(id)));
  // 4. Alive is what has the names of the map too: without them its place would stay empty.
  await Promise.all([names, arrived]);
  if (document.documentElement.dataset.script === undefined) return;
  document.documentElement.dataset.live = 'on';
  idle(() => {
    import('./later').then(
      ({ whatComesLater }) => whatComesLater(story, main, stage),
      () => undefined
    );
    import('./translated').then(
      ({ followTranslation }) => followTranslation(document.body, main, stage),
      () => undefined
    );
    import('./passing-on').then(
      ({ passOn }) => passOn(story, new URL('..', pictures).href),
      () => undefined
    );
  });
  layOutAhead(main);
  // Where the address opens on the map it is loaded now; else readers reach it some screens later, so it comes while nothing else does.
  const ask = () => askForMap(story);
  if (story.scene.view === 'map') ask();
  else void atRest(stays).then(() => idle(ask, { timeout: 10_000 }));
  // Nobody waits for what is kept: it comes when all else has.
  const keep = () =>
    import('./kept-copy').then(
      ({ keepCopy }) => keepCopy(story, new URL('..', pictures).href).catch(() => undefined),
      () => undefined
    );
  setTimeout(() => void atRest(stays).then(() => idle(() => void keep())), longAfter);
}

/** What the build rendered comes alive as it stands; where a translator has been at it, its words are written anew. */
function waken<Props extends Record<string, unknown>>(component: Component<Props>, target: HTMLElement, props: Props): void {
  if (!target.querySelector('font')) return void hydrate(component, { target, props });
  target.replaceChildren();
  mount(component, { target, props });
}

/**
 * Preloads what the map, the tables, and the card with what it says, need: they are there then for who loses the network. Errors are ignored here: whoever shows them
 * loads them again and reports the failure in place. The land's
 * paths are computed in idle time, one at a time, since all of them take longer than a frame.
 */
function askForMap(story: Story): void {
  for (const open of [openCard, openTables, story.evidence]) open().catch(() => undefined);
  openLibrary().catch(() => undefined);
  openLiveMap().catch(() => undefined);
  openLand().then(
    (region) => {
      const paths = pathsOf(region);
      const work = () => {
        if (!paths.next().done) idle(work, { timeout: 2000 });
      };
      work();
    },
    () => undefined
  );
}
