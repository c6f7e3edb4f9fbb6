import { expect, test } from 'vitest';
import { compiledAhead, filesToComeAlive } from '../../src/build/come-alive';

const chunks = [
  { fileName: 'assets/main.js', moduleIds: ['/src/main.ts'], imports: ['assets/helper.js'] },
  {
    fileName: 'assets/alive.js',
    moduleIds: ['/src/reader/alive.ts'],
    imports: ['assets/shared.js'],
    dynamicImports: ['assets/later.js']
  },
  { fileName: 'assets/shared.js', imports: ['assets/deep.js', 'assets/alive.js'] },
  { fileName: 'assets/deep.js' },
  { fileName: 'assets/later.js', moduleIds: ['/src/reader/later.ts'] },
  { fileName: 'assets/en.js', moduleIds: ['\0virtual:story/en-GB/article'] },
  { fileName: 'assets/fa.js', moduleIds: ['\0virtual:story/fa-AF/article'] }
];

test('to come alive a story needs its script, the article in its language, and what these import, but not what they may load later', () => {
  expect(filesToComeAlive(chunks, 'fa-AF').sort()).toEqual(['assets/alive.js', 'assets/deep.js', 'assets/fa.js', 'assets/shared.js']);
  expect(filesToComeAlive(chunks).sort()).toEqual([
    'assets/alive.js',
    'assets/deep.js',
    'assets/en.js',
    'assets/fa.js',
    'assets/shared.js'
  ]);
});

test('the hint to compile a script ahead stands in its first line, where alone it is read', () => {
  expect(compiledAhead('run()')).toBe('//# allFunctionsCalledOnLoad\nrun()');
});
