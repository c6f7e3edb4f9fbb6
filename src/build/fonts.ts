import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { readFolder } from './folder';
import { faces, type FontFile } from '../styles/typefaces';
import { openRuler, type Ruler } from './fonts/ruler';

const { raw } = readFolder();
/** What running text needs, and every other Latin letter that the story's own data have: names of people, places and papers. */
const written = [...new Set(JSON.stringify(raw))].filter((letter) => letter > '~' && letter < '\u0400').join('');
const text = [...range(0x20, 0x7e), ...' ·×éÜü–—‘’“”…→←‹›'].join('') + written;
const cyrillic = [...range(0x400, 0x45f), ...'«»№ґҐ'].join('');
/** The register is the only thing typed on a typewriter: its heading, its entry and its date are all that is kept. */
const typed = Object.values(raw.texts)
  .map((texts) => {
    const { story, locale } = texts as { story?: { register?: { heading?: string; entry?: string } }; locale: { lang: string } };
    const { heading = '', entry = '' } = story?.register ?? {};
    const month = new Intl.DateTimeFormat(locale.lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    const dates = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(1234 + at, at, 5 + at)));
    return ['0123456789', heading.toLocaleUpperCase(locale.lang), entry, ...dates].join('');
  })
  .join('');

/** Letters of Dari, Persian, Pashto and Arabic, their marks, figures and punctuation, and what keeps two letters apart. */
const arabic = [
  ...['،؛؟ـ٪٫٬ٰپچژکگھۀہیېۍئؤأإآةىيكځڅډړښګڼټ', '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u200c\u200d'].join(''),
  ...range(0x621, 0x63a),
  ...range(0x641, 0x655)
].join('');

const kept = { text, cyrillic, typed, arabic };

/** What joins the letters of a word in Arabic script. */
const joins = ['init', 'medi', 'fina', 'isol', 'rlig', 'calt'];

/** The faces in which pictures are lettered: browsers are sent the widths of their letters, so that labels can be placed before they are drawn. */
const lettered: readonly FontFile[] = ['sans-400', 'sans-600', 'serif-400', 'serif-400-italic', 'serif-600', 'mono-400'];

/**
 * `node src/build/run.mjs fonts`: cuts the typefaces down to the letters used and writes them to `public/fonts/`, and the widths of these letters to
 * `src/labels/widths.json`. Both are kept.
 */
export default async function main(): Promise<number> {
  mkdirSync('public/fonts', { recursive: true });
  for (const { file, from, keep } of faces) {
    const font = await subsetFont(readFileSync(`node_modules/@fontsource/${from}.woff2`), kept[keep], {
      targetFormat: 'woff2',
      // What the page's own styles ask for: pairs, accents, and figures of one width. Small capitals and fractions would weigh as much again.
      keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum', ...(keep === 'arabic' ? joins : [])],
      noHinting: true
    });
    writeFileSync(`public/fonts/${file}.woff2`, font);
    console.log(`${file}.woff2 ${(font.length / 1000).toFixed(1)} kB`);
  }
  writeFileSync('src/labels/widths.json', await widthsJson());
  return 0;
}

/**
 * The letters, and for each face their widths in hundredths of its size, in the same order: 0 where the face's file has not got the letter. One number
 * for a face whose letters are all of one width.
 */
async function widthsJson(): Promise<string> {
  const ruler = await openRuler();
  const letters = [...new Set(text)].sort();
  const widths = lettered.map((face) => {
    const own = new Set(kept[faces.find(({ file }) => file === face)!.keep]);
    const each = letters.map((letter) => (own.has(letter) ? Math.round(ruler(letter, face) * 100) : 0));
    const known = [...new Set(each.filter(Boolean))];
    return [face, known.length === 1 ? known[0] : each] as const;
  });
  const json = JSON.stringify({ letters: letters.join(''), ...Object.fromEntries(widths), joined: joinedWidths(ruler) });
  return format(json, { ...(await resolveConfig('package.json')), parser: 'json' });
}

/**
 * Letters of Arabic script that the story's own data have, each twice in hundredths of the size, by weight: joined to the letter after it, and not.
 * Whether one is joined to the letter before it makes little difference.
 */
function joinedWidths(ruler: Ruler) {
  const join = '\u200d';
  const letters = [...new Set(JSON.stringify(raw))].filter((letter) => arabic.includes(letter) && !/[\p{Mn}\p{Cf}]/u.test(letter)).sort();
  const mean = (face: FontFile, ...forms: string[]) =>
    Math.round((forms.reduce((sum, form) => sum + ruler(form, face), 0) / forms.length) * 100);
  const widths = (face: FontFile) => ({
    on: letters.map((letter) => mean(face, letter + join, join + letter + join)),
    end: letters.map((letter) => mean(face, letter, join + letter))
  });
  return { letters: letters.join(''), 400: widths('arabic-400'), 600: widths('arabic-600') };
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}
