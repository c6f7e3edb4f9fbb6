import type { Type } from '../labels/lines';
import type { AtlasArea } from './atlas';

/** What the names on the map are set in, as its sheet has it. */
export const placeType: Type = { face: 'sans-600', px: 14 };
export const cityType: Type = { face: 'sans-400', px: 12 };

const sizes = { xl: [21, 0.5], l: [16, 0.3], m: [13, 0.2], s: [12, 0.14], xs: [12, 0.04] } as const;
const faces = { state: 'serif-600', region: 'serif-400', water: 'serif-400-italic' } as const;

export function areaType({ kind, size }: Pick<AtlasArea, 'kind' | 'size'>): Type {
  const [px, spacing] = sizes[size];
  return { face: faces[kind], px, spacing: kind === 'water' ? 0.06 : spacing };
}

/** An area's name as it is written: that of a state in capitals. */
export const areaWords = ({ kind, name }: Pick<AtlasArea, 'kind' | 'name'>, lang: string): string =>
  kind === 'state' ? name.toLocaleUpperCase(lang) : name;
