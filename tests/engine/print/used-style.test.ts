import { expect, test } from 'vitest';
import { usedStyles } from '../../../src/print/frames/used-style';

const page =
  '<html lang="en" dir="ltr"><body><p class="words" data-line="thin"></p><script>root.dataset.bigOne = "on"; made.className = "copying"</script></body></html>';
const used = async (first: string, second = '') =>
  (await usedStyles([first, second], page)).map((text) => text.replaceAll(/\s+/g, ' ').trim());

test('a page is sent no rule for an element, a class, an attribute or a value that it does not have', async () => {
  const [first] = await used(
    'p{top:0}h6{top:1px}.words{top:2px}.map{top:3px}[data-line=thin]{top:4px}[data-line=bold]{top:5px}[dir=rtl] p{top:6px}'
  );
  expect(first).toBe('p{top:0}.words{top:2px}[data-line=thin]{top:4px}');
});

test('a rule for what its script makes or sets is sent, and one for what has the focus', async () => {
  const all = '.copying{top:0}[data-big-one]{top:1px}:focus-visible{top:2px}p:hover{top:3px}';
  expect(await used(all)).toEqual([all, '']);
});

test('of a list of selectors those are sent that can hold, and no conditions around nothing', async () => {
  expect(await used('p,h6{top:0}@media print{h6{top:1px}}')).toEqual(['p{top:0}', '']);
});

test('a custom property is sent that a rule sent with it uses, in either sheet and by way of another property, and no other', async () => {
  const properties = ':root{--ink:#000;--dark:var(--ink);--sea:#00f;--land:#0f0}';
  const [first, second] = await used(`${properties}h6{color:var(--land)}`, 'p{color:var(--dark)}');
  expect(first).toBe(':root{--ink:#000;--dark:var(--ink)}');
  expect(second).toBe('p{color:var(--dark)}');
});
