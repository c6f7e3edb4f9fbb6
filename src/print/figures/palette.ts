import { inTheLight } from '../../styles/tokens';

/** Values of style: what stands behind each name, and what is mixed from them. */
export type Palette = ReadonlyMap<string, string>;

/** Installed names of the site's typefaces first: a drawing is opened on other machines. */
const type = [
  ['--serif', "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif"],
  ['--sans', "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, sans-serif"],
  ['--mono', "'PT Mono', 'Courier New', monospace"]
] as const;

/** The site's tokens as a drawing has them. */
export const palette: Palette = new Map([...inTheLight, ...type]);

/** Writes out every `var(…)` and every mixture of two colours in `text`. @throws where a name stands for nothing */
export function writtenOut(text: string, palette: Palette): string {
  const value = (name: string) => {
    const found = palette.get(name);
    if (found === undefined) throw new Error(`${name} is no token and has no value`);
    return found;
  };
  return text
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => value(name))
    .replaceAll(/color-mix\(in srgb, (#\w{6}) (\d+)%, (#\w{6})\)/g, (_, a: string, share: string, b: string) =>
      mixed(a, b, Number(share) / 100)
    );
}

function mixed(a: string, b: string, share: number): string {
  const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [from, to] = [parts(a), parts(b)];
  return `#${from
    .map((part, at) =>
      Math.round(part * share + to[at]! * (1 - share))
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}
