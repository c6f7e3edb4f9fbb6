import { wanted } from './wanted';

/** Brings the pictures of a page beside the story alive, behind its words and once somebody is there; until then, and where it fails, they are stills. */
const figures = [...document.querySelectorAll<HTMLElement>('.still[data-step]')];

if (figures[0])
  wanted(figures[0])
    .then(() => import('./live-pictures'))
    .then(({ bringAlive }) => bringAlive(figures))
    .then(() => document.querySelector('[data-draft]') && import('./draft').then(({ followDraft }) => followDraft()))
    .catch((error: unknown) => {
      delete document.documentElement.dataset.script;
      throw error;
    });
