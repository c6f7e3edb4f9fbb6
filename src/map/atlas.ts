import { projection, type Plane, type PlaneSettings } from './plane';

/** What the map shows beside the story: names of states, waters and cities, and how it draws disputed borders. On the map's plane. */
export interface Atlas {
  /** Left, bottom, right, top of the plane that is drawn, in units of 10 km. */
  readonly extent: readonly [number, number, number, number];
  /** The projection of the plane: for scale bar, north and globe. */
  readonly plane: PlaneSettings;
  readonly areas: readonly AtlasArea[];
  readonly cities: readonly AtlasCity[];
  readonly borders: readonly { readonly id: string; readonly title: string; readonly decision: string; readonly reason: string }[];
}

export interface AtlasArea {
  readonly id: string;
  readonly name: string;
  readonly kind: 'state' | 'water' | 'region';
  readonly size: 'xl' | 'l' | 'm' | 's' | 'xs';
  /** Where its name may stand, the best place first. */
  readonly at: readonly (readonly [number, number])[];
}

export interface AtlasCity {
  readonly id: string;
  readonly name: string;
  readonly kind: 'capital' | 'city';
  readonly rank: number;
  readonly x: number;
  readonly y: number;
}

/** `labels.json` as written: longitudes and latitudes. */
export interface Labels {
  readonly places: readonly {
    readonly id: string;
    readonly lonlat: readonly [number, number];
    readonly kind: AtlasCity['kind'];
    readonly rank: number;
  }[];
  readonly areas: readonly {
    readonly id: string;
    readonly at: readonly (readonly [number, number])[];
    readonly kind: AtlasArea['kind'];
    readonly size: AtlasArea['size'];
  }[];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

export function atlasOf(
  extent: Atlas['extent'],
  labels: Labels,
  names: Readonly<Record<string, string>>,
  borders: Readonly<Record<string, { title: string; decision: string; reason: string }>>,
  settings: PlaneSettings
): Atlas {
  const plane: Plane = projection(settings);
  const put = (point: readonly [number, number]) => plane.forward(point).map(tenth) as [number, number];
  return {
    extent,
    plane: settings,
    areas: labels.areas.map(({ id, at, kind, size }) => ({ id, kind, size, name: names[id] ?? id, at: at.map(put) })),
    cities: labels.places.map(({ id, lonlat, kind, rank }) => {
      const [x, y] = put(lonlat);
      return { id, kind, rank, x, y, name: names[id] ?? id };
    }),
    borders: Object.entries(borders).map(([id, border]) => ({ id, ...border }))
  };
}
