/*
 * The page of a section. In plain words, where its address asks for them (?level=plain): then all that leads on from here, or is copied, asks for them too.
 */
(() => {
  const [canonical, home] = [document.querySelector('[rel=canonical]')?.href, '../../'];
  const told = (address) => address.replace(/^[^?#]*/, '$&?level=plain');
  const switches = document.querySelectorAll('[data-tell]');
  for (const link of switches) link.setAttribute('href', '?level=plain');
  if (document.documentElement.dataset.level !== 'plain') return;
  // The story and its sections have plain words; other pages know nothing of them.
  const roots = [new URL(home, location.href).href, ...(canonical ? [new URL(home, canonical).href] : [])];
  const leads = ({ href }) => roots.some((root) => href.startsWith(root) && /^(s\/[\w-]+\/)?(#.*)?$/.test(href.slice(root.length)));
  const back = document.querySelector('[data-words="plain"] > a[href="./"]');
  for (const link of document.querySelectorAll('a[href]')) {
    const within = link.getAttribute('href').startsWith('#');
    if (link !== back && !within && leads(link)) link.setAttribute('href', told(link.getAttribute('href')));
  }
  // Citations have the address as the build knew it, without its scheme in some styles, or a place for it that the script that copies fills in.
  for (const place of document.querySelectorAll('[data-address]')) place.dataset.address = told(place.dataset.address);
  const written = canonical?.replace(/^https?:\/\//, '');
  for (const text of written ? document.querySelectorAll('.cite-line, #cite [data-copy]') : [])
    text.innerHTML = text.innerHTML.replaceAll(written, told(written));
})();

/*
 * From each picture to the one before it and the one after it. Without this file the pictures stand beside their words all the
 * same, one below the other.
 */
(() => {
  const moments = [...document.querySelectorAll('.told-moment')];
  if (moments.length < 2) return;
  const words = document.currentScript.dataset;

  /** A way to another picture, which carries the focus along: pressing it again goes on. */
  const way = (name, text, to) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: name, textContent: text });
    if (!moments[to]) button.style.visibility = 'hidden';
    button.addEventListener('click', () => {
      moments[to].scrollIntoView({ block: 'start' });
      const [same, other] = [name, name === 'on' ? 'back' : 'on'].map((each) => moments[to].querySelector(`.stepper .${each}`));
      (same.style.visibility ? other : same).focus({ preventScroll: true });
    });
    return button;
  };
  moments.forEach((moment, at) => {
    const still = moment.querySelector('.still');
    const stepper = Object.assign(document.createElement('div'), { className: 'stepper' });
    const count = Object.assign(document.createElement('span'), { textContent: still.dataset.count });
    stepper.append(way('back', words.previous, at - 1), count, way('on', words.next, at + 1));
    stepper.setAttribute('role', 'group');
    stepper.setAttribute('aria-label', still.dataset.count);
    still.append(stepper);
  });
})();
