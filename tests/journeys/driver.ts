/** A page in a browser, as the hands and eyes of a reader have it. Every engine gives this much, whatever drives it. */
export interface Driver {
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  address(): Promise<string>;
  /** Looks into the page, or into the frame that was entered last. `look` may use nothing but what it is given. */
  run<Seen, Given = undefined>(look: (given: Given) => Seen | Promise<Seen>, given?: Given): Promise<Seen>;
  /** Turns the wheel over the words. */
  wheel(by: number): Promise<void>;
  key(key: Key): Promise<void>;
  type(words: string): Promise<void>;
  /** Moves the words up under a finger. */
  swipe(by: number): Promise<void>;
  /** Clicks the first of `css` that is seen and, where `words` are given, is named by them. */
  click(css: string, words?: string): Promise<void>;
  /** Enters a frame of the page. */
  enter(frame: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** What a browser told of errors since the page was opened. */
  faults(): readonly string[];
  close(): Promise<void>;
}

export type Key = 'PageDown' | 'PageUp' | 'Escape' | 'Enter' | '/';

export interface Window {
  readonly width: number;
  readonly height: number;
  readonly touch?: boolean;
  /** The reader asks for less motion. */
  readonly still?: boolean;
}

export interface Engine {
  open(window: Window, baseURL: string): Promise<Driver>;
  close(): Promise<void>;
}
