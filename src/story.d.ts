declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: 'woff2' | 'truetype'; keepFeatures?: readonly string[]; noHinting?: boolean }
  ): Promise<Buffer>;
}

declare module 'lineclip' {
  type Points = readonly (readonly number[])[];
  type Box = readonly [left: number, bottom: number, right: number, top: number];
  export function clipPolygon(points: Points, bbox: Box): number[][];
  export function clipPolyline(points: Points, bbox: Box): number[][][];
}

declare module 'virtual:story/editions' {
  type Loaders = Readonly<Record<string, () => Promise<unknown>>>;
  export const article: Loaders;
  export const evidence: Loaders;
  export const prose: Loaders;
  export const atlas: Loaders;
  export const desk: Loaders;
}

declare module '@citation-js/core' {
  interface Cited {
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: string, options?: Readonly<Record<string, string>>): string;
  }
  const core: {
    readonly Cite: new (data: unknown) => Cited;
    readonly plugins: { readonly config: { get(name: '@csl'): { readonly styles: { add(name: string, style: string): void } } } };
  };
  export default core;
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module '*.js?raw' {
  const text: string;
  export default text;
}
declare module '*.csl?raw' {
  const text: string;
  export default text;
}
