import './styles/tokens.css';
import './styles/base.css';
import './reader/page.css';
import './print/story/prose.css';
import './reader/glance.css';
import './register/register.css';
import './timeline/timeline.css';
import './network/network.css';
import './map/basemap.css';
import './map/map-marks.css';
import './map/map.css';
import './reader/stage.css';
import './tables/tables.css';
import './card/card.css';
import './print/pages/pages.css';
import './reader/door.css';
import './print/print.css';
import { hydrate, mount } from 'svelte';
import { dayInWords } from './article/words';
import { keepAddress } from './reader/address.svelte';
import Bar from './reader/Bar.svelte';
import { openCard } from './reader/card';
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
// The text of the page stands as it was sent: only the bar and the stage come alive, with the story as the server knew it …
const story = new Story(await openArticle(lang), () => openEvidence(lang));
const pictures = new URL(stage.dataset.pictures!, location.href).href;
const props = stageProps(story, pictures);
hydrate(Bar, { target: bar, props: { story } });
hydrate(Stage, { target: stage, props });
mount(ExploreDoor, { target: document.body, props });
exploreFromText(story.explore);

// … then the rest of the address is taken in, which the server could not know …
keepAddress(story);
// … and the map is asked for as soon as anybody could see it.
void atlas.then((loaded) => (props.atlas = loaded));
if (story.scene.view === 'map') askForMap();
const steps = [...main.querySelectorAll<HTMLElement>('[data-step]')];
// … and the reader's place in it once the page has come to rest where its address points: before that, what is in sight means nothing.
const rest = document.readyState === 'complete' ? Promise.resolve() : new Promise((done) => addEventListener('load', done, { once: true }));
await Promise.all([rest, document.fonts.ready]);
watchReading(steps, stage, (step) => {
  story.goTo(step);
  for (const each of steps) each.toggleAttribute('data-read', each.id === step);
});
pickFromText(main, story.pick);
watchGlances(main, stage);
watchQuoting(main, (id) => {
  const section = story.article.sections.find((each) => each.id === id);
  const date = dayInWords(story.article.checked, lang);
  return story.say('creditLine', { title: story.article.title, part: section?.title ?? story.article.title, date, at: '' });
});
document.documentElement.dataset.live = 'on';
idle(() => {
  import('./reader/passing-on').then(
    ({ passOn }) => passOn(story, new URL('..', pictures).href),
    () => undefined
  );
});
// A reader who begins at the beginning comes to the map later: it is there by then.
idle(askForMap, { timeout: 10_000 });

/** A failure shows where the map is looked at, with a way to try again. What is long to work out is worked out while nothing else is done. */
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
