/*
 * The course: a cover, each section in its frame, and the questions, one place at a time. It is called with what speaks to the platform (`lms.js`).
 * A classic script, so that it runs from a folder too. It keeps nothing itself and writes no history.
 */
export default (lms) => {
  const root = document.documentElement;
  root.dataset.course = 'on';
  document.addEventListener('DOMContentLoaded', () => {
    const main = document.getElementById('course');
    const words = JSON.parse(main.dataset.words);
    const part = (id) => document.getElementById(id);
    const [cover, lesson, check, frame, back, on, where, title, form] = [
      'cover',
      'lesson',
      'check',
      'part',
      'back',
      'on',
      'where',
      'part-title',
      'questions'
    ].map(part);
    const links = [...cover.querySelectorAll('[data-section]')];
    const places = ['cover', ...links.map(({ dataset }) => dataset.section), 'check'];
    const last = places.length - 1;
    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
    let now = 0;
    let shown = '';

    const told = lms.begin();
    for (const [at, link] of links.entries())
      link.addEventListener('click', (event) => {
        event.preventDefault();
        go(at + 1);
      });
    part('begin').addEventListener('click', () => go(1));
    back.addEventListener('click', () => go(now - 1));
    on.addEventListener('click', () => go(now + 1));
    addEventListener('pagehide', () => lms.end());
    part('finish').addEventListener('click', ({ currentTarget }) => {
      lms.end();
      part('finished').textContent = words.finished;
      currentTarget.hidden = true;
    });

    /** @param quiet on arrival: the focus stays where the browser has it, and nothing is told */
    function go(to, quiet = false) {
      now = to;
      const section = to > 0 && to < last;
      cover.hidden = to > 0;
      lesson.hidden = !section;
      check.hidden = to !== last;
      back.hidden = to === 0;
      on.hidden = to === 0 || to === last;
      back.textContent = to === 1 ? words.toCover : words.previous;
      on.textContent = to === last - 1 ? words.toCheck : words.next;
      where.textContent = section ? fill(words.where, { n: to, of: last - 1 }) : to === last ? words.checkTitle : '';
      part('progress').value = to;
      if (section) show(links[to - 1]);
      if (!quiet) {
        const heading = to === 0 ? cover : section ? title : part('check-title');
        scrollTo(0, 0);
        heading.focus({ preventScroll: true });
        // Who goes on from the last section has come to its end.
        lms.at(places[to], to === last);
      }
    }
    function show(link) {
      title.textContent = link.textContent;
      const { href } = link;
      if (shown === href) return;
      frame.title = link.textContent;
      // A frame that is sent elsewhere would add to the history of the platform's page.
      if (shown) frame.contentWindow.location.replace(href);
      else frame.src = href;
      shown = href;
    }

    const questions = [...form.querySelectorAll('fieldset')];
    const chosen = (question) => question.querySelector('input:checked')?.value;
    function answer() {
      let right = 0;
      for (const question of questions) {
        const isRight = chosen(question) === question.dataset.answer;
        right += Number(isRight);
        const said = question.querySelector('[data-said]');
        said.querySelector('strong').textContent = isRight ? words.right : words.wrong;
        said.hidden = false;
        for (const input of question.querySelectorAll('input')) input.disabled = true;
      }
      part('result').textContent = fill(words.score, { n: right, of: questions.length });
      part('answer').hidden = true;
      part('again').hidden = false;
      return right;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const open = questions.filter((question) => !chosen(question));
      if (open.length > 0) {
        part('result').textContent = fill(words.missing, { n: open.length });
        open[0].querySelector('input').focus();
        return;
      }
      lms.score(answer(), questions.length, questions.map((question) => chosen(question)[0]).join(''));
      part('again').focus({ preventScroll: true });
    });
    part('again').addEventListener('click', () => {
      form.reset();
      for (const question of questions) {
        question.querySelector('[data-said]').hidden = true;
        for (const input of question.querySelectorAll('input')) input.disabled = false;
      }
      part('result').textContent = '';
      part('answer').hidden = false;
      part('again').hidden = true;
      questions[0].querySelector('input').focus();
    });
    // What was answered when the platform last had it open stands there again.
    if (told.kept?.length === questions.length) {
      questions.forEach((question, at) => {
        for (const input of question.querySelectorAll('input')) input.checked = input.value[0] === told.kept[at];
      });
      if (questions.every(chosen)) answer();
    }
    go(Math.max(0, places.indexOf(told.place)), true);
  });
};
