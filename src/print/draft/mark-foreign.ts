import { defaultTreeAdapter as tree, html, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { Draft } from '../../article/article';
import { isForeign, piecesByLanguage } from '../../article/foreign';
import { leavesDraft, wayFromDraft } from '../../story/draft-ways';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Parts that the browser brings alive: they must stand as they were rendered, but for attributes. */
const alive: ReadonlySet<string> = new Set(['bar', 'stage']);
const silent: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * The body of a page of a draft with its language marked wherever that is another, with addresses that lead to the other language where the draft has no
 * such page, and without what a text is passed on by that nobody has reviewed.
 * @param home from the page to the draft's story
 */
export function markForeign(body: string, draft: Draft, home: string): string {
  // Without scripting, what stands in `noscript` is markup as well.
  const fragment = parseFragment(body, { scriptingEnabled: false });
  walk(fragment, false);
  return serialize(fragment, { scriptingEnabled: false });

  function walk(parent: Parent, fixed: boolean): void {
    for (const node of [...parent.childNodes]) {
      if (tree.isTextNode(node)) {
        if (!fixed) split(node);
      } else if (tree.isElementNode(node)) visit(node, fixed);
    }
  }
  function visit(element: Element, fixed: boolean): void {
    if (attribute(element, 'type') === 'application/ld+json') return tree.detachNode(element);
    if (silent.has(element.tagName)) return;
    const href = attribute(element, 'href');
    if (href !== undefined && element.tagName === 'a') {
      const way = wayFromDraft(href, home);
      set(element, 'href', way);
      if (leavesDraft(way, home) && attribute(element, 'hreflang') === undefined) set(element, 'hreflang', draft.lang);
      // Its frames are those of the other language.
      element.attrs = element.attrs.filter(({ name }) => name !== 'data-frame');
    }
    if (attribute(element, 'lang') === undefined && isForeign(textOf(element))) {
      set(element, 'lang', draft.lang);
      set(element, 'dir', draft.dir);
      // Links in it are to be led all the same.
      return walk(element, true);
    }
    walk(element, fixed || alive.has(attribute(element, 'id') ?? '') || element.namespaceURI !== html.NS.HTML);
  }
  function split(text: DefaultTreeAdapterTypes.TextNode): void {
    const pieces = piecesByLanguage(text.value);
    if (!pieces.some(({ foreign }) => foreign) || !text.parentNode) return;
    for (const { text: words, foreign } of pieces) {
      if (!foreign) {
        tree.insertTextBefore(text.parentNode, words, text);
        continue;
      }
      const attrs = [
        { name: 'lang', value: draft.lang },
        { name: 'dir', value: draft.dir }
      ];
      const span = tree.createElement('span', html.NS.HTML, attrs);
      tree.insertText(span, words);
      tree.insertBefore(text.parentNode, span, text);
    }
    tree.detachNode(text);
  }
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node) || silent.has(node.tagName)) return '';
  return node.childNodes.map(textOf).join('');
}

const attribute = ({ attrs }: Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value;

function set(element: Element, name: string, value: string): void {
  const there = element.attrs.find((each) => each.name === name);
  if (there) there.value = value;
  else element.attrs.push({ name, value });
}
