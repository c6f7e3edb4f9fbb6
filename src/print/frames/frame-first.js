/*
 * What a frame knows before anything is drawn: the theme that was asked for, and that its steps are shown one at a time, with the first of them in sight.
 * The rest is `frame.js`, a file that comes behind what is drawn.
 */
export default () => {
  const root = document.documentElement;
  const { search } = location;
  const theme = /[?&]theme=(light|dark)(?:&|$)/.exec(search)?.[1];
  if (theme) root.dataset.theme = theme;
  root.dataset.script = 'on';
  // Whoever asks for another step, for a part, or for other words is shown those, and not the first step before them (`frame.css`).
  root.dataset.stepper = /[?&](?:step|from|to|level|lang)=/.test(search) ? 'asked' : 'first';
  // What is pressed before the rest has come is done when it comes.
  addEventListener('click', ({ target }) => {
    root.pressed = target.closest?.('button');
  });
  // Where the rest does not come, or cannot run, in an old browser or after an exception, all steps stand one below the other as without script.
  addEventListener('load', () => {
    if (root.dataset.stepper === 'on') return;
    delete root.dataset.stepper;
    delete root.dataset.script;
  });
};
