/*
 * On the page about privacy: what is kept of this site on the reader's device, and buttons that remove it or let it be kept again. Who has it removed
 * leaves one mark, so that nothing is kept anew: an empty cache with a name. Without this file the page says how a browser does it.
 */
(() => {
  const site = new URL('.', document.currentScript.src).href;
  const copy = `kept copy of ${site} `;
  const none = `no copy of ${site}`;
  const states = document.querySelectorAll('[data-kept-when]');

  async function show() {
    const refused = await caches.has(none);
    const kept = await ours();
    const state = refused ? 'refused' : kept ? 'kept' : 'none';
    for (const each of states) each.hidden = each.dataset.keptWhen !== state;
  }
  /** The worker that answers for this site, and for no other on the same host. */
  async function ours() {
    const found = await navigator.serviceWorker.getRegistrations();
    return found.find(({ scope }) => scope === site);
  }
  async function remove() {
    await caches.open(none);
    for (const name of await caches.keys()) if (name.startsWith(copy)) await caches.delete(name);
    await (await ours())?.unregister();
  }
  // Where a browser keeps nothing there is nothing to remove.
  if (!navigator.serviceWorker || !location.protocol.startsWith('http')) return;
  document.addEventListener('click', ({ target }) => {
    const act =
      target instanceof Element && { remove, allow: () => caches.delete(none) }[target.closest('[data-kept-copy]')?.dataset.keptCopy];
    if (act)
      act()
        .then(show)
        .then(() => document.querySelector('[data-kept-when]:not([hidden]) button').focus())
        .catch(() => undefined);
  });
  show().catch(() => undefined);
})();
