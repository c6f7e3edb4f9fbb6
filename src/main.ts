import { keepPress, wanted } from './reader/wanted';

const [bar, stage, main] = ['bar', 'stage', 'top'].map((id) => document.getElementById(id)!) as [HTMLElement, HTMLElement, HTMLElement];

const pressAgain = keepPress([bar, stage]);

// What the page needs to come alive is fetched behind its words, and run when somebody is there.
wanted(stage)
  .then(() => import('./reader/alive'))
  .then(({ comeAlive }) => comeAlive(bar, stage, main))
  .then(pressAgain, (error: unknown) => {
    // The page is then what it is without script.
    delete document.documentElement.dataset.script;
    (window as { showStills?: () => void }).showStills?.();
    throw error;
  });
