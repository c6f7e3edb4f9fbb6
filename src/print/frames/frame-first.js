/* What a frame knows before anything is drawn: the theme that was asked for, and that its steps are shown one at a time. The rest is `frame.js`. */
export default () => {
  const root = document.documentElement;
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.dataset.stepper = 'on';
  // Where the rest cannot run, in an old browser or after an exception, all steps stand one below the other as without script.
  document.addEventListener('DOMContentLoaded', () => {
    if (!document.getElementById('stepper').firstElementChild) delete root.dataset.stepper;
  });
};
