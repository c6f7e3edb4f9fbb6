import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync, tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { opening, tell } from '../../../src/story/state';
import { writeAddress } from '../../../src/story/address';
import Bar from '../../../src/reader/Bar.svelte';
import { watchLevel } from '../../../src/reader/levels.svelte';
import { compose } from '../../../src/build/compose';
import { Story } from '../../../src/reader/story.svelte';

const [edition] = compose().values();

test('the steps are told in plain words and back in place: loaded when first asked for, tied to the same facts, with links that keep the level', async () => {
  const story = new Story(edition!.article, () => Promise.resolve(edition!.evidence));
  const main = document.createElement('main');
  main.innerHTML =
    '<a href="s/announced/">page</a><a href="f/c01/">fact</a>' +
    '<div id="announced-words" data-step="announced-words"><p class="words">They <a class="tied" data-pick="c01">landed</a> there.</p><p class="note">A note</p></div>';
  document.body.append(main);
  render(Bar, { story });
  const user = userEvent.setup();
  const answers = [
    () => Promise.resolve(new Response('', { status: 404 })),
    () => Promise.resolve(Response.json({ 'announced-words': 'They <a class="tied" data-pick="c01">came</a>.' }))
  ];
  const fetched = vi.fn((_: string) => answers.shift()!());
  vi.stubGlobal('fetch', fetched);
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  const words = main.querySelector('.words')!;
  const link = main.querySelector('a')!;

  await watchLevel(story, main);
  expect(fetched).not.toHaveBeenCalled();

  // They cannot be loaded: the switch is then the link that it was before.
  const [toPlain] = screen.getAllByRole('link', { name: 'Plain words', hidden: true });
  await user.click(toPlain!);
  await vi.waitFor(() => expect(assign).toHaveBeenCalledTimes(1));
  expect(assign.mock.calls[0]![0]).toMatch(/\?level=plain$/);
  expect([story.state.level, words.textContent]).toEqual(['full', 'They landed there.']);

  await user.click(toPlain!);
  await vi.waitFor(() => expect(words.textContent).toBe('They came.'));
  expect(fetched.mock.calls).toEqual([['plain/words.json'], ['plain/words.json']]);
  expect([story.state.level, document.documentElement.dataset.level]).toEqual(['plain', 'plain']);
  expect(words.querySelector('[data-pick]')).toHaveAttribute('data-pick', 'c01');
  expect(main.querySelector('.note')).toHaveTextContent('A note');
  expect([...main.querySelectorAll('a[href]')].map((each) => each.getAttribute('href'))).toEqual(['s/announced/?level=plain', 'f/c01/']);

  const [toFull] = screen.getAllByRole('link', { name: 'Full text', hidden: true });
  expect(toFull).toHaveAttribute('href', './');
  await user.click(toFull!);
  await tick();
  flushSync();
  await vi.waitFor(() => expect(words.textContent).toBe('They landed there.'));
  expect(link).toHaveAttribute('href', 's/announced/');

  // As Back and Forward do: nothing is loaded again.
  story.open(writeAddress(story.article, tell(opening(story.article), 'plain')));
  await vi.waitFor(() => expect(words.textContent).toBe('They came.'));
  expect(fetched).toHaveBeenCalledTimes(2);
  vi.unstubAllGlobals();
});
