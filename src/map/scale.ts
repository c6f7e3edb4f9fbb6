import type { Camera } from './camera';
import { AUTHALIC_RADIUS_KM, projection, type LonLat, type PlaneSettings } from './plane';

const radians = Math.PI / 180;

/** The longest round distance (1, 2 or 5 times a power of ten, in km) that fits into `most` pixels in the middle of the view, and its pixels. */
export function scaleBar(camera: Camera, settings: PlaneSettings, most = 110): { readonly km: number; readonly px: number } {
  const plane = projection(settings);
  const half = most / 2 / camera.scale;
  const [from, to] = [plane.inverse([camera.x - half, camera.y]), plane.inverse([camera.x + half, camera.y])];
  const inMost = distance(from, to);
  const power = 10 ** Math.floor(Math.log10(inMost));
  const km = [5, 2, 1].map((times) => times * power).find((each) => each <= inMost) ?? power;
  return { km, px: (km / inMost) * most };
}

/** The scale bar's length, in pixels and in the words of the language. */
export function scaleInWords(
  camera: Camera,
  settings: PlaneSettings,
  most: number,
  lang: string
): { readonly words: string; readonly px: number } {
  const { km, px } = scaleBar(camera, settings, most);
  return { px, words: kilometres(km, lang) };
}

const lengths = new Map<string, Intl.NumberFormat>();

/** `1,000 km`, in the words of the language. */
export function kilometres(km: number, lang: string): string {
  const made = lengths.get(lang) ?? new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilometer' });
  lengths.set(lang, made);
  return made.format(km);
}

/** Great-circle distance in km, by the haversine formula (R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68, 1984, p. 159). */
export function distance([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const [dLat, dLon] = [((lat2 - lat1) * radians) / 2, ((lon2 - lon1) * radians) / 2];
  const a = Math.sin(dLat) ** 2 + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(dLon) ** 2;
  return 2 * AUTHALIC_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
