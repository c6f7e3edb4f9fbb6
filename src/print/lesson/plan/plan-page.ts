import { render } from 'svelte/server';
import type { SiteFile } from '../../edition';
import { sheetsOf } from '../handout/sheets';
import { laidOut } from '../laid-out';
import type { WithLesson } from '../lesson-site';
import style from './plan.css?inline';
import PlanPage from './PlanPage.svelte';

/** Parts that can be given along, in the order in which a teacher is told of them. */
const parts = ['handout', 'slides', 'quiz', 'take'] as const;
export type Part = (typeof parts)[number];

/**
 * The teacher's page.
 * @param given the addresses, from the story, of all else that is made for lessons: it leads to nothing that is not there
 */
export function planPage({ edition, lesson, label, say, other }: WithLesson, given: ReadonlySet<string>): SiteFile {
  const there = parts.filter((part) => given.has(`lesson/${part}/`));
  const keyed = there.filter((part) => given.has(`lesson/key/${part}/`));
  const sheets = sheetsOf(edition, lesson, label);
  const page = other(
    'lesson/',
    lesson.title,
    lesson.lead,
    (home) => render(PlanPage, { props: { edition, lesson, label, home, parts: there, keyed, sheets, copy: say('copyLink') } }).body
  );
  return laidOut(page, { style });
}
