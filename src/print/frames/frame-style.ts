import { readFile } from 'node:fs/promises';
import type { View } from '../../article/schema';
import base from '../../styles/base.css?inline';
import evidence from '../../evidence/evidence.css?inline';
import map from '../../map/map-marks.css?inline';
import network from '../../network/network.css?inline';
import register from '../../register/register.css?inline';
import timeline from '../../timeline/timeline.css?inline';
import { themeCss, tokensCss } from '../../styles/tokens';
import { framesFaces, framesStandIns } from '../../styles/typefaces';
import frame from './frame.css?inline';
import frozen from './frozen.css?inline';
import framePaper from './frame-paper.css?inline';
import frameRegister from './frame-register.css?inline';
import frameSizes from './frame-sizes.css?inline';

/** What each view needs, and nothing else. */
const views = {
  register: [register, frameRegister],
  timeline: [timeline],
  network: [network],
  map: [map]
} as const satisfies Record<View, readonly string[]>;
const around = [tokensCss(), framesStandIns(), base];
const frames = [frame, frameSizes, themeCss((theme) => `:root[data-theme=${theme}]`)];
const later = [evidence, framePaper];
const text = (sheets: readonly string[]) => sheets.join('\n');

/**
 * The styles of a frame, in two parts.
 * @param view that its first step shows
 * @returns what that step needs, for the head of the page; and all else, to stand behind the steps
 */
export function frameStyles(view: View): readonly [first: string, rest: string] {
  const others = (Object.keys(views) as View[]).flatMap((each) => (each === view ? [] : views[each]));
  return [text([...around, ...views[view], ...frames]), text([...others, ...later])];
}

/** The same for pages that are made as frames are, and that are shown by others or kept for good: a file that they share, and that a sandbox does not refuse. */
export const framesStyle = {
  path: 'frame.css',
  text: text([...around, evidence, ...Object.values(views).flat(), ...frames, frozen, framePaper])
};

/** A sandbox refuses files of typefaces as it does everything of another origin; within a sheet they are let in. */
export const framesTypefaces = {
  path: 'frame-type.css',
  text: (): Promise<string> => framesFaces(async (file) => (await readFile(`public/fonts/${file}.woff2`)).toString('base64'))
};
