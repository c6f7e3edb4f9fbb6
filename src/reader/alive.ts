import { hydrate, mount } from 'svelte';
import { indexOf } from '../article/index';
import { dayInWords } from '../article/words';
import { openLand } from '../map/land';
import { openLibrary, openLiveMap, openStoryMap } from '../map/library';
import { pathsOf } from '../map/region';
import { atRest } from '../map/rest';
import { keepAddress } from './address.svelte';
import { arrive } from './arrival';
import Bar from './Bar.svelte';
import { openCard } from './card';
import { openArticle, openAtlas, openEvidence } from './editions';
import CardDoor from './CardDoor.svelte';
import ExploreDoor from './ExploreDoor.svelte';
import { watchGlances } from './glance.svelte';
import { exploreFromText, pickFromText } from './picks';
import { watchQuoting } from './quoting.svelte';
import { watchReading } from './reading.svelte';
import { stageProps } from './stage-props.svelte';
import Stage from './Stage.svelte';
import { Story } from './story.svelte';

const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
/** Lets the page be drawn, and the reader be heard, between two pieces of work. */
const pause = () => new Promise<void>((done) => setTimeout(done));

const { lang } = document.documentElement;
// Whoever needs them asks again, and says what has failed.
for (const open of [openArticle, openAtlas]) open(lang).catch(() => undefined);

/** Brings the bar and the stage alive; the prerendered text stays as it is. */
export async function comeAlive(bar: HTMLElement, stage: HTMLElement, main: HTMLElement): Promise<void> {
  // 1. They start from the state that the build rendered, as hydration demands.
  const story = new Story(await openArticle(lang), () => openEvidence(lang));
  const pictures = new URL(stage.dataset.pictures!, location.href).href;
  const props = stageProps(story, pictures);
  hydrate(Bar, { target: bar, props: { story } });
  await pause();
  hydrate(Stage, { target: stage, props });
  mount(ExploreDoor, { target: document.body, props });
  mount(CardDoor, { target: document.body, props: { story } });
  exploreFromText(story.explore);

  // 2. Only then apply the address (its hash and query), which the build could not know.
  keepAddress(story);
  // The map is drawn once its names and what draws it have come.
  Promise.all([openAtlas(lang), openStoryMap()]).then(
    ([atlas]) => (props.atlas = atlas),
    () => undefined
  );
  await pause();
  if (story.state.level === 'plain') await import('./levels.svelte').then(({ watchLevel }) => watchLevel(story, main));

  // 3. Watch which step is read, once the page stands where the address points.
  await arrive();
  const steps = [...main.querySelectorAll<HTMLElement>('[data-step]')];
  let read: HTMLElement | undefined;
  watchReading(steps, stage, {
    onread: (step) => {
      story.goTo(step);
      delete read?.dataset.read;
      read = document.getElementById(step)!;
      read.dataset.read = '';
    },
    onpass: story.pass
  });
  pickFromText(main, story.pick);
  watchGlances(main, stage, async (id) => {
    const [{ glanceWords }, evidence] = await Promise.all([import('./glance-words'), story.evidence()]);
    return glanceWords(id, { article: story.article, evidence, say: story.say });
  });
  watchQuoting(
    main,
    (id) => {
      const section = indexOf(story.article).section(id);
      const date = dayInWords(story.article.version, lang);
      return story.say('creditLine', { title: story.article.title, part: section?.title ?? story.article.title, date, at: '' });
    },
    () => story.state.level
  );
  document.documentElement.dataset.live = 'on';
  idle(() => {
    import('./later').then(
      ({ whatComesLater }) => whatComesLater(story, main, steps),
      () => undefined
    );
    import('./passing-on').then(
      ({ passOn }) => passOn(story, new URL('..', pictures).href),
      () => undefined
    );
  });
  // Where the address opens on the map it is loaded now; else readers reach it some screens later, so it comes while nothing else does.
  if (story.scene.view === 'map') askForMap();
  else void atRest().then(() => idle(askForMap, { timeout: 10_000 }));
}

/**
 * Preloads what the map, and the card, need. Errors are ignored here: whoever shows them loads them again and reports the failure in place. The land's
 * paths are computed in idle time, one at a time, since all of them take longer than a frame.
 */
function askForMap(): void {
  openCard().catch(() => undefined);
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
