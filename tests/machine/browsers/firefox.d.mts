import type { LaunchOptions } from 'playwright';

export interface TestFirefox {
  executablePath: string;
  channel?: string;
  version: string;
}
export function ensureFirefox(how?: { prove?: boolean }): Promise<TestFirefox>;
export function firefoxOptions(firefox: TestFirefox): { channel?: string; launchOptions: LaunchOptions };
