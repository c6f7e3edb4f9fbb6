/*
 * What copies and shares: buttons beside texts that are there to be copied, and links whose address is. Without this file the buttons are not there, the texts
 * can be selected, and the links lead to the address.
 */
(() => {
  const site = new URL('.', document.currentScript.src).href;
  const aloud = Object.assign(document.createElement('p'), { className: 'unseen' });
  aloud.setAttribute('role', 'status');
  document.body.append(aloud);
  document.documentElement.dataset.canCopy = 'on';
  if (navigator.share) document.documentElement.dataset.canShare = 'on';
  // Where the site's address was not known when it was built, a page's in its citations is where the page stands,
  if (location.protocol.startsWith('http')) {
    const here = location.origin + location.pathname.replace(/index\.html$/, '');
    for (const place of document.querySelectorAll('[data-address]')) place.textContent = new URL(place.dataset.address, here).href;
    document.querySelector('[data-until-address]')?.remove();
  }
  // and the site's that from which this file came.
  for (const text of document.querySelectorAll('[data-copy]')) text.textContent = text.textContent.replaceAll('{site}', site);

  const plain = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }) =>
    !(defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey);

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('[data-share]');
    if (!link || !navigator.share || !plain(event)) return;
    event.preventDefault();
    // Who closes the list of ways to share has not failed.
    navigator.share({ title: document.title, url: link.href }).catch(() => undefined);
  });

  document.addEventListener('click', async (event) => {
    const control = event.target instanceof Element && event.target.closest('[data-copies], [data-copy-link]');
    if (!control || !plain(event)) return;
    event.preventDefault();
    const text = control.parentElement.querySelector('[data-copy]');
    const done = 'copyLink' in control.dataset ? await copy(control.href) : await copy(text.textContent, text);
    const words = (control.closest('[data-copied-word]') ?? document.querySelector('main')).dataset;
    const said = control.closest('.copying')?.querySelector('[role="status"]') ?? aloud;
    for (const before of document.querySelectorAll('[data-done]')) {
      before.textContent = before.dataset.done;
      delete before.dataset.done;
    }
    if (done) {
      control.dataset.done = control.textContent;
      control.textContent = words.copiedWord;
    }
    said.textContent = done ? words.copiedWord : words.failedWord;
  });

  /** Through the Clipboard API where it may be used, else by selecting the text, which works in frames that may not. */
  async function copy(value, element) {
    try {
      await navigator.clipboard.writeText(value);
      return true;
    } catch {
      const shown = element ?? document.body.appendChild(Object.assign(document.createElement('span'), { textContent: value }));
      getSelection().selectAllChildren(shown);
      const done = document.execCommand('copy');
      if (!element) shown.remove();
      return done;
    }
  }
})();
