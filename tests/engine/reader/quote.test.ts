import { expect, test } from 'vitest';
import { quotation, withFragment } from '../../../src/reader/quote';

test('copied words are a quotation with their credit and an address that leads to them', () => {
  expect(quotation('A decision is not yet a law', 'Source: Story', 'https://example.org/#part')).toBe(
    '“A decision is not yet a law”\n\nSource: Story\nhttps://example.org/#part:~:text=A%20decision%20is%20not%20yet%20a%20law'
  );
});

test('a long passage is named by its first and last words, and dashes and commas in it are no marks of the fragment', () => {
  const words = 'one two-fold three, four five six seven eight nine ten eleven twelve thirteen';
  expect(withFragment('https://example.org/', words)).toBe(
    'https://example.org/#:~:text=one%20two%2Dfold%20three%2C%20four%20five,nine%20ten%20eleven%20twelve%20thirteen'
  );
});
