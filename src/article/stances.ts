/** The changes between which a state stands at one of `values`: the first to one of them, and the next away from them. */
export function spanAt<Change extends { readonly value: string }>(
  changes: readonly Change[],
  values: readonly string[]
): { readonly from?: Change | undefined; readonly until?: Change | undefined } {
  const first = changes.findIndex(({ value }) => values.includes(value));
  if (first < 0) return {};
  return { from: changes[first], until: changes.slice(first).find(({ value }) => !values.includes(value)) };
}
