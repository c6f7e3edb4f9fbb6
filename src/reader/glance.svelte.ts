import { on } from 'svelte/events';
import { onScroll } from './scrolling';
import { standsAbove } from './where-it-stands';

/** Distance of the glance from the words beside it, and its greatest width, in pixels. */
const gap = 12;
const widest = 336;
/** In milliseconds: how long the pointer must rest on a word before its glance opens, and how long it may travel from the word to the glance before that closes. */
const intent = 150;
const grace = 250;

/**
 * Shows what tied words rest on, and what a term of the glossary means, while the pointer or the keyboard is on them; a term after a tap, too,
 * until the next. The glance lies on the picture, or in the margin where there is none; where there is neither it opens below the paragraph
 * and moves what follows down. It never lies on the text. Whoever clicks gets the whole card instead.
 * @param wordsOf what a fact or thing says at a glance, by its id; where that cannot be loaded there is no glance
 * @returns a function that lets go
 */
export function watchGlances(root: HTMLElement, stage: HTMLElement, wordsOf: (id: string) => Promise<readonly string[]>): () => void {
  const glance = document.createElement('div');
  glance.className = 'glance';
  glance.setAttribute('aria-hidden', 'true');
  let shown: HTMLAnchorElement | undefined;
  let pinned = false;
  let waiting = 0;
  let stopScroll = () => {};

  const wait = (run: () => void, time: number) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(run, time);
  };
  const show = (link: HTMLAnchorElement, pin: boolean) => {
    clearTimeout(waiting);
    pinned = pin || (pinned && link === shown);
    if (link === shown) return;
    hide();
    pinned = pin;
    shown = link;
    stopScroll = onScroll(follow);
    const { pick } = link.dataset;
    if (!pick) return open(link, termIn(link), pin);
    wordsOf(pick).then(
      // The pointer may have gone on while the words were on their way.
      (words) => shown === link && open(link, words, pinned),
      () => shown === link && hide()
    );
  };
  const open = (link: HTMLAnchorElement, words: readonly string[], pin: boolean) => {
    link.dataset.shown = '';
    glance.replaceChildren(
      ...words.map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
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
    const above = standsAbove(stage);
    glance.style.cssText = '';
    if (pictureInSight && above && word.top >= picture.bottom) {
      glance.dataset.place = 'picture';
      document.body.append(glance);
      glance.style.cssText = `left: 0; right: 0; bottom: ${height - picture.bottom}px; max-height: ${picture.height}px`;
      return;
    }
    const side = pictureInSight && !above ? (picture.left >= text.right ? picture.left : picture.right) : undefined;
    const from = side ?? (getComputedStyle(link).direction === 'rtl' ? text.left : text.right);
    const toRight = from >= text.right;
    const room = (toRight ? width - from : from) - 2 * gap;
    if (room >= 200) {
      glance.dataset.place = 'beside';
      document.body.append(glance);
      glance.style.width = `${Math.min(widest, room)}px`;
      const top = Math.max(side === undefined ? 60 : headOf(stage), Math.min(word.top - gap, height - glance.offsetHeight - gap));
      glance.style.top = `${top}px`;
      glance.style[toRight ? 'left' : 'right'] = `${(toRight ? from : width - from) + gap}px`;
      return;
    }
    // Below the paragraph it would push the text down: only for a tap or the keyboard, never for a pointer passing over.
    if (!pin) return hide();
    glance.dataset.place = 'below';
    paragraph.after(glance);
  };
  /** It stays with its words as they move. */
  const follow = () => {
    if (!shown || glance.dataset.place === 'below') return;
    const { top, bottom } = shown.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) hide();
    else place(shown, pinned);
  };
  const hide = () => {
    clearTimeout(waiting);
    stopScroll();
    glance.remove();
    if (shown) delete shown.dataset.shown;
    shown = undefined;
    pinned = false;
  };
  const leave = () => {
    if (pinned) clearTimeout(waiting);
    else wait(hide, grace);
  };
  const wordsAt = ({ target }: { readonly target: EventTarget | null }) =>
    target instanceof Element ? (target.closest<HTMLAnchorElement>('a:is(.tied, .term)') ?? undefined) : undefined;

  const stops = [
    on(root, 'pointerover', (event) => {
      const link = event.pointerType === 'touch' ? undefined : wordsAt(event);
      if (link) wait(() => show(link, false), link === shown ? 0 : intent);
    }),
    on(root, 'pointerout', (event) => void (wordsAt(event) && leave())),
    on(glance, 'pointerenter', () => clearTimeout(waiting)),
    on(glance, 'pointerleave', leave),
    on(root, 'focusin', (event) => {
      const link = wordsAt(event);
      if (link?.matches(':focus-visible')) show(link, true);
    }),
    on(root, 'focusout', (event) => void (wordsAt(event) === shown && hide())),
    on(root, 'click', (event) => {
      const link = wordsAt(event);
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (link.dataset.pick) return hide();
      event.preventDefault();
      if (shown === link && pinned && !link.matches(':focus-visible')) hide();
      else show(link, true);
    }),
    on(document, 'pointerdown', (event) => {
      if (shown && wordsAt(event) !== shown && !(event.target instanceof Node && glance.contains(event.target))) hide();
    }),
    // Escape closes the glance alone and goes no further: the card beneath stays open.
    on(
      document,
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !shown) return;
        event.stopPropagation();
        hide();
      },
      { capture: true }
    )
  ];
  return () => {
    hide();
    for (const stop of stops) stop();
  };
}

/** A term and what it means, from the glossary on this page. */
function termIn({ hash }: HTMLAnchorElement): string[] {
  const entry = document.getElementById(hash.slice(1));
  return [...(entry?.querySelectorAll('dt, dd') ?? [])].map(({ textContent }) => textContent.trim());
}

/** The lower edge of the controls at the head of the stage, in pixels from the top of the window: a glance must not cover them. */
function headOf(stage: HTMLElement): number {
  return (stage.querySelector('.stage-head')?.getBoundingClientRect().bottom ?? 0) + gap;
}
