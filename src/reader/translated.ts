/**
 * Browsers' translators put an element in the place of each text (`<font><font>…</font></font>`); who wrote the text would go on writing into what is no
 * longer there, and take away what is not. So each text is put back, empty, before what stands for it: when it is written anew what stood for it goes,
 * and the translator finds the new words; when it is taken away, that goes with it.
 * @param still a part in which nothing is written by script, but for what lies in `alive`
 * @returns a function that stops it
 */
export function followTranslation(root: Node, still: Node, alive: Node): () => void {
  const standsFor = new Map<Text, Element>();
  const letGo = (text: Text) => {
    standsFor.get(text)?.remove();
    standsFor.delete(text);
  };
  const follow = (records: readonly MutationRecord[]) => {
    const written = records.filter(({ target }) => !still.contains(target) || alive.contains(target));
    const added = new Set(written.flatMap(({ addedNodes }) => [...addedNodes].filter(isFont)));
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of written) {
      if (type === 'characterData') {
        if (target instanceof Text && target.data !== '') letGo(target);
        continue;
      }
      // Put in its place at once, or beside it just before.
      const font = [...addedNodes, previousSibling, nextSibling].find((node) => node && isFont(node) && added.has(node)) as
        Element | undefined;
      const text = [...removedNodes].find((node) => node instanceof Text);
      if (!font?.isConnected || !text || text.isConnected) continue;
      letGo(text);
      font.before(text);
      text.data = '';
      standsFor.set(text, font);
    }
    for (const text of standsFor.keys()) if (!text.isConnected) letGo(text);
    // What was changed here is no news.
    watch.takeRecords();
  };
  const watch = new MutationObserver(follow);
  watch.observe(root, { subtree: true, childList: true, characterData: true });
  return () => watch.disconnect();
}

const isFont = (node: Node | null): boolean => node instanceof Element && node.localName === 'font';
