import type { WebDriver } from 'selenium-webdriver';
import type { TestWebKit } from './webkit.mjs';

export interface StartedWebDriver {
  readonly session: WebDriver;
  /** What the browser has said, line by line. */
  readonly said: readonly string[];
  close(): Promise<void>;
}
export function startWebDriver(which: TestWebKit, how?: { still?: boolean }): Promise<StartedWebDriver>;
