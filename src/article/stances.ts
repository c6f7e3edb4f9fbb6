/**
 * The changes between which a state stands at one of `values`: the first to one of them, and the next away from them.
 * @param rises whether the track is one on which a later value takes nothing away
 */
export function spanAt<Change extends { readonly value: string }>(
  changes: readonly Change[],
  values: readonly string[],
  rises = false
): { readonly from?: Change | undefined; readonly until?: Change | undefined } {
  const first = changes.findIndex(({ value }) => values.includes(value));
  if (first < 0) return {};
  return { from: changes[first], until: rises ? undefined : changes.slice(first).find(({ value }) => !values.includes(value)) };
}
