import { hydrate, mount } from 'svelte';
import { indexOf } from './article/index';
import { dayInWords } from './article/words';
import { keepAddress } from './reader/address.svelte';
import Bar from './reader/Bar.svelte';
import { openCard } from './reader/card';
import CardDoor from './reader/CardDoor.svelte';
import { openArticle, openAtlas, openEvidence } from './reader/editions';
import ExploreDoor from './reader/ExploreDoor.svelte';
import { exploreFromText, pickFromText } from './reader/picks';
import { openLand } from './map/land';
import { pathsOf } from './map/region';
import { openLibrary, openLiveMap } from './map/library';
import Stage from './reader/Stage.svelte';
import { Story } from './reader/story.svelte';
import { stageProps } from './reader/stage-props.svelte';
import { watchGlances } from './reader/glance.svelte';
import { watchQuoting } from './reader/quoting.svelte';
import { watchReading } from './reader/reading.svelte';

const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
const lang = document.documentElement.lang;
const [bar, stage, main] = ['bar', 'stage', 'top'].map((id) => document.getElementById(id)!) as [HTMLElement, HTMLElement, HTMLElement];

const atlas = openAtlas(lang);
// 1. Hydrate the bar and the stage; the prerendered text stays as it is. They start from the state that the build rendered, as hydration demands.
const story = new Story(await openArticle(lang), () => openEvidence(lang));
const pictures = new URL(stage.dataset.pictures!, location.href).href;
const props = stageProps(story, pictures);
hydrate(Bar, { target: bar, props: { story } });
hydrate(Stage, { target: stage, props });
mount(ExploreDoor, { target: document.body, props });
mount(CardDoor, { target: document.body, props: { story } });
exploreFromText(story.explore);

// 2. Only then apply the address (its hash and query), which the build could not know.
keepAddress(story);
// 3. Load the map now if the address opens on it; otherwise in idle time, below.
void atlas.then((loaded) => (props.atlas = loaded));
if (story.scene.view === 'map') askForMap();
const steps = [...main.querySelectorAll<HTMLElement>('[data-step]')];
// 4. Watch which step is read only after load and typefaces: before that the browser may still be scrolling to the address, and text may still move.
const rest = document.readyState === 'complete' ? Promise.resolve() : new Promise((done) => addEventListener('load', done, { once: true }));
await Promise.all([rest, document.fonts.ready]);
watchReading(steps, stage, (step) => {
  story.goTo(step);
  for (const each of steps) each.toggleAttribute('data-read', each.id === step);
});
pickFromText(main, story.pick);
watchGlances(main, stage, async (id) => {
  const [{ glanceWords }, evidence] = await Promise.all([import('./reader/glance-words'), story.evidence()]);
  return glanceWords(id, { article: story.article, evidence, say: story.say });
});
watchQuoting(main, (id) => {
  const section = indexOf(story.article).section(id);
  const date = dayInWords(story.article.version, lang);
  return story.say('creditLine', { title: story.article.title, part: section?.title ?? story.article.title, date, at: '' });
});
document.documentElement.dataset.live = 'on';
idle(() => {
  import('./reader/later').then(
    ({ whatComesLater }) => whatComesLater(story, steps),
    () => undefined
  );
  import('./reader/passing-on').then(
    ({ passOn }) => passOn(story, new URL('..', pictures).href),
    () => undefined
  );
});
// Readers who begin at the top reach the map some screens later, so it can load while nothing else does.
idle(askForMap, { timeout: 10_000 });

/** Preload what the map, and the card, need. Errors are ignored here: whoever shows them loads them again and reports the failure in place. The land's paths are computed in idle time, one at a time, since all of them take longer than a frame. */
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
