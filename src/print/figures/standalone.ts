import { inlineFragment } from '@css-inline/css-inline';
import { neverHydrated } from '../never-hydrated';

/** What of an element's style a drawing keeps, as attributes that every program for drawings reads. */
const kept = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'letter-spacing',
  'font-family',
  'font-weight',
  'font-style',
  'font-size'
]);

type Attributes = Map<string, string>;

/**
 * Makes drawings stand alone: what the sheets say of them is written into their elements, and what is for a page alone is left out.
 * Nothing in them refers to anything outside, and the text stays text.
 * @param css with every value written out
 */
export function standalone(markup: string, css: string): string {
  const styled = closed(inlineFragment(neverHydrated(markup), css).replaceAll('&nbsp;', '\u00a0'));
  const drawn = styled
    .replaceAll(/<text\b([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, inner: string) => textOf(read(attributes), inner))
    .replaceAll(/\s*\n\s*/g, ' ');
  return inAttributes(drawn).replaceAll(/<(\w+)([^>]*)><\/\1>/g, '<$1$2/>');
}

/** Without signs that no drawing can hold, and with no bracket in a value that would end its element: what is written there may be any text. */
function closed(markup: string): string {
  return (
    markup
      // eslint-disable-next-line no-control-regex -- which are what is taken out
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
      .replaceAll(/<[a-z][\w:]*(?:\s+[\w:-]+="[^"]*")+\s*\/?>/gi, (tag) =>
        tag.replaceAll(/="[^"]*"/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
      )
  );
}

/** A text with a halo is drawn twice: not every program draws the line under the letters when it is told to. What is hidden is left out. */
function textOf(attributes: Attributes, inner: string): string {
  const style = styleOf(attributes);
  if (style.get('visibility') === 'hidden') return '';
  const words =
    style.get('text-transform') === 'uppercase'
      ? inner.replaceAll(/<[^>]*>|&\w+;|./g, (part) => (part.length > 1 ? part : part.toUpperCase()))
      : inner;
  const written = (changes: Record<string, string>, leave: readonly string[] = []) => {
    const own = new Map([...style, ...Object.entries(changes)].filter(([name]) => !leave.includes(name)));
    const all = new Map([...attributes, ['style', [...own].map(([name, value]) => `${name}:${value}`).join(';')]]);
    return `<text${show(all)}>${words.trim()}</text>`;
  };
  const lines = ['stroke', 'stroke-width', 'stroke-linejoin'];
  if (!style.has('stroke') || style.get('paint-order') !== 'stroke') return written({});
  return written({ fill: style.get('stroke')!, 'stroke-linejoin': 'round' }) + written({}, lines);
}

/** Walks through the elements: styles become attributes, lines that keep their width whatever the scale get the width that they have here. */
function inAttributes(markup: string): string {
  const scales = [1];
  let depth = 0;
  return markup.replaceAll(/<(\/?)([\w:]+)([^>]*)>/g, (whole, end: string, name: string, rest: string) => {
    // A picture within the picture is a group of it.
    const inner = name === 'svg' && (end ? depth > 1 : depth > 0);
    if (end) {
      scales.pop();
      depth--;
      return inner ? '</g>' : whole;
    }
    depth++;
    const attributes = read(rest);
    const scale = scales.at(-1)! * Number(/scale\(([\d.]+)\)/.exec(attributes.get('transform') ?? '')?.[1] ?? 1);
    scales.push(scale);
    const style = styleOf(attributes);
    if (style.get('vector-effect') === 'non-scaling-stroke' && scale !== 1)
      for (const property of ['stroke-width', 'stroke-dasharray'])
        if (style.has(property))
          style.set(
            property,
            style.get(property)!.replaceAll(/[\d.]+/g, (value) => String(Math.round((Number(value) / scale) * 1e4) / 1e4))
          );
    return `<${inner ? 'g' : name}${show(asAttributes(attributes, style, name, inner))}>`;
  });
}

function asAttributes(attributes: Attributes, style: Attributes, name: string, inner: boolean): Attributes {
  const own = new Map<string, string>();
  for (const [key, value] of attributes) {
    if (key === 'aria-hidden' && name === 'text') continue;
    if (/^(class|style|role|tabindex|focusable|lang|data-.*|aria-.*)$/.test(key)) continue;
    if (inner && /^(width|height|viewbox|xmlns)$/i.test(key)) continue;
    if (value === 'NaN' || (key === 'text-anchor' && value === 'start')) continue;
    own.set(key, value);
  }
  const size = parseFloat(style.get('font-size') ?? '16');
  for (const [property, value] of style) if (kept.has(property) && !own.has(property)) own.set(property, measured(property, value, size));
  if (name !== 'text' && name !== 'tspan') return own;
  // The family and the weight stand side by side, each said.
  const family = own.get('font-family');
  const weight = own.get('font-weight') ?? (family && '400');
  own.delete('font-family');
  own.delete('font-weight');
  return new Map([...own, ...(family ? [['font-family', family] as const] : []), ...(weight ? [['font-weight', weight] as const] : [])]);
}

/** Lengths in pixels, which are the drawing's own units. */
function measured(property: string, value: string, size: number): string {
  if (property === 'letter-spacing' && value.endsWith('em')) return String(Math.round(parseFloat(value) * size * 100) / 100);
  return value.replaceAll(/(\d)px\b/g, '$1').replaceAll('"', "'");
}

function styleOf(attributes: Attributes): Attributes {
  const style = new Map<string, string>();
  for (const declaration of (attributes.get('style') ?? '').replaceAll('&quot;', "'").split(';')) {
    const [property = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
    const font = property === 'font' && /^(italic )?(\d+) ([\d.]+px)\S* (.+)$/.exec(value);
    if (font) {
      style
        .set('font-style', font[1] ? 'italic' : 'normal')
        .set('font-weight', font[2]!)
        .set('font-size', font[3]!)
        .set('font-family', font[4]!);
    } else if (property && value) style.set(property, value);
  }
  return style;
}

const read = (text: string): Attributes => new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
const show = (attributes: Attributes) => [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
