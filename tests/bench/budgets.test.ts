import { expect, test } from 'vitest';
import { budgets, rowOf } from './budgets';
import { floorOf } from './floor';

test('a figure is within its budget up to that, and not beyond', () => {
  expect(rowOf({ budget: budgets.tbt, value: 150 })).toEqual({ figure: '150 ms', beside: '', ratio: '', budget: '150 ms', within: 'yes' });
  expect(rowOf({ budget: budgets.tbt, value: 150.2 })).toMatchObject({ figure: '150.2 ms', within: 'no' });
  expect(rowOf({ budget: budgets.long, value: 1 })).toMatchObject({ budget: '0', within: 'no' });
});

test('a figure that is a multiple is held against what it is one of', () => {
  expect(rowOf({ budget: budgets.fcp, value: 840, beside: 780 })).toEqual({
    figure: '840',
    beside: '780',
    ratio: '1.077',
    budget: '× 1.15',
    within: 'yes'
  });
  expect(rowOf({ budget: budgets.fcp, value: 900, beside: 780 })).toMatchObject({ ratio: '1.154', within: 'no' });
});

test('the floor of a page has its words and links, and no script, style, picture or class', () => {
  const floor = floorOf(
    '<html><body class="a"><script>run()</script><style>p{}</style><p class="b" data-step="c">Words <a href="./d/">of it</a></p><svg><text>e</text></svg><img src="f.png"><!-- g --></body></html>'
  );
  expect(floor).toMatch(/<body><p>Words <a href="\.\/d\/">of it<\/a><\/p><\/body>/);
  expect(floor).not.toMatch(/script|svg|img|class|data-step|<!--/);
});

test('a page without a body has no floor, and that is said', () => {
  expect(() => floorOf('<html></html>')).toThrow('lost its body');
});
