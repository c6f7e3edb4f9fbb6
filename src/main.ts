import { keepPress, wanted } from './reader/wanted';

const [bar, stage, main] = ['bar', 'stage', 'top'].map((id) => document.getElementById(id)!) as [HTMLElement, HTMLElement, HTMLElement];

const pressAgain = keepPress([bar, stage]);
/** Whether the page is still to come alive: once it stands still (`first-lines.js`) it does so until it is loaded anew. */
const waits = () => document.documentElement.dataset.script !== undefined;

// What the page needs to come alive is fetched behind its words, and run when somebody is there.
wanted(stage)
  .then(() => (waits() ? import('./reader/alive') : undefined))
  .then((script) => (waits() ? script?.comeAlive(bar, stage, main) : undefined))
  .then(pressAgain, (error: unknown) => {
    (window as { standStill?: () => void }).standStill?.();
    throw error;
  });
