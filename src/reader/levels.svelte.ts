import { on } from 'svelte/events';
import type { Level } from '../article/values';
import { withLevel } from '../story/level';
import { ownMarkup } from './own-pages';
import { plainClick } from './picks';
import type { Story } from './story.svelte';

/** The words of each step in plain words, as markup of this site, by the step's id. */
type PlainWords = Readonly<Record<string, string>>;

let watching: Promise<void> | undefined;
let asked: Promise<PlainWords> | undefined;

/** Loaded once, and again after a failure. @throws where they cannot be loaded */
const openPlainWords = (): Promise<PlainWords> =>
  (asked ??= fetchWords('plain/words.json').catch((error: unknown) => {
    asked = undefined;
    throw error;
  }));

/** @throws where there are none */
async function fetchWords(address: string): Promise<PlainWords> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no words at ${address}: ${answer.status}`);
  return (await answer.json()) as PlainWords;
}

/**
 * Tells the steps at the level of the story's state: their words are put in the place of the others, and the page stays at the step that is read. What
 * is marked `data-tell` switches; before this has come it is a link to the same page at the other level.
 * @returns a promise that is kept when the words stand as the state has them; the same for whoever asks
 */
export const watchLevel = (story: Story, main: HTMLElement): Promise<void> => (watching ??= watch(story, main));

async function watch(story: Story, main: HTMLElement): Promise<void> {
  const root = document.documentElement;
  const words = [...main.querySelectorAll<HTMLElement>('[data-step] > .words')];
  const full = words.map(({ childNodes }) => [...childNodes]);
  let told: Level = 'full';

  const tell = (level: Level, plain?: PlainWords) => {
    root.dataset.level = level;
    if (level === told) return;
    told = level;
    stayAt(document.getElementById(story.state.step), () =>
      words.forEach((each, at) => {
        if (plain) each.innerHTML = ownMarkup(plain[each.closest<HTMLElement>('[data-step]')!.dataset.step!]!);
        else each.replaceChildren(...full[at]!);
      })
    );
    for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href^="s/"]'))
      link.setAttribute('href', withLevel(link.getAttribute('href')!.replace('?level=plain', ''), level));
  };
  const follow = (level: Level) =>
    level === 'full'
      ? Promise.resolve(tell(level))
      : openPlainWords().then(
          // The reader may have gone back while they were on their way.
          (plain) => story.state.level === level && tell(level, plain),
          () => tell('full')
        );

  on(document, 'click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-tell]') : null;
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    const level = link.dataset.tell as Level;
    (level === 'plain' ? openPlainWords() : Promise.resolve()).then(
      () => {
        story.tell(level);
        // On the cover it is the way into the story as well.
        if (main.contains(link)) location.hash = link.hash;
      },
      () => location.assign(link.href)
    );
  });
  await follow(story.state.level);
  $effect.root(() => {
    $effect(() => void follow(story.state.level));
  });
}

/** Makes a change that moves what is on the page, and scrolls so that an element is where it was. */
function stayAt(element: HTMLElement | null, change: () => void): void {
  const root = document.documentElement;
  const top = () => element?.getBoundingClientRect().top ?? 0;
  const before = top();
  // The browser must not hold another place at the same time.
  root.style.overflowAnchor = 'none';
  change();
  window.scrollBy({ top: top() - before, behavior: 'instant' });
  requestAnimationFrame(() => (root.style.overflowAnchor = ''));
}
