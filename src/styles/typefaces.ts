import { inTheLight } from './tokens';

/** Every typeface of the site: what the sheets ask for, which letters its file keeps and where they come from, and what stands in for it until it comes. */
interface Face {
  /** The file in `public/fonts/`, without its ending. */
  readonly file: string;
  readonly family: string;
  readonly weight?: 600;
  readonly italic?: true;
  /** The letters that the file has, where another file has the others of the family. */
  readonly range?: string;
  /** The file of a Fontsource package that it is cut from, and the letters that are kept of it. */
  readonly from: string;
  readonly keep: 'text' | 'cyrillic' | 'typed' | 'arabic';
  /** The name that the drawer of PNG files knows it by: a file names itself after the variable type that it was cut from. */
  readonly ownName: string;
  /** Whether words of a story’s first screens are in it. */
  readonly first?: true;
}

const serif = { family: 'Source Serif', keep: 'text' } as const;
const sans = { family: 'Source Sans', keep: 'text' } as const;
/** For languages in Arabic script; sheets ask for it in pages that are written from right to left, and so nobody else is sent it. */
const arabic = { family: 'Vazirmatn', keep: 'arabic', range: 'U+0600-06FF, U+200C-200D', ownName: 'Vazirmatn' } as const;
const mono = { family: 'PT Mono', ownName: 'PT Mono', keep: 'typed' } as const;
const serifFrom = (style: string) => `source-serif-4/files/source-serif-4-latin-${style}` as const;
const sansFrom = (style: string) => `source-sans-3/files/source-sans-3-${style}` as const;

export const faces = [
  { ...serif, file: 'serif-400', first: true, from: serifFrom('400-normal'), ownName: 'Source Serif 4' },
  { ...serif, file: 'serif-600', first: true, weight: 600, from: serifFrom('600-normal'), ownName: 'Source Serif 4 SemiBold' },
  { ...serif, file: 'serif-400-italic', first: true, italic: true, from: serifFrom('400-italic'), ownName: 'Source Serif 4' },
  { ...sans, file: 'sans-400', first: true, from: sansFrom('latin-400-normal'), ownName: 'Source Sans 3 ExtraLight' },
  { ...sans, file: 'sans-600', first: true, weight: 600, from: sansFrom('latin-600-normal'), ownName: 'Source Sans 3 ExtraLight SemiBold' },
  {
    ...sans,
    file: 'sans-400-cyrillic',
    range: 'U+0400-045F, U+0490-0491',
    from: sansFrom('cyrillic-400-normal'),
    keep: 'cyrillic',
    ownName: 'Source Sans 3 ExtraLight'
  },
  { ...mono, file: 'mono-400', first: true, range: 'U+0020-00FF, U+2013-201D', from: 'pt-mono/files/pt-mono-latin-400-normal' },
  { ...arabic, file: 'arabic-400', first: true, from: 'vazirmatn/files/vazirmatn-arabic-400-normal' },
  { ...arabic, file: 'arabic-600', first: true, weight: 600, from: 'vazirmatn/files/vazirmatn-arabic-600-normal' },
  { ...mono, file: 'mono-400-cyrillic', first: true, range: 'U+0400-045F', from: 'pt-mono/files/pt-mono-cyrillic-400-normal' }
] as const satisfies readonly Face[];

export type FontFile = (typeof faces)[number]['file'];

/**
 * Typefaces of the reader's device with the measures of the real ones, in per cent, so that nothing moves when those come: widths as the words of the cover
 * come out, which are read by then, heights as the faces have them. What Linux and ChromeOS have is asked for first: there each name that the device has
 * not got is asked of another process, for each size, before anything is drawn. No name begins with a generic one (“serif”): sheets lose their quotation
 * marks when they are made small, and browsers would not take it for a name.
 */
const standIns: readonly [family: string, style: string, locals: readonly string[], size: number, ascent: number, descent: number][] = [
  ['Like Times', '', ['Liberation Serif', 'Tinos'], 118, 88.1, 28.8],
  ['Like Times', 'font-style:italic;', ['Liberation Serif Italic', 'Tinos Italic'], 107.7, 96.6, 31.6],
  ['Like Georgia', '', ['Gelasio', 'Georgia'], 106.1, 98, 32],
  ['Like Georgia', 'font-style:italic;', ['Gelasio Italic', 'Georgia Italic'], 98, 106.1, 34.7],
  ['Like Arial', '', ['Liberation Sans', 'Arimo', 'Arial'], 92.8, 109.9, 43.1],
  ['Like Arial', 'font-weight:600;', ['Liberation Sans Bold', 'Arimo Bold', 'Arial Bold'], 89, 114.6, 44.9],
  ['Like Courier', '', ['Liberation Mono', 'Cousine', 'Courier New'], 100, 89, 24]
];

/** A frame has no room to move when Times comes: where there is no Georgia, its words are in the letters of its labels. */
const framesOnly: typeof standIns = [['Wide Arial', '', ['Liberation Sans', 'Arimo', 'Arial', 'Helvetica', 'Roboto'], 100.5, 103.4, 33.8]];

/** The rules that make them known to a page. */
export function typefacesCss(): string {
  const ours = faces.map((face) => faceCss(face, `/fonts/${face.file}.woff2`));
  return [...ours, ...standIns.map(standInCss), rightToLeft, waiting].join('\n');
}

/**
 * What `document.fonts.load` is asked for, so that all that the first screens are set in comes at once (`askForType` in `first-lines.js`).
 * @returns of each a font as sheets write it, and a letter that its file has
 */
export function firstFaces(dir: 'ltr' | 'rtl'): readonly (readonly [font: string, letter: string])[] {
  const all: readonly Face[] = faces;
  return all
    .filter(({ first, family }) => first && (dir === 'rtl' || family !== arabic.family))
    .map(({ family, weight = 400, italic, range = 'U+0041' }) => {
      const letter = Number.parseInt(range.replace(/,.*/, '').replace(/.*[+-]/, ''), 16);
      return [`${italic ? 'italic ' : ''}${weight} 1em "${family}"`, String.fromCodePoint(letter)];
    });
}

/** In a page written from right to left the letters that the others have not got are those of one more face, behind them in each list. */
const rightToLeft = `:root[dir='rtl']{${(['serif', 'sans', 'mono'] as const)
  .map((name) => `--${name}:${inTheLight.get(`--${name}`)!.replace(',', `, '${arabic.family}',`)}`)
  .join(';')}}`;

/** Until they come, words are in what stands in for them: each that came alone would lay out the page anew. */
const waiting = `:root[data-type='waits']{${(['serif', 'sans', 'mono'] as const)
  .map((name) => `--${name}:${inTheLight.get(`--${name}`)!.replace(/^.*?, /, '')}`)
  .join(';')}}`;

/** The lists of a frame, each behind the family that comes later. */
const framesLists = {
  serif: [serif.family, "'Like Georgia', 'Wide Arial', Georgia, sans-serif"],
  sans: [sans.family, "'Like Arial', Arial, Helvetica, sans-serif"],
  mono: [mono.family, "'Like Courier', 'Courier New', monospace"]
} as const;

const framesListsCss = (list: (family: string, standIns: string) => string) =>
  `:root:root{${Object.entries(framesLists)
    .map(([name, [family, others]]) => `--${name}:${list(family, others)}`)
    .join(';')}}`;

/** What stands in for them in a frame. Their own names are not in its lists yet: for each that is not there the device is asked, before anything is drawn. */
export const framesStandIns = (): string =>
  [...[...standIns, ...framesOnly].map(standInCss), framesListsCss((_, others) => others)].join('\n');

/** The few that a frame brings along, each within the rule, and the lists that begin with them. @param base64 of a file */
export async function framesFaces(base64: (file: FontFile) => Promise<string>): Promise<string> {
  const few: readonly FontFile[] = ['serif-400', 'sans-400', 'sans-600', 'mono-400', 'mono-400-cyrillic'];
  const rules = faces
    .filter(({ file }) => few.includes(file))
    .map(async (face) => faceCss(face, `data:font/woff2;base64,${await base64(face.file)}`));
  return [...(await Promise.all(rules)), framesListsCss((family, others) => `'${family}', ${others}`)].join('\n');
}

function faceCss({ family, weight, italic, range }: Face, address: string): string {
  const style = `font-weight:${weight ?? 400};font-display:swap;${italic ? 'font-style:italic;' : ''}${range ? `unicode-range:${range};` : ''}`;
  return `@font-face{font-family:'${family}';src:url('${address}') format('woff2');${style}}`;
}

function standInCss([family, style, locals, size, ascent, descent]: (typeof standIns)[number]): string {
  const from = locals.map((local) => `local('${local}')`).join(', ');
  const measures = `size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%`;
  return `@font-face{font-family:'${family}';src:${from};${style}${measures}}`;
}
