import { on } from 'svelte/events';

/** How far a pop-up stands from what is beside it, and how wide it is at most, in pixels. */
const gap = 12;
const widest = 336;
/** How long the pointer may be on its way from the word to the pop-up, in milliseconds. */
const grace = 250;

/**
 * Shows what a term of the glossary means while the pointer or the keyboard is on it, and after a tap until the next. The pop-up lies on the
 * picture, or in the margin where there is none; where there is neither it opens below the paragraph and moves what follows down. It never
 * lies on the text. What it says is the glossary's own entry on this page, which is said to whoever listens by the link itself.
 * @returns a function that lets go
 */
export function watchTerms(root: HTMLElement, stage: HTMLElement): () => void {
  const popup = document.createElement('div');
  popup.className = 'term-popup';
  popup.setAttribute('aria-hidden', 'true');
  let shown: HTMLElement | undefined;
  let pinned = false;
  let leaving = 0;

  const show = (link: HTMLElement, pin: boolean) => {
    clearTimeout(leaving);
    pinned = pin || (pinned && link === shown);
    if (link === shown) return;
    hide();
    pinned = pin;
    const entry = document.getElementById(`term-${link.dataset.term}`);
    if (!entry) return;
    shown = link;
    link.dataset.shown = '';
    popup.replaceChildren(
      ...[...entry.children].map((part) => {
        const copy = document.createElement('p');
        copy.textContent = part.textContent.trim();
        return copy;
      })
    );
    place(link, pin);
  };
  const place = (link: HTMLElement, pin: boolean) => {
    const paragraph = link.closest<HTMLElement>('p') ?? link;
    const [word, text, picture] = [link, paragraph, stage].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
    const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
    const pictureInSight =
      picture.width > 0 && picture.bottom > 0 && picture.top < height && word.bottom <= Math.max(picture.bottom, height);
    const above = picture.width > width * 0.9;
    popup.style.cssText = '';
    if (pictureInSight && above && word.top >= picture.bottom) {
      popup.dataset.place = 'picture';
      document.body.append(popup);
      popup.style.cssText = `left: 0; right: 0; bottom: ${height - picture.bottom}px; max-height: ${picture.height}px`;
      return;
    }
    const side = pictureInSight && !above ? (picture.left >= text.right ? picture.left : picture.right) : undefined;
    const from = side ?? (getComputedStyle(link).direction === 'rtl' ? text.left : text.right);
    const toRight = from >= text.right;
    const room = (toRight ? width - from : from) - 2 * gap;
    if (room >= 200) {
      popup.dataset.place = 'beside';
      document.body.append(popup);
      popup.style.width = `${Math.min(widest, room)}px`;
      const top = Math.max(side === undefined ? 60 : headOf(stage), Math.min(word.top - gap, height - popup.offsetHeight - gap));
      popup.style.top = `${top}px`;
      popup.style[toRight ? 'left' : 'right'] = `${(toRight ? from : width - from) + gap}px`;
      return;
    }
    // A pointer that only passes over must not move the text.
    if (!pin) return hide();
    popup.dataset.place = 'below';
    paragraph.after(popup);
  };
  const hide = () => {
    clearTimeout(leaving);
    popup.remove();
    if (shown) delete shown.dataset.shown;
    shown = undefined;
    pinned = false;
  };
  const leave = () => {
    clearTimeout(leaving);
    if (shown && !pinned) leaving = window.setTimeout(hide, grace);
  };
  const termAt = ({ target }: { readonly target: EventTarget | null }) =>
    target instanceof Element ? (target.closest<HTMLElement>('a[data-term]') ?? undefined) : undefined;

  const stops = [
    on(root, 'pointerover', (event) => {
      const link = event.pointerType === 'touch' ? undefined : termAt(event);
      if (link) show(link, false);
    }),
    on(root, 'pointerout', (event) => void (termAt(event) && leave())),
    on(popup, 'pointerenter', () => clearTimeout(leaving)),
    on(popup, 'pointerleave', leave),
    on(root, 'focusin', (event) => {
      const link = termAt(event);
      if (link?.matches(':focus-visible')) show(link, true);
    }),
    on(root, 'focusout', (event) => void (termAt(event) === shown && hide())),
    on(root, 'click', (event) => {
      const link = termAt(event);
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (shown === link && pinned && !link.matches(':focus-visible')) hide();
      else show(link, true);
    }),
    on(document, 'pointerdown', (event) => {
      if (shown && termAt(event) !== shown && !(event.target instanceof Node && popup.contains(event.target))) hide();
    }),
    // One Escape closes one thing: what lies on top.
    on(
      document,
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !shown) return;
        event.stopPropagation();
        hide();
      },
      { capture: true }
    ),
    on(
      window,
      'scroll',
      () => {
        if (!shown || popup.dataset.place === 'below') return;
        const { top, bottom } = shown.getBoundingClientRect();
        if (bottom < 0 || top > window.innerHeight) hide();
        else place(shown, pinned);
      },
      { passive: true }
    )
  ];
  return () => {
    hide();
    for (const stop of stops) stop();
  };
}

/** Below the controls at the head of the picture, in pixels from the top of the window. */
function headOf(stage: HTMLElement): number {
  return (stage.querySelector('.stage-head')?.getBoundingClientRect().bottom ?? 0) + gap;
}
