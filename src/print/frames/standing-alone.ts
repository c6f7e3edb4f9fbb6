import { minifySync } from 'vite';

/**
 * What a frame is drawn from stands in its page: on a slow telephone a file takes a way there and back before anything is drawn, and what another site’s
 * page or a sandbox refuses need not be asked for.
 */
export const styleTag = (text: string): string => `<style>${text}</style>`;

/**
 * A classic script, as a sandbox demands, in its shortest form.
 * @throws Error if it is no script
 */
export function inShortest(text: string): string {
  const { code, errors } = minifySync('frame.js', text);
  if (errors.length > 0) throw new Error(`the script of a frame cannot be read: ${errors[0]!.message}`);
  return code;
}

/** The same, standing in the page. */
export const scriptTag = (text: string): string => `<script>${inShortest(text).replaceAll('</', '<\\/')}</script>`;

/** The text of a script that calls the one function of a module with what is given, as text too. */
export function calling(module: string, ...given: readonly string[]): string {
  const its = module
    .replace(/^[\s\S]*?export default /, '')
    .trim()
    .replace(/;$/, '');
  return `(${its})(${given.join(', ')});`;
}
