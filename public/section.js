/*
 * The page of a section: from each picture to the one before it and the one after it. Without this file the pictures stand beside their words all the
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
