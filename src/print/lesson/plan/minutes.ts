import type { Plan } from '../../../article/lesson';

type Activity = Plan['activities'][number];

/** The activities of a plan, each from one minute of the lesson to another. */
export function minutesOf({ activities }: Pick<Plan, 'activities'>): (Activity & { readonly from: number; readonly to: number })[] {
  let passed = 0;
  return activities.map((activity) => ({ ...activity, from: passed, to: (passed += activity.minutes) }));
}
