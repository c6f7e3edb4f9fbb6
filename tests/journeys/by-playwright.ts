import { expect, type BrowserType, type CDPSession, type Frame, type LaunchOptions, type Page } from '@playwright/test';
import type { Driver, Engine, Key } from './driver';

export async function byPlaywright(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  return {
    open: async ({ width, height, touch = false, still = false }, baseURL) => {
      // Firefox has no phone’s window of its own.
      const phone = touch ? { hasTouch: true, isMobile: type.name() !== 'firefox' } : {};
      const reducedMotion = still ? 'reduce' : 'no-preference';
      return new PlaywrightDriver(await browser.newPage({ viewport: { width, height }, baseURL, reducedMotion, ...phone }));
    },
    close: () => browser.close()
  };
}

class PlaywrightDriver implements Driver {
  readonly #told: string[] = [];
  /** The page, or the frame of it that was entered. */
  #in: Page | Frame;
  /** Whether the pointer has been put over the words. */
  #over = false;
  #finger: CDPSession | undefined;

  constructor(private readonly page: Page) {
    this.#in = page;
    page.on('pageerror', ({ message }) => this.#told.push(message));
    page.on('console', (message) => message.type() === 'error' && this.#told.push(message.text()));
  }

  async goto(address: string): Promise<void> {
    this.#in = this.page;
    await this.page.goto(address);
  }

  async back(): Promise<void> {
    const here = await this.address();
    // Playwright’s own waits for a page to be loaded, and Firefox shows the one that it has kept.
    await this.page.evaluate(() => history.back());
    await expect.poll(async () => [here, ''].includes(await this.address())).toBe(false);
  }

  /** Asked of the page, since Playwright is not told of one that was kept. While one page gives way to the next there is none to ask. */
  address(): Promise<string> {
    return this.page.evaluate(() => location.href).catch(() => '');
  }

  run<Seen, Given = undefined>(look: (given: Given) => Seen | Promise<Seen>, given?: Given): Promise<Seen> {
    return this.#in.evaluate<Seen, Given>(look as never, given as never);
  }

  async wheel(by: number): Promise<void> {
    if (!this.#over) await this.page.mouse.move(200, 600);
    this.#over = true;
    await this.page.mouse.wheel(0, by);
  }

  key(key: Key): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(words: string): Promise<void> {
    return this.page.keyboard.type(words);
  }

  async swipe(by: number): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    this.#finger ??= await this.page.context().newCDPSession(this.page);
    const from = height - 40;
    // The finger is not lifted but lost: then nothing rolls on.
    for (const [type, y] of [
      ['touchStart', from],
      ['touchMove', from - by / 2],
      ['touchMove', from - by],
      ['touchCancel', undefined]
    ] as const)
      await this.#finger.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: width / 2, y }] });
  }

  async click(css: string, words?: string): Promise<void> {
    const all = this.#in.locator(css).filter({ visible: true });
    const found = (words === undefined ? all : all.filter({ hasText: words })).first();
    await found.waitFor();
    const box = (await found.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { width, height } = this.page.viewportSize()!;
    // Playwright’s own click moves the page in Firefox, even to what stands in sight.
    if (x > 0 && y > 0 && x < width && y < height) await this.page.mouse.click(x, y);
    else await found.click();
  }

  async enter(frame: string): Promise<void> {
    const found = await this.#in.locator(frame).elementHandle();
    this.#in = (await found?.contentFrame()) ?? this.page;
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  faults(): readonly string[] {
    return this.#told;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
