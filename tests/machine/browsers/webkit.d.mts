export interface TestWebKit {
  executablePath: string;
  version: string;
  /** Where WebDriver drives it: the driver, and the screen that nobody sees. */
  driver?: string;
  screen?: string;
}
export function ensureWebKit(how?: { prove?: boolean }): Promise<TestWebKit>;
