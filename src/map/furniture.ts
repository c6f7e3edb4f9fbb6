import type { Camera } from './camera';
import { projection, type LonLat, type PlaneSettings } from './plane';

const radians = Math.PI / 180;

/** Where north is in the middle of the view, in degrees clockwise from straight up: on this plane it turns as one goes east. */
export function northAt({ x, y }: Camera, settings: PlaneSettings): number {
  const plane = projection(settings);
  const [lon, lat] = plane.inverse([x, y]);
  const [toX, toY] = plane.forward([lon, Math.min(89.9, lat + 0.1)]);
  return Math.round(Math.atan2(toX - x, toY - y) / radians);
}

/** A globe seen from far away, `globe.json`: its land and net as paths in a square of `size` pixels. */
export interface Globe {
  readonly size: number;
  readonly radius: number;
  readonly centre: LonLat;
  readonly land: string;
  readonly graticule: string;
}

/**
 * What the view shows, as an outline on the globe: the orthographic projection.
 * Source: J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), equations 20-3 and 20-4.
 */
export function outlineOn(globe: Globe, camera: Camera, settings: PlaneSettings): string {
  const plane = projection(settings);
  const [halfX, halfY] = [camera.width / 2 / camera.scale, camera.height / 2 / camera.scale];
  const along = Array.from({ length: 12 }, (_, at) => (at / 12) * 2 - 1);
  const rim = [
    ...along.map((t) => [t, 1] as const),
    ...along.map((t) => [1, -t] as const),
    ...along.map((t) => [-t, -1] as const),
    ...along.map((t) => [-1, t] as const)
  ];
  const [lon0, lat0] = globe.centre.map((degrees) => degrees * radians) as [number, number];
  const points = rim.map(([right, up]) => {
    const [lon, lat] = plane.inverse([camera.x + right * halfX, camera.y + up * halfY]).map((degrees) => degrees * radians) as [
      number,
      number
    ];
    const x = Math.cos(lat) * Math.sin(lon - lon0);
    const y = Math.cos(lat0) * Math.sin(lat) - Math.sin(lat0) * Math.cos(lat) * Math.cos(lon - lon0);
    return `${(globe.size / 2 + x * globe.radius).toFixed(1)} ${(globe.size / 2 - y * globe.radius).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
