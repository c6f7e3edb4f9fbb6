import { stepsOf, type Step } from '../../article/article';
import { kindOf } from '../../article/ids';
import { indexOf } from '../../article/index';
import { pictureStep } from '../../picture/scene';
import { sceneOf, type Scene } from '../../story/scene';
import { at } from '../../story/state';
import type { Edition } from '../edition';

/**
 * The step at which the story tells a fact: the first whose words say it, or else the first that points at it, or else the one that stands for the
 * section that rests on it. A word that is explained has no moment.
 */
export function toldAt(id: string, { article, prose }: Edition): Step | undefined {
  if (kindOf(id) === 'term') return undefined;
  const steps = stepsOf(article);
  const [section] = indexOf(article).sectionsWith(id);
  return (
    steps.find((step) => prose.steps[step.id]!.pieces.some(({ to }) => to === id)) ??
    steps.find(({ focus }) => focus.includes(id)) ??
    (section && pictureStep(section, section.leads[0]!))
  );
}

/** That moment with the fact picked; the map looks where its picture file looks. */
export function sceneOfFact(id: string, step: Step, { article }: Edition): Scene {
  return { ...sceneOf(article, { ...at(step), selection: id }), look: step.look };
}
