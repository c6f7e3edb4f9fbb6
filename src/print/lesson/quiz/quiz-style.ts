import base from '../../../styles/base.css?inline';
import fields from '../../../styles/fields.css?inline';
import evidence from '../../../evidence/evidence.css?inline';
import { themeCss, tokensCss } from '../../../styles/tokens';
import { framesStandIns } from '../../../styles/typefaces';
import frame from './quiz-frame.css?inline';
import paper from './quiz-paper.css?inline';
import quiz from './quiz.css?inline';

/** What only the pages of the quiz need beside what all pages have. */
export const pageSheet = [quiz, paper].join('\n');

/** All that its frame looks like. */
export const frameSheet = [
  tokensCss(),
  framesStandIns(),
  base,
  fields,
  evidence,
  quiz,
  paper,
  frame,
  themeCss((theme) => `:root[data-theme=${theme}]`)
].join('\n');
