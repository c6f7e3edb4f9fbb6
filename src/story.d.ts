declare module 'virtual:story/editions' {
  import type { Article, Evidence } from './article/article';
  import type { Prose } from './article/prose';
  import type { Atlas } from './map/atlas';

  type Loaders<Part> = Readonly<Record<string, () => Promise<Part>>>;
  export const article: Loaders<Article>;
  export const evidence: Loaders<Evidence>;
  export const prose: Loaders<Prose>;
  export const atlas: Loaders<Atlas>;
}
