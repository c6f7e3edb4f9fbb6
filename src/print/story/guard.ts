import { firstFaces } from '../../styles/typefaces';
import { withoutComments } from '../without-comments';
import source from './first-lines.js?raw';

/** The page’s own first lines, see `first-lines.js`, as they stand in its head. */
export const guard = (dir: 'ltr' | 'rtl'): string =>
  `<script>${withoutComments(source).replace('FACES', () => JSON.stringify(firstFaces(dir)))}</script>`;
