import type { Prose } from '../../../article/prose';

/** The statements, each with its folder from the story's own address. */
export const statements = ['accessibility', 'privacy'] as const;
export type Statement = (typeof statements)[number];

/** Those that the story has, with their titles: every page leads to them. */
export function statementsOf({ take }: Prose): { readonly id: Statement; readonly title: string }[] {
  return statements.filter((id) => take.items.some((item) => item.id === id)).map((id) => ({ id, title: take[id].title }));
}
