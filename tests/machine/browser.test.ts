import { describe, expect, test } from 'vitest';
import { firstOf, type TestBrowser, type Way } from './browsers/chromium.mjs';

const chromium: TestBrowser = { executablePath: '/somewhere/chromium', source: 'a test', version: '1' };

function way(name: string, found: TestBrowser | undefined, asked: string[] = []): Way {
  return {
    name,
    go: (tried) => {
      asked.push(name);
      if (!found) tried.push(`${name}: nothing there`);
      return Promise.resolve(found);
    }
  };
}

describe('the browser of the tests', () => {
  test('is the first that any way comes to; the ways after it are not gone', async () => {
    const asked: string[] = [];
    expect(await firstOf([way('one', undefined, asked), way('two', chromium, asked), way('three', chromium, asked)])).toBe(chromium);
    expect(asked).toEqual(['one', 'two']);
  });

  test('is never left out: where there is none, one sentence says what to install, and then what was tried', async () => {
    const error = await firstOf([way('one', undefined), way('two', undefined)]).then(
      () => undefined,
      (reason: Error) => reason
    );
    const [sentence, ...rest] = error!.message.split('\n');
    expect(sentence).toMatch(/^The browser tests need Chrome or Chromium, .*apt-get install chromium.*CHROMIUM_PATH.*\.$/);
    expect(rest).toEqual(['What was tried:', '  one: nothing there', '  two: nothing there']);
  });
});
