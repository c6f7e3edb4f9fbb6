import { geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { projection } from '../../map/plane';
import type { Sources } from './packages';
import type { Box, Recipe } from './recipe';

/** A small globe with the story's region marked on it: SVG path data in a square of `size` by `size`, the globe in its middle. */
export interface Globe {
  readonly size: number;
  readonly radius: number;
  readonly graticule: string;
  readonly land: string;
  /** The outline of the region. */
  readonly box: string;
}

export function makeGlobe({ globe: atlas }: Sources, { globe, projection: settings }: Recipe): Globe {
  const { centre, size, radius, box, smallestTriangle } = globe;
  const view = geoOrthographic()
    .rotate([-centre[0], -centre[1]])
    .translate([size / 2, size / 2])
    .scale(radius)
    .precision(1);
  const path = geoPath(view).digits(1);
  const coarse = simplify(presimplify(atlas), smallestTriangle);
  const plane = projection(settings);
  return {
    size,
    radius,
    graticule: path(geoGraticule().step([30, 30]).precision(10)()) ?? '',
    land: path(feature(coarse, coarse.objects['land']!)) ?? '',
    box: path({ type: 'LineString', coordinates: outline(box).map((point) => plane.inverse(point)) }) ?? ''
  };
}

/** A walk round a box with enough stops for its sides to bend as they do on the globe. */
function outline([left, bottom, right, top]: Box): [number, number][] {
  const stops = 8;
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom]
  ] as const;
  const walk = corners.slice(1).flatMap(([x, y], side) => {
    const [fromX, fromY] = corners[side]!;
    return Array.from({ length: stops }, (_, k): [number, number] => [
      fromX + ((x - fromX) * (k + 1)) / stops,
      fromY + ((y - fromY) * (k + 1)) / stops
    ]);
  });
  return [[left, bottom], ...walk];
}
