import { withoutComments } from '../without-comments';
import source from './first-lines.js?raw';

/** The page’s own first lines, see `first-lines.js`, as they stand in its head. */
export const guard = `<script>${withoutComments(source)}</script>`;
