import { expect, test } from '@playwright/test';
import { openStory, watch } from '../story-page';

test(
  'a passage that is copied takes along its credit and an address that leads to its words; a name is copied as it is',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '#announced-not-done');
    const copied = (words: number) =>
      page.evaluate((most) => {
        const paragraph = document.querySelector('#announced-not-done .words')!;
        const range = document.createRange();
        // The words may run through links.
        let left = paragraph.textContent.split(' ').slice(0, most).join(' ').length;
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        while (texts.nextNode() && left > texts.currentNode.nodeValue!.length) left -= texts.currentNode.nodeValue!.length;
        range.setStart(paragraph, 0);
        range.setEnd(texts.currentNode, left);
        const selection = document.getSelection()!;
        selection.removeAllRanges();
        selection.addRange(range);
        const clipboardData = new DataTransfer();
        const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
        paragraph.dispatchEvent(event);
        return event.defaultPrevented ? clipboardData.getData('text/plain') : undefined;
      }, words);
    // What watches for it comes a moment after the page is alive.
    await expect
      .poll(async () => (await copied(7)) ?? '')
      .toMatch(
        /^“A decision is not yet a law\.”\n\nSource: Crossed out, in pencil, “.+”, version of 28 November 2026\nhttp.+#announced:~:text=A%20decision%20is%20not%20yet%20a%20law\.$/
      );
    expect(await copied(2)).toBeUndefined();
  }
);

test(
  'every way to cite a fact can be copied, which is said aloud, also where the Clipboard API may not be used',
  { tag: '@desktop' },
  async ({ page }) => {
    const { faults } = watch(page);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('not allowed')) } });
      document.addEventListener('copy', () => ((window as unknown as { copied: string }).copied = document.getSelection()!.toString()));
    });
    await page.goto('f/c08/');
    await page.locator('.cite summary').first().click();
    const buttons = page.getByRole('button', { name: /^Copy: / });
    await expect(buttons).toHaveCount(8);
    // This site was built without its address: each citation has that at which the page stands.
    for (const text of await page.locator('.cite [data-copy]').allTextContents()) {
      expect(text).toContain(page.url());
      expect(text).not.toContain('address of');
    }
    await expect(page.locator('.cite')).not.toContainText('built without its own address');
    await page.getByRole('button', { name: 'Copy: RIS' }).click();
    await expect(page.locator('.cite [role="status"]')).toHaveText('Copied');
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toMatch(/^TY {2}- ELEC/);
    expect(faults).toEqual([]);
  }
);
