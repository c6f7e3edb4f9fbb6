// The browsers in which the site comes alive are stated once: `browserslist` in package.json, the year by whose end all of them had what is used. What
// follows from it is read here: the year by which scripts and styles are held (eslint.config.js, stylelint.config.js), and the versions for which they
// are built (vite.config.ts). In older ones the page stands as without script (print/story/first-lines.js).
import { readFileSync } from 'node:fs';
import browserslist from 'browserslist';

const [stated] = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).browserslist;
const found = /^baseline (\d{4})$/.exec(stated);
if (!found) throw new Error(`package.json › browserslist is “${stated}”: write “baseline” and a year, such as “baseline 2023”.`);

export const year = Number(found[1]);

const names = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'ios' };

/** The first version of each browser that has what all of them had by the end of a year, as Vite wants them: `['chrome120', …]`. */
export function versionsOf(ofYear) {
  const first = new Map();
  for (const each of browserslist(`baseline ${ofYear}`)) {
    const [name, version] = each.split(' ');
    if (name in names) first.set(name, Math.min(first.get(name) ?? Infinity, Number.parseFloat(version)));
  }
  return [...first].map(([name, version]) => `${names[name]}${version}`);
}
