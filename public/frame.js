/*
 * The script of a frame: one step at a time, the theme, the address to copy, and what is said to the page around it. It stands alone, runs as a
 * classic script in a sandbox that allows scripts and nothing else, never scrolls or writes history, and keeps nothing.
 *
 * Address: ?theme=light|dark  ?lang=<language>  ?step=<id of a step or section>  ?origin=<origin of the page around it>
 * It tells the page around it: { story, height } in pixels, and { story, at: { section, step, n, of } }.
 * It obeys { story, go: <id of a step or section> } from the page around it, if that is of the origin that ?origin= names.
 * To WordPress, which puts #?secret=… into the address: { message: 'height' | 'link', value, secret }.
 */
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret') ?? undefined;
  const framed = window.parent !== window;
  const theme = asked.get('theme');
  const host = originOf(asked.get('origin'));
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.dataset.stepper = 'on';

  document.addEventListener('DOMContentLoaded', () => {
    const main = document.getElementById('frame');
    const words = JSON.parse(main.dataset.words);
    const lang = asked.get('lang');
    const other = Object.hasOwn(words.languages, lang ?? '') && words.languages[lang];
    if (other) return location.replace(other + location.search + location.hash);

    const { story } = main.dataset;
    const panels = [...main.querySelectorAll('.panel')];
    const said = document.getElementById('said');
    const place = (id) => panels.findIndex((panel) => panel.id === id || panel.dataset.section === id);
    let now = Math.max(0, place(asked.get('step')));
    let address;
    // In a sandbox no link may open anything: there the address is plain text, unless the page around it has said how to ask it.
    const sandboxed = framed && window.origin === 'null';
    const [full, unused] = (sandboxed && !secret ? ['full-text', 'full'] : ['full', 'full-text']).map((id) => document.getElementById(id));
    unused.remove();
    full.hidden = false;

    /** To the page around it alone, and only to that of the origin that it gave, if it gave one. */
    const tell = (message) => framed && host && window.parent.postMessage(message, host);

    const button = (text, run) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = text;
      made.addEventListener('click', run);
      return made;
    };
    const back = button(words.previous, () => go(now - 1));
    const count = document.createElement('p');
    count.setAttribute('aria-live', 'polite');
    const on = button(words.next, () => go(now === panels.length - 1 ? 0 : now + 1));
    if (panels.length > 1) document.getElementById('stepper').append(back, count, on);

    function go(to) {
      const before = panels[now];
      now = to;
      delete before.dataset.current;
      panels[now].dataset.current = '';
      show();
      // The step begins at its beginning. Only this document scrolls, never the one around it.
      window.scrollTo(0, 0);
    }
    function show() {
      const last = now === panels.length - 1;
      count.textContent = panels[now].getAttribute('aria-label');
      on.textContent = last ? words.again : words.next;
      // A control that could do nothing is not there; the focus that it had goes to its neighbour.
      if (now === 0 && document.activeElement === back) on.focus({ preventScroll: true });
      back.hidden = now === 0;
      address = new URL(panels[now].dataset.full, location.href).href;
      full.textContent = address;
      if (full.href) full.href = address;
      for (const picture of panels[now].querySelectorAll('img[loading]')) picture.loading = 'eager';
      tell({ story, at: { section: panels[now].dataset.section, step: panels[now].id, n: now + 1, of: panels.length } });
    }

    full.addEventListener('click', (event) => {
      if (!framed || !full.href) return;
      event.preventDefault();
      if (secret) tell({ message: 'link', value: address, secret });
      const opened = sandboxed ? undefined : window.open(address, '_blank');
      if (opened) opened.opener = null;
      else void copy();
    });
    const copying = button(words.copy, copy);
    document.querySelector('.credit').append(' ', copying);

    async function copy() {
      const done = await copied(address);
      said.textContent = done ? words.copied : words.failed;
      if (!done) getSelection().selectAllChildren(full);
    }

    for (const image of document.querySelectorAll('.map-picture > img:not(.relief)')) if (root.dataset.theme) image.src += `#${theme}`;
    panels.forEach((panel, at) => (at === now ? (panel.dataset.current = '') : delete panel.dataset.current));
    show();

    if (!framed) return;
    window.addEventListener('message', ({ source, origin, data }) => {
      if (source !== window.parent || origin !== host || data?.story !== story) return;
      const to = place(data.go);
      if (to >= 0 && to !== now) go(to);
    });
    let height = 0;
    new ResizeObserver(() => {
      const value = Math.ceil(main.getBoundingClientRect().height);
      if (value === height) return;
      height = value;
      tell({ story, height });
      if (secret) tell({ message: 'height', value, secret });
    }).observe(main);
  });

  /** Whom a frame may speak with: anybody where nobody is named, and nobody where what is named is no origin. */
  function originOf(named) {
    if (named === null) return '*';
    try {
      const { origin } = new URL(named);
      return origin === 'null' ? undefined : origin;
    } catch {
      return undefined;
    }
  }

  /** By a selected text, which works in every frame; through the Clipboard API where that has been taken away. */
  async function copied(text) {
    const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
    const before = document.activeElement;
    document.body.append(field);
    field.focus({ preventScroll: true });
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    before?.focus({ preventScroll: true });
    return (
      done ||
      (navigator.clipboard?.writeText(text).then(
        () => true,
        () => false
      ) ??
        false)
    );
  }
})();
