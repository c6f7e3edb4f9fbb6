import { render } from 'svelte/server';
import type { SiteFile } from '../../edition';
import { laidOut } from '../laid-out';
import type { WithLesson } from '../lesson-site';
import Handout from './Handout.svelte';
import screen from './handout.css?inline';
import paper from './handout-paper.css?inline';
import Key from './Key.svelte';
import { landPath, landToMark } from './land';
import Pairs from './Pairs.svelte';
import PairsKey from './PairsKey.svelte';
import { sheetsOf } from './sheets';

/** A sheet for the whole story, for each section, and for article and record side by side, and the key of each. */
export function handoutPages(of: WithLesson): SiteFile[] {
  const { edition, folder, site, lesson, label, say, other, pictures } = of;
  const root = site && new URL(folder, site).href;
  const up = (path: string) => `../../${path ? '../' : ''}${folder ? '../' : ''}`;
  const sheets = sheetsOf(edition, lesson, label);
  const pages = sheets.flatMap((page) => {
    const { path, title, question, told, asked } = page;
    const address = root && new URL(told, root).href;
    const sheet = other(`lesson/handout/${path}`, `${label('sheet')}: ${title}`, question, (home) =>
      asked
        ? render(Handout, {
            props: {
              of: { edition, label, say },
              page,
              asked,
              home,
              pictures: pictures(home),
              land: `${home}${landPath(asked.map)}`,
              address
            }
          }).body
        : render(Pairs, { props: { of: { edition, lesson, label }, page, address } }).body
    );
    const key = other(`lesson/key/${path}`, label('keyOf', { title }), question, (home) =>
      asked
        ? render(Key, { props: { of: { edition, label, say }, page, asked, home } }).body
        : render(PairsKey, { props: { of: { edition, lesson, label }, page, home } }).body
    );
    const laid = { style: `${screen}${paper}`, script: `${up(path)}print.js` };
    return [laidOut(sheet, laid), laidOut(key, { ...laid, unlisted: true })];
  });
  const steps = new Set(sheets.flatMap(({ asked }) => asked?.map ?? []));
  return [...pages, ...[...steps].map((step) => landToMark(edition, folder, step))];
}
