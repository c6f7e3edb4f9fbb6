/**
 * Every colour, typeface, size, time and layer of the site, each with what it is for. The sheets find them as custom properties (`--ink`), what is drawn
 * at build takes them from here.
 */
interface Token {
  readonly value: string;
  readonly use: string;
  /** What it is where the reader's device or wishes ask for another value. */
  readonly coarse?: string;
  readonly dark?: string;
  readonly forced?: string;
  readonly calm?: string;
  readonly print?: string;
}
type Tokens = Readonly<Record<string, Token>>;
type Colours = Readonly<Record<string, Token & { readonly dark: string; readonly forced: string }>>;

/** Under forced colours all are the reader's own, or between two of them: what a mark says is in its form and its words. */
export const colours = {
  paper: { value: '#f8f4ed', dark: '#191613', forced: 'Canvas', print: '#fff', use: 'the page' },
  sheet: { value: '#fffdf8', dark: '#221e1a', forced: 'Canvas', print: '#fff', use: 'a sheet laid on it: register, stage, card' },
  ink: { value: '#231f1c', dark: '#efe8dc', forced: 'CanvasText', use: 'what is established' },
  'ink-soft': { value: '#524b44', dark: '#c5bbae', forced: 'CanvasText', use: 'second voice: labels, captions' },
  'ink-read': {
    value: '#6b635b',
    dark: '#a59b8f',
    forced: 'CanvasText',
    print: '#231f1c',
    use: 'text that is not the step being read; 5.4 : 1 on paper'
  },
  rule: { value: '#dbd3c6', dark: '#423a32', forced: 'GrayText', use: 'hairlines' },
  tint: { value: '#f3e8d3', dark: '#3a3022', forced: 'Canvas', use: 'a marked row' },
  pencil: { value: '#2a55a5', dark: '#9dbcf7', forced: 'LinkText', use: 'the editor, and nothing else' },
  now: { value: '#8f1d1d', dark: '#f09a8d', forced: 'Highlight', use: 'where the reader is now' },
  cool: { value: '#e9eef2', dark: '#1a232b', forced: 'color-mix(in srgb, CanvasText 15%, Canvas)', use: 'after the article' },
  slate: { value: '#46596a', dark: '#a9bccc', forced: 'CanvasText', use: 'events after the article' },
  land: { value: '#efe8da', dark: '#2b2722', forced: 'Canvas', use: 'countries that the story is about' },
  'land-plain': { value: '#f3eee3', dark: '#27231f', forced: 'Canvas', use: 'all other land' },
  sea: { value: '#dde7e8', dark: '#16242a', forced: 'Canvas', use: 'seas and lakes' },
  shore: { value: '#8fa6ab', dark: '#4c646c', forced: 'GrayText', use: 'rivers, and the shading of water along a coast' },
  coast: { value: '#627a80', dark: '#6d8992', forced: 'CanvasText', use: 'coasts' },
  border: { value: '#786a56', dark: '#a59782', forced: 'CanvasText', use: 'borders of states' },
  'water-text': { value: '#47686f', dark: '#92b4bd', forced: 'CanvasText', use: 'names of waters' },
  law: { value: '#d6c6a8', dark: '#564831', forced: 'color-mix(in srgb, CanvasText 45%, Canvas)', use: 'on the list' },
  room: { value: '#f9f4ea', dark: '#2a251f', forced: 'Canvas', use: 'a room in which actors stand' },
  pale: { value: '#e7dfd1', dark: '#3c352e', forced: 'Canvas', use: 'what was still ahead' },
  hatch: {
    value: '#7b6a4d',
    dark: '#c8b188',
    forced: 'CanvasText',
    use: 'edge of what is on the list, lines over what is to be taken off it'
  }
} as const satisfies Colours;

const typefaces = {
  serif: { value: "'Source Serif', 'Like Times', 'Like Georgia', Georgia, 'Times New Roman', serif", use: 'the story' },
  sans: { value: "'Source Sans', 'Like Arial', Arial, Helvetica, sans-serif", use: 'controls, labels, notes' },
  mono: { value: "'PT Mono', 'Like Courier', 'Courier New', monospace", use: 'the register, and code' }
} as const satisfies Tokens;

const sizes = {
  bar: { value: '3rem', use: 'height of the bar at the head of the page' },
  target: { value: '24px', coarse: '44px', use: 'the least that a finger or a pointer can hit' }
} as const satisfies Tokens;

const times = {
  drawn: { value: '3500ms', calm: '0ms', use: 'the line on the cover, drawn once as one arrives, after a fifth of it' },
  slow: { value: '600ms', calm: '0ms', use: 'a move within a picture' }
} as const satisfies Tokens;

/** From the lowest to the highest. Those up to `list` lie in the stage or in the full window, the others on the page. */
const layers = Object.fromEntries(
  Object.entries({
    ground: 'the map itself; what Leaflet lays over each other is between this and the next',
    head: 'a head that stays above the rows of its table',
    furniture: 'scale and globe on the map',
    tools: 'buttons on the map',
    words: 'the map in words',
    card: 'the card on the pictures',
    slider: 'the slider of time, while the views pass below it',
    panel: 'the card of the full window, at its foot',
    list: 'what the search has found',
    stage: 'the stage above the text that passes below it',
    glance: 'what a word rests on',
    bar: 'the bar at the head of the page',
    skip: 'the way past the bar'
  }).map(([name, use], place): [string, Token] => [`layer-${name}`, { value: String(place), use }])
);

const all: Tokens = { ...colours, ...typefaces, ...sizes, ...times, ...layers };

const wishes = [
  ['coarse', '(pointer: coarse)'],
  ['dark', 'screen and (prefers-color-scheme: dark)'],
  ['forced', '(forced-colors: active)'],
  ['calm', '(prefers-reduced-motion: reduce)'],
  ['print', 'print']
] as const;

/** The declarations of those tokens that have a value of this kind. */
function declared(tokens: Tokens, kind: 'value' | (typeof wishes)[number][0]): [name: string, value: string][] {
  return Object.entries(tokens).flatMap(([name, token]) => (token[kind] === undefined ? [] : [[`--${name}`, token[kind]]]));
}

/** What every token is in the light, by the name that the sheets call it: `--ink` → `#231f1c`. */
export const inTheLight: ReadonlyMap<string, string> = new Map(declared(all, 'value'));

/** The rules that make them known to a page. */
export function tokensCss(): string {
  const rules = ([['value', undefined], ...wishes] as const).map(([kind, media]) => {
    const rule = `:root{${declared(all, kind)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')}}`;
    return media ? `@media ${media}{${rule}}` : rule;
  });
  return rules.join('\n');
}

const compact = (kind: 'value' | 'dark' | 'forced') =>
  declared(colours, kind)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

/** The colours for a picture that is a file of its own: as a picture in a page it sees the reader's wishes, and none of the page's sheets. */
export function pictureCss(): string {
  return `:root{${compact('value')}}@media (prefers-color-scheme:dark){:root{${compact('dark')}}}@media (forced-colors:active){:root{${compact('forced')}}}`;
}

/**
 * The colours as two themes that can be asked for on screens, whatever the reader's system prefers. The reader's own forced colours stay, and paper is light.
 * @param select the selector of a theme
 */
export function themeCss(select: (theme: 'light' | 'dark') => string): string {
  return `@media screen and (not (forced-colors:active)){${select('light')}{color-scheme:light;${compact('value')}}${select('dark')}{color-scheme:dark;${compact('dark')}}}`;
}
