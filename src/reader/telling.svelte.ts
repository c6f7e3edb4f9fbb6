import { on } from 'svelte/events';
import { stepsOf } from '../article/article';
import { dayInWords } from '../article/words';
import type { Story } from './story.svelte';
import { Telling } from './telling';

/** Keys that move the page. Tab leads to words, which are then read out themselves. */
const keys: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'Home', 'End', ' ', 'ArrowDown', 'ArrowUp', 'Enter']);

/** Dispatched on the document by what moves the page in the reader's stead. */
export const moves = 'story:moves';

const inputs = ['wheel', 'touchmove', 'pointerdown', moves] as const;
/**
 * In milliseconds: a wheel that nobody listens to costs nothing. What a reader has begun to move moves by their hand until it is found at the same place
 * after so long. Shorter than what counts as lately.
 */
const deaf = 1400;

/** Says the change of a step once, in one short sentence, to who listens; `telling.ts` has when. */
export function tellSteps(story: Story): void {
  const { article, say } = story;
  const line = Object.assign(document.createElement('p'), { className: 'unseen told-step' });
  line.setAttribute('aria-live', 'polite');
  document.body.append(line);
  const steps = stepsOf(article);
  const telling = new Telling(
    story.state.step,
    (id) => {
      const at = steps.findIndex((step) => step.id === id) + 1;
      const date = dayInWords(story.scene.world.day, article.lang);
      line.textContent = say('stepTold', { at, of: steps.length, view: say(story.scene.view), date });
    },
    (id) => document.getElementById(id)?.contains(document.activeElement) ?? false,
    () => window.scrollY
  );
  const moved = () => telling.moved(performance.now());
  const hear = () => inputs.forEach((input) => document.addEventListener(input, heard, { passive: true, capture: true }));
  const heard = () => {
    for (const input of inputs) document.removeEventListener(input, heard, { capture: true });
    moved();
    // Not at once: asked for its place, the page is laid out, and whoever presses or scrolls would wait for that.
    setTimeout(() => movesFrom(window.scrollY));
  };
  const movesFrom = (place: number) =>
    void setTimeout(() => {
      if (place === window.scrollY) return hear();
      moved();
      movesFrom(window.scrollY);
    }, deaf);
  hear();
  on(document, 'keydown', ({ key }) => void (keys.has(key) && moved()), { capture: true });
  $effect.root(() => {
    $effect(() => telling.read(story.state.step, performance.now()));
  });
}
