declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: 'woff2'; keepFeatures?: readonly string[]; noHinting?: boolean }
  ): Promise<Buffer>;
}

declare module 'virtual:story/editions' {
  type Loaders = Readonly<Record<string, () => Promise<unknown>>>;
  export const article: Loaders;
  export const evidence: Loaders;
  export const prose: Loaders;
  export const atlas: Loaders;
  export const desk: Loaders;
}
