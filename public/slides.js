/*
 * The slides: one at a time, as large as the window, by the keys that clickers send. Without this file all of them stand below each other. A classic script,
 * so that it runs in a folder that is opened without a server; nothing is stored.
 *
 * Address: #<slide> is shown, #all is the list of all; ?level=plain  ?keys=off  ?notes=<name of the slides' window>: this is the window of the notes.
 * The two windows tell each other where they are, by a channel where the browser has one, and by messages to who opened whom.
 */
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const speaker = asked.get('notes');
  // A window keeps its name when it is loaded again; two shows in one browser have two.
  const name = speaker ?? history.state?.deck ?? Math.random().toString(36).slice(2);
  if (speaker) root.dataset.speaker = '';
  const listed = location.hash === '#all';
  if (!listed) root.dataset.show = '';

  document.addEventListener('DOMContentLoaded', () => {
    const deck = document.querySelector('.deck');
    const slides = [...deck.querySelectorAll('.slide')];
    const words = JSON.parse(deck.dataset.said);
    const { story } = deck.dataset;
    const [place, progress, said] = ['.deck-place', '.deck-progress', '.deck-said'].map((each) => deck.querySelector(each));
    const spoken = document.getElementById('deck-spoken');
    const control = (does) => deck.querySelector(`[data-does="${does}"]`);
    let keys = asked.get('keys') !== 'off';
    let now = -1;
    /** The other window, where this one has opened it or was opened by it. */
    let other = speaker ? window.opener : undefined;
    /** When the newest of what the windows have told each other was told, in milliseconds. */
    let newest = 0;

    const at = (id) => slides.findIndex((slide) => slide.id === id);
    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);

    /** Addresses are refused in some frames; the slides are shown there all the same. */
    function note(hash) {
      const search = asked.toString();
      try {
        history.replaceState({ deck: name }, '', `${search ? `?${search}` : location.pathname}#${hash}`);
      } catch {
        // It goes on without.
      }
    }

    /** @param told whether the other window has asked for it, which need not be told again */
    function go(to, told = false) {
      const next = Math.min(Math.max(to, 0), slides.length - 1);
      if (next === now && 'show' in root.dataset) return;
      for (const slide of slides) slide.removeAttribute('data-next');
      slides[now]?.removeAttribute('data-current');
      now = next;
      const slide = slides[now];
      root.dataset.show = '';
      slide.dataset.current = '';
      if (speaker && slides[now + 1]) slides[now + 1].dataset.next = '';
      slide.querySelector('.slide-notes').open = 'below' in root.dataset || speaker !== null;
      slide.querySelector('.slide-noted').scrollTop = 0;
      const count = fill(words.place, { n: now + 1, of: slides.length });
      place.textContent = [count, slide.dataset.section].filter(Boolean).join(' · ');
      progress.value = now + 1;
      control('previous').setAttribute('aria-disabled', String(now === 0));
      control('next').setAttribute('aria-disabled', String(now === slides.length - 1));
      spoken.textContent = `${count}: ${slide.querySelector('h2, h3').textContent}`;
      said.textContent = '';
      note(slide.id);
      // The picture of the next slide is there before it is asked for.
      const { clientWidth, clientHeight } = slide.querySelector('.slide-frame');
      const shape = clientWidth >= clientHeight * 1.5 ? 'beside' : 'below';
      for (const each of [slide, slides[now + 1]]) {
        const picture = each?.querySelector(`img[data-shape="${shape}"]`);
        if (picture) picture.loading = 'eager';
      }
      if (!told) tell();
    }
    function leave() {
      if (speaker) return window.close();
      delete root.dataset.show;
      lighten();
      const slide = slides[now];
      for (const { firstElementChild } of deck.querySelectorAll('.slide-notes')) firstElementChild.parentElement.open = false;
      note('all');
      slide.scrollIntoView({ block: 'start' });
      control('start').focus({ preventScroll: true });
    }

    function blank() {
      if (!root.toggleAttribute('data-blank')) return lighten();
      spoken.textContent = words.blanked;
      tell();
    }
    function lighten() {
      if (!('blank' in root.dataset)) spoken.textContent = '';
      root.removeAttribute('data-blank');
      tell();
    }
    async function whole() {
      // It may be refused at any time; then the window stays as it is.
      await (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()).catch(() => undefined);
    }
    function tellAt(level) {
      root.dataset.level = level;
      if (level === 'plain') asked.set('level', 'plain');
      else asked.delete('level');
      control('level').textContent = words[level === 'plain' ? 'full' : 'plain'];
      note('show' in root.dataset ? slides[now].id : 'all');
    }
    function below(on) {
      root.toggleAttribute('data-below', on);
      control('notes').setAttribute('aria-pressed', String(on));
      slides[now].querySelector('.slide-notes').open = on;
    }
    function notes() {
      if ('below' in root.dataset) return below(false);
      const search = new URLSearchParams(asked);
      search.set('notes', name);
      let opened;
      try {
        opened = window.open(`${location.pathname}?${search}#${slides[now].id}`, `notes-${name}`, 'popup,width=1100,height=760');
      } catch {
        // A frame that may open nothing.
      }
      if (opened) other = opened;
      else {
        below(true);
        said.textContent = words.blocked;
      }
    }

    /** Only a window of this name listens, and only to a window that is the other. From a folder there is no origin to name. */
    const channel = (() => {
      try {
        return new BroadcastChannel('slides');
      } catch {
        return undefined;
      }
    })();
    const home = location.origin.startsWith('http') ? location.origin : '*';
    function send(message) {
      const whole = { story, name, from: speaker === null ? 'slides' : 'notes', ...message };
      channel?.postMessage(whole);
      if (other && !other.closed) other.postMessage(whole, home);
    }
    function tell() {
      const { level } = root.dataset;
      // Each is told later than any before it, also within a millisecond, and by clocks that were set back.
      newest = Math.max(Date.now(), newest + 1);
      send({ slide: slides[now].id, blank: 'blank' in root.dataset, level, told: newest });
    }
    function hear({ data }) {
      if (data?.story !== story || data.name !== name || data.from === (speaker === null ? 'slides' : 'notes')) return;
      if (data.hello) return tell();
      clearTimeout(waiting);
      // It comes in two ways, and by the slower when things may have gone on. Of what both tell at once, that of the slides holds.
      if (data.told < newest || (data.told === newest && speaker === null)) return;
      newest = data.told;
      const to = at(data.slide);
      if (to < 0) return;
      if (data.level !== root.dataset.level) tellAt(data.level);
      root.toggleAttribute('data-blank', data.blank);
      if (speaker !== null || 'show' in root.dataset) go(to, true);
    }
    channel?.addEventListener('message', hear);
    window.addEventListener('message', hear);
    // Who speaks is told where no slides answer, and can go on.
    const waiting = speaker === null ? undefined : setTimeout(() => (said.textContent = words.speakerLost), 3000);

    const right = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const left = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const does = {
      next: () => go(now + 1),
      previous: () => go(now - 1),
      notes,
      blank,
      whole,
      leave,
      level: () => (tellAt(root.dataset.level === 'plain' ? 'full' : 'plain'), tell()),
      start: () => go(Math.max(now, 0)),
      print
    };
    const byKey = new Map([
      ...['PageDown', right, 'ArrowDown', ' '].map((key) => [key, does.next]),
      ...['PageUp', left, 'ArrowUp'].map((key) => [key, does.previous]),
      ['Home', () => go(0)],
      ['End', () => go(slides.length - 1)],
      ['Escape', () => ('blank' in root.dataset ? lighten() : document.fullscreenElement ? whole() : leave())]
    ]);
    const single = new Map([
      ['.', blank],
      ['b', blank],
      ['f', () => document.fullscreenEnabled && whole()]
    ]);
    document.addEventListener('keydown', (event) => {
      const { key, target } = event;
      if (!('show' in root.dataset) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      const within = (selector) => target instanceof Element && target.closest(selector);
      if (within('input, select, textarea, [contenteditable]')) return;
      // On a button the space bar presses it; in the notes the keys move the notes.
      if (key === ' ' && within('button, a, summary')) return;
      if (within('.slide-noted') && key !== 'Escape' && byKey.has(key)) return;
      const run = byKey.get(key) ?? (keys ? single.get(key) : undefined);
      if (!run) return;
      event.preventDefault();
      if ('blank' in root.dataset && run !== blank && key !== 'Escape') lighten();
      run();
    });
    deck.addEventListener('click', (event) => {
      const pressed = event.target instanceof Element && event.target.closest('[data-does]');
      if (!pressed) return 'blank' in root.dataset && lighten();
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const what = pressed.dataset.does;
      if (what === 'keys') return (keys = pressed.checked);
      event.preventDefault();
      if (what === 'here') go(at(pressed.closest('.slide').id));
      else does[what]();
    });

    let begun;
    deck.addEventListener('touchstart', ({ touches }) => (begun = touches.length === 1 ? touches[0] : undefined), { passive: true });
    deck.addEventListener('touchend', ({ target, changedTouches: [ended] }) => {
      if (!begun || !('show' in root.dataset) || target.closest('.slide-noted')) return;
      const [across, down] = [ended.clientX - begun.clientX, ended.clientY - begun.clientY];
      if (Math.abs(across) > 48 && Math.abs(across) > Math.abs(down) * 1.5) go(now + (across < 0 === (document.dir !== 'rtl') ? 1 : -1));
    });

    /** Closed notes and pictures that were not yet shown are not printed unless they are opened and fetched before. */
    let closed = [];
    window.addEventListener('beforeprint', () => {
      closed = [...deck.querySelectorAll('.slide-notes:not([open])')];
      for (const each of closed) each.open = true;
    });
    window.addEventListener('afterprint', () => {
      for (const each of closed) each.open = false;
    });
    async function print() {
      const pictures = [...deck.querySelectorAll('img[data-shape="below"]')];
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
      window.print();
    }

    control('keys').checked = keys;
    control('whole').hidden = !document.fullscreenEnabled;
    document.addEventListener('fullscreenchange', () => {
      control('whole').textContent = words[document.fullscreenElement ? 'window' : 'whole'];
    });
    for (const link of deck.querySelectorAll('[data-tell]'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        does.level();
      });
    window.addEventListener('hashchange', () => {
      const to = at(location.hash.slice(1));
      if (to >= 0) go(to);
      else if (location.hash === '#all') leave();
    });

    root.dataset.script = 'on';
    const first = at(location.hash.slice(1));
    if (root.dataset.level === 'plain') control('level').textContent = words.full;
    // A place on the page that is no slide, such as how it is cited, is in the list.
    const elsewhere = listed || (first < 0 && location.hash.length > 1 && document.getElementById(location.hash.slice(1)));
    if (elsewhere) {
      delete root.dataset.show;
      now = 0;
    } else go(first, true);
    if (speaker === null) tell();
    else send({ hello: true });
  });
})();
