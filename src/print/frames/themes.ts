/**
 * The colours of `tokens.css` as two themes that can be asked for, whatever the reader's system prefers. The reader's own forced colours stay.
 * @param tokens the text of that file
 * @param select the selector of a theme: `light` or `dark`
 * @throws an Error if the file no longer has its light and its dark block
 */
export function themesOf(tokens: string, select: (theme: 'light' | 'dark') => string): string {
  const block = (name: string, shape: RegExp) => {
    const found = shape.exec(tokens)?.[1];
    if (!found) throw new Error(`tokens.css has lost its ${name} colours`);
    return [...found.matchAll(/--[\w-]+: #[0-9a-f]{3,8}(?=;)/g)].map(([colour]) => colour).join(';');
  };
  const light = block('light', /:root\s*\{([^}]*)\}/);
  const dark = block('dark', /prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}/);
  return `@media not (forced-colors:active){${select('light')}{color-scheme:light;${light}}${select('dark')}{color-scheme:dark;${dark}}}`;
}
