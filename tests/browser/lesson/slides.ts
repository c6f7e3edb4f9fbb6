import { readFileSync } from 'node:fs';

export const slidesPath = 'lesson/slides/';

const { sections } = JSON.parse(readFileSync(new URL('../../../data/sections.json', import.meta.url), 'utf8')) as {
  sections: { id: string; steps: { id: string }[] }[];
};

/** The ids of all slides, in order. */
export const slideIds = ['cover', ...sections.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]), 'close'];
