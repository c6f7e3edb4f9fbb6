/*
 * The script of a frame: one step at a time, as large as the frame, the address to copy, and what is said to the page around it. It is a file that all
 * frames share, comes when a frame has been drawn, and moves nothing of what is drawn; it runs as a classic script in a sandbox that allows scripts and
 * nothing else, never scrolls or writes history, and keeps nothing. What must be known before anything is drawn is `frame-first.js`.
 *
 * Address: ?theme=light|dark  ?level=plain  ?lang=<language>  ?step=<step>  ?from=<step>  ?to=<step>  ?origin=<origin of the page around it>
 * A step is named by its id, by its number in this part, or by its section's id. For one that this part does not have, the nearest stands.
 * It tells the page around it: { story, height }, the height in pixels at which nothing has to give way, and { story, at: { section, step, n, of } }.
 * It obeys { story, go: <step> } from the page around it, if that is of the origin that ?origin= names.
 * How a step is found by its name is `frames/steps.ts`, which it is called with, and with sections and steps in the order of the story.
 * To WordPress, which puts #?secret=… into the address: { message: 'height' | 'link', value, secret }.
 */
export default (placeOf, nearest, order) => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret') ?? undefined;
  const framed = window.parent !== window;
  const plain = asked.get('level') === 'plain';
  const host = originOf(asked.get('origin'));
  const main = document.getElementById('frame');
  const words = JSON.parse(main.dataset.words);
  const lang = asked.get('lang');
  const other = Object.hasOwn(words.languages, lang ?? '') && words.languages[lang];
  if (other) {
    root.hidden = true;
    return location.replace(other + location.search + location.hash);
  }

  const { story } = main.dataset;
  const part = [...main.querySelectorAll('.panel')];
  const told = document.getElementById('told');
  const spoken = document.getElementById('spoken');
  const { panels, now: first, missing } = run(part);
  for (const panel of part) if (!panels.includes(panel)) panel.remove();
  for (const words of plain ? main.querySelectorAll('.words') : []) words.textContent = words.dataset.plain;
  panels.forEach((panel, at) => panel.setAttribute('aria-label', fill(words.stepOf, { n: at + 1, of: panels.length })));
  if (missing.length > 0) told.textContent = missing.map((name) => fill(words.missing, { asked: name })).join(' ');
  let now = first;
  let address;
  // In a sandbox no link may open anything: there the address is plain text, unless the page around it has said how to ask it.
  const sandboxed = framed && window.origin === 'null';
  const [full, unused] = (sandboxed && !secret ? ['full-text', 'full'] : ['full', 'full-text']).map((id) => document.getElementById(id));
  unused.remove();
  full.hidden = false;

  /** To the page around it alone, and only to that of the origin that it gave, if it gave one. */
  const tell = (message) => framed && host && window.parent.postMessage(message, host);

  const [back, count, on, copying] = ['back', 'count', 'on', 'copy'].map((id) => document.getElementById(id));
  back.addEventListener('click', () => go(now - 1));
  on.addEventListener('click', () => go(now === panels.length - 1 ? 0 : now + 1));
  copying.addEventListener('click', copy);
  if (panels.length === 1) for (const each of [back, count, on]) each.remove();
  for (const more of main.querySelectorAll('.more'))
    more.addEventListener('click', () => open(more.getAttribute('aria-expanded') === 'false'));

  function go(to) {
    mark(false);
    for (const notes of panels[now].querySelectorAll('details')) notes.open = false;
    delete panels[now].dataset.current;
    now = to;
    told.textContent = '';
    show();
    fit();
    spoken.textContent = `${count.textContent}: ${panels[now].querySelector('.as-of').textContent}.`;
  }
  function show() {
    const panel = panels[now];
    const last = now === panels.length - 1;
    panel.dataset.current = '';
    count.textContent = panel.getAttribute('aria-label');
    on.firstChild.textContent = last ? words.again : words.next;
    on.setAttribute('aria-label', on.textContent);
    on.dataset.sign = last ? '↺' : '›';
    // A control that could do nothing is not there; the focus that it had goes to its neighbour.
    if (now === 0 && document.activeElement === back) on.focus({ preventScroll: true });
    back.hidden = now === 0;
    // A package that does not know where the story stands leads nowhere.
    const whole = panel.dataset.full && new URL(panel.dataset.full, location.href);
    if (whole && plain) whole.searchParams.set('level', 'plain');
    address = whole ? whole.href : '';
    copying.hidden = !address;
    if (address) full.textContent = address;
    if (full.href) full.href = address;
    for (const picture of panel.querySelectorAll('img[loading]')) picture.loading = 'eager';
    mark(false);
    tell({ story, at: { section: panel.dataset.section, step: panel.id, n: now + 1, of: panels.length } });
  }
  const parts = () => ({ more: panels[now].querySelector('.more'), text: panels[now].querySelector('.words') });
  function open(all) {
    mark(all);
    if (all) for (const notes of panels[now].querySelectorAll('details')) notes.open = false;
    fit();
  }
  /** Whether all of the words are shown, said without asking how much room there is: that lays out the page. */
  function mark(all) {
    const { more } = parts();
    panels[now].toggleAttribute('data-open', all);
    more.setAttribute('aria-expanded', String(all));
    more.textContent = all ? words.less : words.more;
  }
  /** The size of the frame for which the words were fitted last. */
  let fitted = '';
  const sizeOf = ({ clientWidth, clientHeight }) => `${clientWidth} × ${clientHeight}`;
  /**
   * As many lines of the words as there is room for, and the button for the others only where there are others. What is left of the room stays empty, so
   * that the picture stands where it was drawn first.
   */
  function fit() {
    const { more, text } = parts();
    text.style.cssText = '';
    if (panels[now].hasAttribute('data-open')) return;
    fitted = sizeOf(main);
    const cut = text.scrollHeight > text.clientHeight + 1;
    more.toggleAttribute('data-needed', cut);
    if (!cut) return;
    const { height } = text.getBoundingClientRect();
    const line = parseFloat(getComputedStyle(text).lineHeight);
    // By a hundredth of a line less than a whole one, which calculating may take away.
    const lines = Math.max(1, Math.floor(height / line + 0.01));
    const left = Math.max(0, height - lines * line);
    text.style.cssText = `display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${lines};overflow:hidden;flex:none;margin-bottom:${left}px`;
  }
  main.addEventListener('toggle', ({ target }) => target.open && open(false), true);
  main.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    const notes = target.closest('details[open]');
    if (notes) notes.open = false;
    notes?.firstElementChild.focus({ preventScroll: true });
    open(false);
  });

  full.addEventListener('click', (event) => {
    if (!framed || !full.href) return;
    event.preventDefault();
    if (secret) tell({ message: 'link', value: address, secret });
    const opened = sandboxed ? undefined : window.open(address, '_blank');
    if (opened) opened.opener = null;
    else void copy();
  });
  async function copy() {
    const done = await copied(address);
    told.textContent = done ? words.copied : words.failed;
    if (!done) getSelection().selectAllChildren(full);
  }

  for (const image of document.querySelectorAll('.map-picture > img:not(.relief)'))
    if (root.dataset.theme) image.src += `#${root.dataset.theme}`;
  for (const panel of panels) delete panel.dataset.current;
  show();
  fit();
  root.dataset.stepper = 'on';
  document.fonts?.addEventListener('loadingdone', fit);
  let width = 0;
  new ResizeObserver(sized).observe(main);
  addEventListener('load', sized);
  function sized() {
    if (fitted !== sizeOf(main)) fit();
    if (!framed || width === main.clientWidth) return;
    width = main.clientWidth;
    // When this has been drawn: it lays out all steps.
    setTimeout(tellHeight);
  }
  function tellHeight() {
    const value = wanted();
    tell({ story, height: value });
    if (secret) tell({ message: 'height', value, secret });
  }

  /** As if without script: the head, the foot and the highest step. It does not depend on how high the frame is, so the page around it comes to rest. */
  function wanted() {
    const { cssText } = parts().text.style;
    parts().text.style.cssText = '';
    delete root.dataset.stepper;
    const rest = main.offsetHeight - panels.reduce((sum, panel) => sum + panel.offsetHeight, 0);
    const value = Math.ceil(rest + Math.max(...panels.map((panel) => panel.offsetHeight)));
    root.dataset.stepper = 'on';
    parts().text.style.cssText = cssText;
    return value;
  }

  root.pressed?.click();
  if (!framed) return;
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== host || data?.story !== story) return;
    // Of what a page may send, not all can be made a text.
    const { go: named } = data;
    const to = typeof named === 'string' || typeof named === 'number' ? placeOf(String(named), stepsIn(panels)) : -1;
    if (to >= 0 && to !== now) go(to);
  });
  function stepsIn(panels) {
    return panels.map(({ id, dataset }) => ({ id, section: dataset.section }));
  }

  /** Which steps are shown, at which of them it begins, and what was asked for in vain. */
  function run(part) {
    const missing = [];
    const steps = stepsIn(part);
    const find = (key, otherwise, last) => {
      const name = asked.get(key);
      if (!name) return otherwise;
      const exact = placeOf(name, steps, last);
      if (exact < 0) missing.push(name);
      return exact < 0 ? nearest(name, steps, order) : exact;
    };
    const [from, to] = [find('from', 0), find('to', part.length - 1, true)].sort((a, b) => a - b);
    const step = find('step', from);
    if (step < from || step > to) missing.push(asked.get('step'));
    return { panels: part.slice(from, to + 1), now: Math.min(Math.max(step, from), to) - from, missing: [...new Set(missing)] };
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  }

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
};
