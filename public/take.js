/*
 * On the page that says how a part of the story is taken in elsewhere: a section, a run of its steps and the words are chosen, and the codes follow.
 * Without this file the codes are those of the first section, and those of all others stand below.
 */
(() => {
  const form = document.getElementById('choose');
  const site = new URL('.', document.currentScript.src).href;
  const { what, from, to, level } = form.elements;
  const texts = document.querySelectorAll('[data-template]');
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const fill = (text, values) => text.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  /** Each select keeps the steps of the section that is chosen; browsers differ in whether an option can be hidden. */
  const steps = new Map([...form.querySelectorAll('[name="from"], [name="to"]')].map((select) => [select, [...select.options]]));

  function choose() {
    for (const [select, options] of steps) select.replaceChildren(...options.filter(({ dataset }) => dataset.section === what.value));
    [from.selectedIndex, to.selectedIndex] = [0, to.length - 1];
    show();
  }
  /** What is chosen last holds: the other end of the run gives way. */
  function show({ target } = {}) {
    if (from.selectedIndex > to.selectedIndex) {
      if (target === to) from.selectedIndex = to.selectedIndex;
      else to.selectedIndex = from.selectedIndex;
    }
    const { dataset } = what.selectedOptions[0];
    const [first, last, of] = [from.selectedIndex + 1, to.selectedIndex + 1, to.length];
    const run = first > 1 || last < of;
    const asked = new URLSearchParams();
    if (level.value === 'plain') asked.set('level', 'plain');
    const levelled = String(asked);
    if (first > 1) asked.set('from', from.value);
    if (last < of) asked.set('to', to.value);
    const query = String(asked) && `?${asked}`;
    const frame = `${dataset.frame}${query}`.replace('{site}', site);
    // A run of steps has no page of its own but its frame.
    const full = (run ? frame : `${dataset.full}${levelled && `?${levelled}`}`).replace('{site}', site);
    const words = run ? fill(form.dataset.run, { title: dataset.title, from: first, to: last, of }) : dataset.title;
    const title = `${words} · ${form.dataset.of}`;
    for (const text of texts) {
      const code = text.dataset.template.startsWith('<');
      const values = { frame, full, title };
      text.textContent = fill(
        text.dataset.template,
        code ? Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escaped(value)])) : values
      );
    }
    document.getElementById('look').href = frame;
  }
  what.addEventListener('change', choose);
  for (const select of [from, to, level]) select.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  choose();
})();
