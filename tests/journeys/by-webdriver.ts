import { By, Key as Keys, WebElement, type Actions, type WebDriver } from 'selenium-webdriver';
import { startWebDriver, type StartedWebDriver } from '../machine/browsers/webdriver.mjs';
import type { TestWebKit } from '../machine/browsers/webkit.mjs';
import type { Driver, Engine, Key } from './driver';

export const byWebDriver = (which: TestWebKit): Engine => ({
  open: async ({ width, height, still = false }, baseURL) => {
    const started = await startWebDriver(which, { still });
    await started.session.manage().window().setRect({ x: 0, y: 0, width, height });
    return new WebDriverDriver(started, baseURL);
  },
  close: () => Promise.resolve()
});

const keys: Record<Key, string> = { PageDown: Keys.PAGE_DOWN, PageUp: Keys.PAGE_UP, Escape: Keys.ESCAPE, Enter: Keys.ENTER, '/': '/' };

/** Its types leave out the wheel. */
type ActionsWithWheel = Actions & { scroll(x: number, y: number, byX: number, byY: number): Actions };

/** In the page: where a mark in a drawing is, which the driver by itself takes for nothing that can be clicked. */
const middleOfMark = `
  if (!(arguments[0] instanceof SVGElement)) return null;
  const { left, top, width, height } = arguments[0].getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };`;

/** In the page: `keyFelt` says whether a key has been felt since. */
const hearKey = `window.keyFelt = false; addEventListener('keydown', () => { window.keyFelt = true; }, { once: true, capture: true });`;

class WebDriverDriver implements Driver {
  /** How far the wheel has been turned since the page was opened. */
  #turned = 0;
  readonly session: WebDriver;

  constructor(
    private readonly started: StartedWebDriver,
    private readonly baseURL: string
  ) {
    this.session = started.session;
  }

  async goto(address: string): Promise<void> {
    await this.session.switchTo().defaultContent();
    await this.session.get(new URL(address, this.baseURL).href);
  }

  back(): Promise<void> {
    return this.session.navigate().back();
  }

  address(): Promise<string> {
    return this.session.getCurrentUrl();
  }

  run<Seen, Given = undefined>(look: (given: Given) => Seen | Promise<Seen>, given?: Given): Promise<Seen> {
    return this.session.executeScript<Seen>(`return (${String(look)})(arguments[0])`, given ?? null);
  }

  /** WebKit's driver takes what a wheel turns for where it stands: each turn counts from the one before. */
  async wheel(by: number): Promise<void> {
    this.#turned += by;
    const actions = this.session.actions() as ActionsWithWheel;
    await actions.scroll(200, 600, 0, this.#turned).perform();
  }

  /** On a busy machine the driver says of a key that it was pressed, and no page has felt it: it is pressed again. */
  async key(key: Key): Promise<void> {
    for (let presses = 0; presses < 3; presses++) {
      await this.session.executeScript(hearKey);
      await this.type(keys[key]);
      const felt = () => this.session.executeScript<boolean>('return window.keyFelt !== false');
      if (await this.session.wait(felt, 2000).catch(() => false)) return;
    }
    throw new Error(`the page feels no ${key}`);
  }

  async type(words: string): Promise<void> {
    await this.session.actions().sendKeys(words).perform();
  }

  swipe(): Promise<void> {
    throw new Error('WebKitGTK’s driver has no finger: it moves the mouse instead.');
  }

  async click(css: string, words?: string): Promise<void> {
    const found = await this.session.wait(async () => {
      for (const each of await this.session.findElements(By.css(css)))
        if ((await each.isDisplayed()) && (words === undefined || (await each.getText()).includes(words))) return each;
      return null;
    }, 10_000);
    if (!(found instanceof WebElement)) throw new Error(`nothing that is seen is ${css} ${words ?? ''}`);
    const middle = await this.session.executeScript<{ x: number; y: number } | null>(middleOfMark, found);
    if (middle) await this.session.actions().move(middle).click().perform();
    else await found.click();
  }

  async enter(frame: string): Promise<void> {
    await this.session.switchTo().frame(await this.session.findElement(By.css(frame)));
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.session.takeScreenshot(), 'base64');
  }

  faults(): readonly string[] {
    return this.started.said.filter((line) => /^CONSOLE .*ERROR/.test(line));
  }

  close(): Promise<void> {
    return this.started.close();
  }
}
