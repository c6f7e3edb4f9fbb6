import { indexOf } from '../article/index';
import { dayInWords } from '../article/words';
import { watchGlances } from './glance.svelte';
import { offerHelp } from './help';
import { watchMenu } from './menu';
import { watchLevel } from './levels.svelte';
import { watchNames } from './naming';
import { offerPlaying } from './playing';
import { watchQuoting } from './quoting.svelte';
import { watchSearching } from './searching';
import type { Story } from './story.svelte';
import { tellSteps } from './telling.svelte';
import { leadToPicture } from './to-picture';

/**
 * What nobody needs before the first words are read: glances, credit for what is copied, search and help over the story,
 * what plays it, plain words, names of marks, ways to pictures, words for the ear.
 */
export function whatComesLater(story: Story, main: HTMLElement, stage: HTMLElement): void {
  const { article, say } = story;
  watchGlances(main, stage, async (id) => {
    const [{ glanceWords }, evidence] = await Promise.all([import('./glance-words'), story.evidence()]);
    return glanceWords(id, { article, evidence, say });
  });
  watchQuoting(
    main,
    (id) => {
      const part = indexOf(article).section(id)?.title ?? article.title;
      return say('creditLine', { title: article.title, part, date: dayInWords(article.version, article.lang), at: '' });
    },
    () => story.state.level
  );
  watchSearching(story);
  offerPlaying(story, [...main.querySelectorAll<HTMLElement>('[data-step]')]);
  watchNames(story);
  watchMenu(document.querySelector('details.menu')!);
  leadToPicture(story, stage);
  tellSteps(story);
  offerHelp(story);
  void watchLevel(story, main);
}
