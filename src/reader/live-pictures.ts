import { flushSync, mount, unmount } from 'svelte';
import { on } from 'svelte/events';
import type { Article } from '../article/article';
import { nearest, placeOf } from '../frames/steps';
import type { Atlas } from '../map/atlas';
import { writeAddress } from '../story/address';
import { homeOf } from '../story/anchors';
import { explore } from '../story/state';
import CardDoor from './CardDoor.svelte';
import { openArticle, openAtlas, openEvidence } from './editions';
import LivePicture from './LivePicture.svelte';
import { watchNames } from './naming';
import { Story } from './story.svelte';

/** From a section's or a fact's page to the story. */
const home = '../../';
/** Pictures this near to the window are alive; those farther off are stills, so that a long page is no heavier than a short one. */
const near = '60% 0px';
/** Where in the window the moment stands that the address names. */
const eye = '-35% 0px -64% 0px';

/** A picture of the page: a still, and while it is near a live one. */
interface Place {
  readonly figure: HTMLElement;
  readonly story: Story;
  /** Takes the live one away. */
  end?: (() => void) | undefined;
}

/** Brings the pictures of a section's or of a fact's page alive, and keeps in the address which of them is read. */
export async function bringAlive(figures: readonly HTMLElement[]): Promise<void> {
  const { lang, dataset } = document.documentElement;
  // Who reads plain words gets them in the story too, where a picture leads there.
  const level = dataset.level === 'plain' ? 'level=plain&' : '';
  const [article, atlas] = await Promise.all([openArticle(lang), openAtlas(lang)]);
  const places = figures.map((figure) => {
    const { step, pick } = figure.dataset;
    const story = new Story(article, () => openEvidence(lang));
    story.open(`?${level}${pick ? `pick=${pick}` : ''}#${step}`);
    return { figure, story };
  });
  arriveAtStep(article);
  keepAlive(places, atlas);
  keepStep(places);
  watchNames(places[0]!.story);
}

function keepAlive(places: readonly Place[], atlas: Atlas): void {
  const come = (place: Place) => {
    if (!place.end && mayLive(place.figure)) place.end = bring(place, places, atlas, step);
  };
  /** What a reader has in hand is not taken away. */
  const go = (place: Place) => {
    const { figure, story, end } = place;
    const picked = story.state.selection !== figure.dataset.pick;
    if (!end || picked || figure.contains(document.activeElement)) return;
    place.end = undefined;
    end();
  };
  /** To another picture, and the focus goes along: pressing it again goes on. */
  const step = (to: number, by: 'back' | 'on') => {
    const { figure } = places[to]!;
    come(places[to]!);
    flushSync();
    (figure.closest('.told-moment') ?? figure).scrollIntoView({ block: 'start' });
    const [same, other] = [by, by === 'on' ? 'back' : 'on'].map((name) => figure.querySelector<HTMLElement>(`.stepper .${name}`));
    (same?.matches('.unneeded') ? other : same)?.focus({ preventScroll: true });
  };
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const place = places.find(({ figure }) => figure === target)!;
        if (isIntersecting) come(place);
        else go(place);
      }
    },
    { rootMargin: near }
  );
  for (const { figure } of places) sight.observe(figure);
  // A window that has become low has no room for what is alive, and one that has become higher has again.
  on(window, 'resize', () => {
    for (const place of places) {
      if (!mayLive(place.figure)) go(place);
      sight.unobserve(place.figure);
      sight.observe(place.figure);
    }
  });
}

/** Whether there is room for it: the sheet decides, and says so in `--live`. */
const mayLive = (figure: Element) => getComputedStyle(figure).getPropertyValue('--live').trim() === 'here';

/** Puts the live picture into its figure, and behind that the place of the card. @returns a function that takes both away */
function bring(
  { figure, story }: Place,
  places: readonly Place[],
  atlas: Atlas,
  onstep: (to: number, by: 'back' | 'on') => void
): () => void {
  const { pick: own, pictures = '', count = '' } = figure.dataset;
  /** The page of a fact is its card: what is picked there leads to its own page. */
  const onpick = (id: string) => {
    if (own) return location.assign(`${home}${homeOf(id)}`);
    for (const other of places) if (other.story !== story && other.story.state.selection) other.story.letGo();
    story.pick(id);
  };
  const picture = mount(LivePicture, {
    target: figure,
    anchor: figure.querySelector(':scope > figcaption')!,
    props: {
      story,
      atlas,
      home,
      pictures: new URL(pictures, location.href).href,
      place: places.findIndex((each) => each.figure === figure),
      of: places.length,
      count,
      onpick,
      onexplore: () => location.assign(`${home}${writeAddress(story.article, explore(story.state))}`),
      onstep
    }
  });
  figure.dataset.live = '';
  const card =
    own === undefined &&
    mount(CardDoor, {
      target: figure.parentElement!,
      ...(figure.nextSibling && { anchor: figure.nextSibling }),
      props: { story, home, place: inSight }
    });
  const stop = on(window, 'keydown', ({ key }) => key === 'Escape' && own === undefined && story.state.selection && story.letGo());
  return () => {
    stop();
    delete figure.dataset.live;
    void unmount(picture);
    if (card) void unmount(card);
  };
}

/** An attachment for a card that stands in the page: it is brought in sight. */
const inSight = (holder: HTMLElement) => holder.scrollIntoView({ block: 'nearest' });

/** Opens the page at the step that its address names (`?step=`, by id or number), and says where there is none of that name. */
function arriveAtStep(article: Article): void {
  const asked = new URL(location.href).searchParams.get('step');
  const words = document.querySelector<HTMLElement>('.told');
  if (!asked || !words) return;
  const steps = [...words.querySelectorAll<HTMLElement>('.step')];
  const named = steps.map(({ id }) => ({ id, section: words.id }));
  const exact = placeOf(asked, named);
  const order = article.sections.flatMap(({ id, steps: its }) => [id, ...its.map((step) => step.id)]);
  const step = steps[exact < 0 ? nearest(asked, named, order) : exact]!;
  let first: Element = step;
  if (exact < 0) {
    const said = Object.assign(document.createElement('p'), { className: 'small step-missing' });
    said.setAttribute('role', 'status');
    step.before(said);
    first = said;
    said.textContent = words.dataset.missingWord!.replace('{asked}', asked);
  }
  // Whoever comes back to where they were, or by a link to something else on the page, stands there already.
  if (!location.hash && window.scrollY === 0) first.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Keeps the step that is read in the address. Without one it is the first. */
function keepStep(places: readonly Place[]): void {
  const moments = places.map(({ figure }) => figure.closest('.told-moment'));
  let at: Element | undefined;
  const sight = new IntersectionObserver(
    (entries) => {
      const moment = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
      if (!moment || moment === at) return;
      const first = at === undefined;
      at = moment;
      const address = new URL(location.href);
      // Coming by the address of one of several steps that share a picture changes nothing.
      if (first && address.searchParams.has('step')) return;
      if (moment === moments[0]) address.searchParams.delete('step');
      else address.searchParams.set('step', moment.querySelector('.step')!.id);
      if (address.href !== location.href) history.replaceState(null, '', address);
    },
    { rootMargin: eye }
  );
  for (const moment of moments) if (moment) sight.observe(moment);
}
