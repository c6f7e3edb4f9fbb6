/*
 * The page of a section in plain words, where its address asks for them (?level=plain): then all that leads on from here, or is copied, asks for them too.
 */
(() => {
  const [canonical, home] = [document.querySelector('[rel=canonical]')?.href, '../../'];
  const told = (address) => address.replace(/^[^?#]*/, '$&?level=plain');
  const switches = document.querySelectorAll('[data-tell]');
  for (const link of switches) link.setAttribute('href', '?level=plain');
  if (document.documentElement.dataset.level !== 'plain') return;
  // The story and its sections have plain words; other pages know nothing of them.
  const roots = [new URL(home, location.href).href, ...(canonical ? [new URL(home, canonical).href] : [])];
  const leads = ({ href }) =>
    roots.some((root) => href.startsWith(root) && /^(s\/[\w-]+\/(index\.html)?)?(#.*)?$/.test(href.slice(root.length)));
  const back = document.querySelector('[data-words="plain"] > a[href="./"]');
  for (const link of document.querySelectorAll('a[href]')) {
    const within = link.getAttribute('href').startsWith('#');
    if (link !== back && !within && leads(link)) link.setAttribute('href', told(link.getAttribute('href')));
  }
  // Citations have the address as the build knew it, without its scheme in some styles, or a place for it that the script that copies fills in.
  for (const place of document.querySelectorAll('[data-address]')) place.dataset.address = told(place.dataset.address);
  const written = canonical?.replace(/^https?:\/\//, '');
  for (const cited of written ? document.querySelectorAll('.cite-line, #cite [data-copy]') : []) {
    const texts = document.createTreeWalker(cited, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll(written, told(written));
  }
})();
