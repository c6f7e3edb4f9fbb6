import source from './first-lines.js?raw';

/** The page’s own first lines, see `first-lines.js`, as they stand in its head: without comments and indentation. */
export const guard = `<script>${source
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(/\n\s*/g, '\n')
  .trim()}</script>`;
