import { geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Globe } from '../../map/furniture';
import type { Sources } from './packages';
import type { Recipe } from './recipe';

/** The small globe on which the map marks what it shows: SVG path data, the globe in the middle of its square. */
export function makeGlobe({ globe: atlas }: Sources, { globe }: Recipe): Globe {
  const { centre, size, radius, smallestTriangle } = globe;
  const view = geoOrthographic()
    .rotate([-centre[0], -centre[1]])
    .translate([size / 2, size / 2])
    .scale(radius)
    .precision(1);
  const path = geoPath(view).digits(1);
  const coarse = simplify(presimplify(atlas), smallestTriangle);
  return {
    size,
    radius,
    centre,
    graticule: path(geoGraticule().step([30, 30]).precision(10)()) ?? '',
    land: path(feature(coarse, coarse.objects['land']!)) ?? ''
  };
}
