/** Does `work` for every item, a few at a time: each may hold a whole picture in memory. */
export async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>, atOnce = 4): Promise<void> {
  let next = 0;
  const turn = async () => {
    for (let at = next++; at < items.length; at = next++) await work(items[at]!);
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
}
