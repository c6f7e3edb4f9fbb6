/**
 * The plane the map is drawn on: the spherical Lambert azimuthal equal-area projection.
 *
 * Source of the formulas: J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), pp. 182–190,
 * equations 24-2 to 24-4 (forward) and 20-14, 20-15, 24-16 (inverse).
 */

/** Longitude and latitude in degrees, east and north positive. */
export type LonLat = readonly [lon: number, lat: number];

/** A point of the plane in plane units: x to the right, y up, the projection centre at [0, 0]. */
export type PlanePoint = readonly [x: number, y: number];

export interface PlaneSettings {
  /** The point that keeps its shape and has north straight up. */
  readonly centre: LonLat;
  /** Length of one plane unit, in kilometres. */
  readonly unitKm: number;
}

export interface Plane {
  /** From the globe to the plane. The antipode of the centre has no image: its coordinates are not finite. */
  readonly forward: (point: LonLat) => [x: number, y: number];
  /** From the plane to the globe; longitude in [-180, 180). A point outside the disc that the globe fills is taken to its rim. */
  readonly inverse: (point: PlanePoint) => [lon: number, lat: number];
}

/** Radius in km of the sphere that has the same area as the WGS84 ellipsoid, so that areas come out right. */
export const AUTHALIC_RADIUS_KM = 6371.007;

const RADIANS = Math.PI / 180;

/**
 * @example
 * const plane = projection({ centre: [68, 50], unitKm: 10 });
 * plane.forward([68, 51]); // one degree north of the centre: 11.1 units above it
 */
export function projection({ centre: [lon0, lat0], unitKm }: PlaneSettings): Plane {
  const radius = AUTHALIC_RADIUS_KM / unitKm;
  const sin0 = Math.sin(lat0 * RADIANS);
  const cos0 = Math.cos(lat0 * RADIANS);
  return {
    forward([lon, lat]) {
      const turn = (lon - lon0) * RADIANS;
      const sin = Math.sin(lat * RADIANS);
      const cos = Math.cos(lat * RADIANS);
      const scale = radius * Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(turn)));
      return [scale * cos * Math.sin(turn), scale * (cos0 * sin - sin0 * cos * Math.cos(turn))];
    },
    inverse([x, y]) {
      const distance = Math.hypot(x, y);
      if (distance === 0) return [lon0, lat0];
      const angle = 2 * Math.asin(Math.min(1, distance / (2 * radius)));
      const sin = Math.sin(angle);
      const cos = Math.cos(angle);
      // Rounding may push the sine of the latitude a hair past one at the poles.
      const sinLat = Math.max(-1, Math.min(1, cos * sin0 + (y * sin * cos0) / distance));
      const turn = Math.atan2(x * sin, distance * cos0 * cos - y * sin0 * sin);
      return [modulo(lon0 + turn / RADIANS + 180, 360) - 180, Math.asin(sinLat) / RADIANS];
    }
  };
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
