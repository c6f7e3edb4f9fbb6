import type { Label } from './json';
import type { Row } from './column';
import type { Table } from './tables';

type LonLat = readonly [lon: number, lat: number];

/** A table as GeoJSON (RFC 7946: longitude, then latitude, in degrees of WGS84), with one feature for each row and all its columns as properties. */
export function geojsonOf({ title, rows }: Table, label: Label, pointsOf: (row: Row) => readonly LonLat[]): string {
  const features = rows.map((row) => ({ type: 'Feature', id: row.id, geometry: geometryOf(pointsOf(row)), properties: row }));
  return `${JSON.stringify({ type: 'FeatureCollection', ...label, title: `${label.title}: ${title}`, features }, undefined, 1)}\n`;
}

/** What is at no place has no geometry, which the format has a word for. */
function geometryOf(points: readonly LonLat[]) {
  if (points.length === 0) return null;
  return points.length === 1 ? { type: 'Point', coordinates: points[0] } : { type: 'MultiPoint', coordinates: points };
}

/** Where the rows of the table of places are, by id. */
export function whereIs({ rows }: Table): ReadonlyMap<string, LonLat> {
  return new Map(rows.map(({ id, longitude, latitude }) => [id as string, [longitude as number, latitude as number]]));
}
