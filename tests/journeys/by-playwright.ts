import type { Browser, BrowserType, CDPSession, Frame, LaunchOptions, Page } from '@playwright/test';
import type { Driver, Engine, Key } from './driver';

export async function byPlaywright(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  return {
    open: async ({ width, height, touch = false, still = false }, baseURL) => {
      const phone = touch ? { hasTouch: true, isMobile: true } : {};
      return new PlaywrightDriver(await browser.newPage({ viewport: { width, height }, baseURL, ...phone, reducedMotion: still ? 'reduce' : 'no-preference' }), browser);
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

  constructor(
    private readonly page: Page,
    private readonly browser: Browser
  ) {
    this.#in = page;
    page.on('pageerror', ({ message }) => this.#told.push(message));
    page.on('console', (message) => message.type() === 'error' && this.#told.push(message.text()));
  }

  async goto(address: string): Promise<void> {
    this.#in = this.page;
    await this.page.goto(address);
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  run<Seen, Given = undefined>(look: (given: Given) => Seen | Promise<Seen>, given?: Given): Promise<Seen> {
    return this.#in.evaluate(look as never, given) as Promise<Seen>;
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
    // At its end the finger turns back a little, so that nothing rolls on.
    for (const [type, y] of [
      ['touchStart', from],
      ['touchMove', from - by / 2],
      ['touchMove', from - by],
      ['touchMove', from - by + 1],
      ['touchMove', from - by],
      ['touchEnd', undefined]
    ] as const)
      await this.#finger.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: width / 2, y }] });
  }

  async click(css: string, words?: string): Promise<void> {
    const all = this.#in.locator(css).filter({ visible: true });
    await (words === undefined ? all : all.filter({ hasText: words })).first().click();
  }

  async enter(frame: string): Promise<void> {
    this.#in = (await (await this.#in.locator(frame).elementHandle())!.contentFrame())!;
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
