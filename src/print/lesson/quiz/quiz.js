/*
 * The quiz: answers are checked one by one, explained at once and counted, on its page and in its frame (embed/quiz/), there one question at a time. It
 * is a classic script, works from a file and in a sandbox that allows scripts and nothing else, and keeps and sends nothing: the answers stand in the page.
 * At the end the form says `quiz-score` with { right, of }, for a package around it that counts.
 *
 * In the frame: ?theme=light|dark
 */
(() => {
  const root = document.documentElement;
  const theme = new URLSearchParams(location.search).get('theme');
  if (document.getElementById('quiz')) begin();
  else addEventListener('DOMContentLoaded', begin);

  function begin() {
    const form = document.getElementById('quiz');
    const words = JSON.parse(form.dataset.words);
    const frame = form.closest('.quiz-frame');
    const items = [...form.querySelectorAll('.quiz-item')];
    /** Whether each question that was answered was answered rightly. */
    const results = new Map();
    root.dataset.quiz = 'live';
    if (frame && (theme === 'light' || theme === 'dark')) {
      root.dataset.theme = theme;
      for (const image of form.querySelectorAll('.quiz-map img')) image.src += `#${theme}`;
    }

    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
    const make = (name, given) => Object.assign(document.createElement(name), given);
    const button = (text, label, run) => {
      const made = make('button', { className: 'quiz-button', type: 'button', textContent: text });
      if (label) made.setAttribute('aria-label', label);
      made.addEventListener('click', run);
      return made;
    };

    // One place that is read aloud, for all that is said.
    const aloud = make('p', { className: 'unseen' });
    aloud.setAttribute('role', 'status');
    form.append(aloud);
    const say = (...lines) => {
      aloud.textContent = lines.filter(Boolean).join(' ');
    };

    const end = make('section', { className: 'quiz-end' });
    const heading = make('h2', { id: 'quiz-score', tabIndex: -1, textContent: words.score });
    const result = make('p', { className: 'quiz-result' });
    const lists = make('div', { className: 'quiz-look' });
    end.setAttribute('aria-labelledby', heading.id);
    end.hidden = true;
    end.append(heading, result, lists, button(words.restart, '', restart));
    const progress = make('p', { className: 'quiz-progress' });
    const tools = make('p', { className: 'quiz-do' });
    tools.append(progress, button(words.showScore, '', showScore));
    if (!frame) form.append(tools);
    form.append(end);

    const asked = items.map(setUp);
    count();
    form.addEventListener('submit', (event) => event.preventDefault());

    function setUp(item) {
      const { kind, n, right } = item.dataset;
      const wanted = right.split(' ');
      const answer = item.querySelector('.quiz-answer');
      const lines = item.querySelector('.quiz-lines');
      const rows = lines ? [...lines.children] : [];
      const how = item.querySelector('.quiz-how');
      const inputs = [...item.querySelectorAll('input, select')];
      const doing = make('p', { className: 'quiz-do' });
      const verdict = make('span', { className: 'quiz-verdict' });
      const check = button(words.check, fill(words.checkOf, { n }), () => results.has(item) || judge());
      doing.append(check, verdict);
      answer.before(doing);
      answer.hidden = true;
      if (kind === 'order') {
        // On paper it is numbered all the same.
        how.classList.add('on-paper');
        how.after(make('p', { className: 'quiz-how small not-on-paper', textContent: words.orderLive }));
        for (const row of rows) movable(row);
        ends();
      }
      item.addEventListener('change', () => {
        for (const point of item.querySelectorAll('.quiz-point'))
          point.toggleAttribute('data-chosen', document.getElementById(point.htmlFor).checked);
      });

      /** Two buttons in the place of the number. */
      function movable(row) {
        const text = row.querySelector('.quiz-text').textContent;
        const moves = make('span', { className: 'quiz-moves' });
        const move = (by) => {
          const all = [...lines.children];
          const to = all.indexOf(row) + by;
          const held = document.activeElement;
          if (results.has(item) || !all[to]) return;
          all[to][by < 0 ? 'before' : 'after'](row);
          ends();
          held?.focus({ preventScroll: true });
          say(fill(words.moved, { n: to + 1, of: all.length, text }));
        };
        moves.append(
          button('↑', fill(words.upOf, { text }), () => move(-1)),
          button('↓', fill(words.downOf, { text }), () => move(1))
        );
        row.querySelector('select').hidden = true;
        row.append(moves);
      }
      function ends() {
        const all = [...lines.children];
        all.forEach((row, at) => {
          const [up, down] = row.querySelectorAll('.quiz-moves button');
          up.setAttribute('aria-disabled', String(at === 0));
          down.setAttribute('aria-disabled', String(at === all.length - 1));
        });
      }

      function judge() {
        const given = lines ? givenInLines() : [form.elements[item.id].value];
        if (given.includes('')) {
          verdict.textContent = lines ? words.each : words.first;
          say(verdict.textContent);
          return;
        }
        const correct = given.every((each, at) => each === wanted[at]);
        results.set(item, correct);
        for (const input of inputs) input.disabled = true;
        for (const each of item.querySelectorAll('.quiz-moves')) each.hidden = true;
        for (const name of item.querySelectorAll('.quiz-name')) name.classList.remove('unseen');
        if (lines) markLines();
        else for (const option of item.querySelectorAll('[data-option]')) markOption(option, given[0]);
        verdict.textContent = correct ? words.right : words.wrong;
        check.textContent = words.answered;
        check.removeAttribute('aria-label');
        check.setAttribute('aria-disabled', 'true');
        answer.hidden = false;
        answer.open = true;
        // In a low frame what was judged makes room for why.
        if (frame && answer.offsetTop > item.scrollTop + 0.6 * item.clientHeight) item.scrollTop = doing.offsetTop;
        count();
        const last = results.size === items.length;
        say(
          verdict.textContent,
          correct ? '' : fill(words.rightIs, { answer: item.dataset.said.replace(/\.?$/, '.') }),
          item.dataset.why,
          last && result.textContent
        );
        if (last) {
          if (!frame) end.hidden = false;
          form.dispatchEvent(new CustomEvent('quiz-score', { bubbles: true, detail: { right: rights(), of: items.length } }));
        }
      }
      /** As the answer has them: events from above to below, or the words by the letters that they were given. */
      function givenInLines() {
        const all = [...lines.children];
        if (kind === 'order') return all.map((row) => row.dataset.option);
        return wanted.map((id) => {
          const row = all.find((each) => each.dataset.option === id);
          const { value } = row.querySelector('select');
          return value && (value === row.dataset.sign ? id : 'other');
        });
      }
      function markLines() {
        [...lines.children].forEach((row, at) => {
          const sign = kind === 'order' ? String(at + 1) : row.querySelector('select').value;
          const correct = sign === row.dataset.sign;
          mark(row, row, correct, correct ? words.rightOne : fill(words.rightIs, { answer: row.dataset.sign }));
        });
      }
      function markOption(option, given) {
        const { option: id } = option.dataset;
        const label = option.querySelector('label');
        if (id === wanted[0]) mark(option, label, true, words.rightOne);
        else if (id === given) mark(option, label, false, words.yours);
      }
      function mark(element, place, correct, text) {
        element.dataset.given = correct ? 'right' : 'wrong';
        place.append(make('span', { className: 'quiz-mark', textContent: `${correct ? '✓' : '✗'} ${text}` }));
      }

      return function reset() {
        for (const each of item.querySelectorAll('.quiz-mark')) each.remove();
        for (const each of item.querySelectorAll('[data-given]')) delete each.dataset.given;
        for (const each of item.querySelectorAll('[data-chosen]')) each.removeAttribute('data-chosen');
        for (const each of item.querySelectorAll('.quiz-name')) each.classList.add('unseen');
        for (const each of item.querySelectorAll('.quiz-moves')) each.hidden = false;
        for (const input of inputs) input.disabled = false;
        if (kind === 'order') {
          lines.append(...rows);
          ends();
        }
        verdict.textContent = '';
        check.textContent = words.check;
        check.setAttribute('aria-label', fill(words.checkOf, { n }));
        check.removeAttribute('aria-disabled');
        answer.open = false;
        answer.hidden = true;
      };
    }

    function rights() {
      return [...results.values()].filter(Boolean).length;
    }
    /** Brings the words about the score up to what is answered. */
    function count() {
      const [right, n, of] = [rights(), results.size, items.length];
      progress.textContent = fill(words.progress, { n, of, right });
      const whole = [fill(words.result, { right, of }), right === of ? words.all : ''].filter(Boolean).join(' ');
      const soFar = n === 0 ? words.nothing : fill(words.resultSoFar, { right, n, open: of - n });
      result.textContent = n < of ? soFar : whole;
      const wrong = items.filter((item) => results.get(item) === false);
      const open = items.filter((item) => !results.has(item));
      lists.replaceChildren(...listOf(words.again, wrong), ...listOf(words.open, open));
    }
    function listOf(title, some) {
      if (some.length === 0) return [];
      const line = make('p', { textContent: `${title} ` });
      for (const item of some) {
        const link = make('a', { href: `#${item.id}`, textContent: item.dataset.n });
        link.setAttribute('aria-label', fill(words.questionOf, { n: item.dataset.n, of: items.length }));
        link.addEventListener('click', (event) => {
          event.preventDefault();
          if (frame) go(items.indexOf(item));
          else item.scrollIntoView();
          focusOn(item);
        });
        line.append(link);
      }
      return [line];
    }
    /** The question as a whole, so that it is read from its beginning. */
    function focusOn(item) {
      item.tabIndex = -1;
      item.focus({ preventScroll: true });
    }
    function showScore() {
      end.hidden = false;
      if (frame) go(items.length);
      heading.focus();
    }
    function restart() {
      results.clear();
      form.reset();
      for (const reset of asked) reset();
      end.hidden = true;
      say('');
      count();
      if (frame) go(0);
      else items[0].scrollIntoView();
      focusOn(items[0]);
    }

    let go = () => {};
    if (frame) stepper();
    function stepper() {
      // In a sandbox no link may open anything: there it is words.
      if (parent !== window && window.origin === 'null')
        for (const link of frame.querySelectorAll('a[target]')) link.replaceWith(make('span', { textContent: link.textContent }));
      const steps = frame.querySelector('.quiz-steps');
      const panels = [...items, end];
      const back = button(words.previous, '', () => go(now - 1, true));
      const place = make('p', { className: 'quiz-progress' });
      const on = button(words.next, '', () => (now === items.length - 1 ? showScore() : go(now + 1, true)));
      let now = 0;
      steps.append(back, place, on);
      end.hidden = false;
      for (const item of items) {
        // What is scrolled can be scrolled by keys.
        item.tabIndex = 0;
        item.setAttribute('aria-label', fill(words.questionOf, { n: item.dataset.n, of: items.length }));
      }
      go = (to, aloud = false) => {
        delete panels[now].dataset.current;
        now = to;
        const panel = panels[now];
        panel.dataset.current = '';
        panel.scrollTop = 0;
        // A control that could do nothing is not there; the focus that it had goes to its neighbour.
        if (now === 0 && document.activeElement === back) on.focus({ preventScroll: true });
        back.hidden = now === 0;
        on.hidden = now === items.length;
        on.textContent = now === items.length - 1 ? words.score : words.next;
        place.textContent = now === items.length ? '' : fill(words.questionOf, { n: now + 1, of: items.length });
        if (aloud) say(`${place.textContent}.`, panel.querySelector('.quiz-prompt').textContent);
      };
      go(0);
    }
  }
})();
