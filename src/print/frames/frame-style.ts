import { readFile } from 'node:fs/promises';
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

/** All that a frame looks like: a file that its pages share, and that a sandbox does not refuse. */
export const framesStyle = {
  path: 'frame.css',
  text: [
    tokensCss(),
    framesStandIns(),
    base,
    evidence,
    register,
    timeline,
    network,
    map,
    frame,
    frozen,
    frameRegister,
    frameSizes,
    framePaper,
    themeCss((theme) => `:root[data-theme=${theme}]`)
  ].join('\n')
};

/** A sandbox refuses files of typefaces as it does everything of another origin; within a sheet they are let in. */
export const framesTypefaces = {
  path: 'frame-type.css',
  text: (): Promise<string> => framesFaces(async (file) => (await readFile(`public/fonts/${file}.woff2`)).toString('base64'))
};
