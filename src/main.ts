import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/prose.css';
import './styles/register.css';
import './styles/timeline.css';
import './styles/network.css';
import './styles/basemap.css';
import './styles/map-marks.css';
import './styles/map.css';
import './styles/stage.css';
import './styles/card.css';
import './styles/print.css';
import { hydrate } from 'svelte';
import { keepAddress } from './app/address.svelte';
import Bar from './app/Bar.svelte';
import { openArticle, openAtlas, openEvidence } from './app/editions';
import { pickFromText } from './app/picks';
import Stage from './app/Stage.svelte';
import { Story } from './app/story.svelte';
import { stageProps } from './app/stage-props.svelte';
import { watchReading } from './prose/reading.svelte';

const lang = document.documentElement.lang;
const [bar, stage, main] = ['bar', 'stage', 'top'].map((id) => document.getElementById(id)!) as [HTMLElement, HTMLElement, HTMLElement];

// The text of the page stands as it was sent: only the bar and the stage come alive, with the story as the server knew it …
const story = new Story(await openArticle(lang), () => openEvidence(lang));
const props = stageProps(story, new URL(stage.dataset.stills!, location.href).href);
hydrate(Bar, { target: bar, props: { story } });
hydrate(Stage, { target: stage, props });

// … then the rest of the address is taken in, which the server could not know.
keepAddress(story);
const steps = [...main.querySelectorAll<HTMLElement>('[data-step]')];
// … and the reader's place in it once the page has come to rest where its address points: before that, what is in sight means nothing.
const rest = document.readyState === 'complete' ? Promise.resolve() : new Promise((done) => addEventListener('load', done, { once: true }));
await Promise.all([rest, document.fonts.ready]);
watchReading(steps, stage, (step) => {
  story.goTo(step);
  for (const each of steps) each.toggleAttribute('data-read', each.id === step);
});
pickFromText(main, story.pick);
document.documentElement.dataset.live = 'on';
props.atlas = await openAtlas(lang);
