import { isForeign } from '../article/foreign';
import { wayFromDraft } from '../story/draft-ways';

/** What a page says of itself where it is a draft. */
const note = () => document.querySelector<HTMLElement>('[data-draft]');

/** Where a page is a draft, keeps marked in which language each text is that script writes, and addresses led to the pages that there are. */
export function followDraft(): void {
  const draft = note()?.dataset;
  if (!draft) return;
  const { draft: home = '', lang = '', dir = '' } = draft;
  const mark = (element: Element) => {
    if (element.closest('[data-draft]')) return;
    const foreign = isForeign(element.textContent);
    if (foreign && !element.hasAttribute('lang')) {
      // A language around it says so already.
      if (element.parentElement?.closest('[lang]')?.getAttribute('lang') === lang) return;
      element.setAttribute('lang', lang);
      element.setAttribute('dir', dir);
    } else if (!foreign && element.getAttribute('lang') === lang && element.getAttribute('dir') === dir && ownWords(element)) {
      element.removeAttribute('lang');
      element.removeAttribute('dir');
    }
  };
  const lead = (element: Element) => {
    const href = element.localName === 'a' && element.getAttribute('href');
    if (!href) return;
    const way = wayFromDraft(href, home);
    if (way !== href) element.setAttribute('href', way);
  };
  const look = (element: Element) => {
    for (const each of [element, ...element.querySelectorAll('*')]) {
      mark(each);
      lead(each);
    }
  };
  new MutationObserver((changes) => {
    const changed = new Set<Element>();
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') lead(target as Element);
      else {
        const around = target instanceof Element ? target : target.parentElement;
        if (around?.isConnected) changed.add(around);
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) look(node);
      }
    }
    for (const element of changed) if (element !== document.body) mark(element);
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['href'] });
  for (const part of document.querySelectorAll('body > *')) look(part);
}

/** Whether an element has words of its own, not only those of elements in it. */
const ownWords = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
