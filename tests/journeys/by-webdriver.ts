import { By, Key as Keys, WebElement, type WebDriver } from 'selenium-webdriver';
import { startWebDriver, type StartedWebDriver } from '../machine/browsers/webdriver.mjs';
import type { TestWebKit } from '../machine/browsers/webkit.mjs';
import type { Driver, Engine, Key } from './driver';

export const byWebDriver = (which: TestWebKit): Engine => ({
  open: async ({ width, height, still }, baseURL) => {
    const started = await startWebDriver(which, { still });
    await started.session.manage().window().setRect({ x: 0, y: 0, width, height });
    return new WebDriverDriver(started, baseURL);
  },
  close: () => Promise.resolve()
});

const keys: Record<Key, string> = { PageDown: Keys.PAGE_DOWN, PageUp: Keys.PAGE_UP, Escape: Keys.ESCAPE, Enter: Keys.ENTER, '/': '/' };

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

  async run<Seen, Given = undefined>(look: (given: Given) => Seen | Promise<Seen>, given?: Given): Promise<Seen> {
    return (await this.session.executeScript(`return (${String(look)})(arguments[0])`, given ?? null)) as Seen;
  }

  /** WebKit's driver takes what a wheel turns for where it stands: each turn counts from the one before. */
  async wheel(by: number): Promise<void> {
    this.#turned += by;
    await this.session.actions().scroll(200, 600, 0, this.#turned).perform();
  }

  async key(key: Key): Promise<void> {
    await this.type(keys[key]);
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
    // A mark in a drawing counts as nothing that can be clicked, so the mouse goes to where it is.
    await this.session.executeScript(`arguments[0].scrollIntoView({ block: 'nearest' })`, found);
    await this.session.actions().move({ origin: found }).click().perform();
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
