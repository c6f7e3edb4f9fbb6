import './low-window.css';
import { openPage, ownMarkup } from './own-pages';

/** Of the page for paper, which has a still picture for each moment of the story. */
const paper = 'print/';
/** How far ahead of the reader pictures come, in heights of the window. */
const ahead = 3;

let page: Promise<Document> | undefined;
let observer: IntersectionObserver | undefined;

/** Loaded once, and again after a failure. */
const openPaper = (): Promise<Document> =>
  (page ??= openPage(paper).catch((error: unknown) => {
    page = undefined;
    throw error;
  }));

/** What is being read, or was asked for; none on the cover. */
const atRead = () => (window.scrollY > 0 ? document.querySelector('[data-read], :target') : null);

/** Takes the stage away, or brings it back: what is being read begins where reading is then done. */
export function letGoOfStage(low: boolean): void {
  const read = atRead();
  document.documentElement.toggleAttribute('data-low', low);
  read?.scrollIntoView({ behavior: 'instant' });
  observer?.disconnect();
  if (!low) return;
  observer = new IntersectionObserver((entries) => void bring(entries.filter(({ isIntersecting }) => isIntersecting)), {
    rootMargin: `${ahead * 100}% 0px`
  });
  for (const section of document.querySelectorAll(':has(> .stage) section')) observer.observe(section);
}

/** Puts the pictures of these sections beside their words. */
async function bring(near: readonly IntersectionObserverEntry[]): Promise<void> {
  if (near.length === 0) return;
  let stills: Document;
  try {
    stills = await openPaper();
  } catch {
    // The words stand without, and the way to Explore stands in the bar.
    return;
  }
  keepPlace(() => {
    for (const { target } of near) {
      observer?.unobserve(target);
      for (const step of target.querySelectorAll('[data-step]')) place(step, stills);
    }
  });
}

/** Whatever comes above it, what is being read stays where it is in the window. */
function keepPlace(change: () => void): void {
  const read = atRead();
  const before = read?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (read?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

/** A step that shows what the step before has shown has no picture of its own. */
function place(step: Element, stills: Document): void {
  const still = stills.querySelector(`[data-moment="${CSS.escape(step.id)}"] figure`);
  if (!still) return;
  // What a picture uses by its id is its own, and not that of the same name on the stage, which is not drawn, or on paper.
  const markup = still.innerHTML.replaceAll(/( id="|url\(#|href="#)/g, '$1still-');
  const figure = Object.assign(document.createElement('figure'), { className: 'step-still', innerHTML: ownMarkup(markup) });
  for (const picture of figure.querySelectorAll('img'))
    picture.src = new URL(picture.getAttribute('src')!, new URL(paper, location.href)).href;
  step.firstElementChild!.after(figure);
}
