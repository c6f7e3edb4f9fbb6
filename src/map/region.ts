/** The basemap's lines and areas, as rings and lines of points on the plane (x east, y north, units of 10 km). */
export interface Region {
  /** By ISO 3166 code; the rest of the land under REST. */
  readonly countries: ReadonlyMap<string, readonly Line[]>;
  readonly occupied: readonly Line[];
  readonly lakes: readonly Line[];
  readonly rivers: readonly Line[];
  readonly coast: readonly Line[];
  readonly borders: readonly Line[];
  readonly disputed: readonly Line[];
  readonly unaccepted: readonly Line[];
}

/** `town.json`: lines of a town on the plane, too fine for the region: a ring road and a river. */
export interface Town {
  readonly ring: Line;
  readonly river: readonly Line[];
}

export type Line = readonly (readonly number[])[];

/** Lines as the text of an SVG path, y down. `step` is the grid that points are rounded to, in units. */
export function pathOf(lines: readonly Line[], close: boolean, step = 0.1): string {
  const round = (value: number) => Math.round(value / step) * step;
  const show = (value: number) => String(Math.round(value * 100) / 100);
  return lines
    .map((line) => {
      let [lastX, lastY] = [NaN, NaN];
      const points = line.flatMap(([x = 0, y = 0]) => {
        const [toX, toY] = [round(x), round(-y)];
        if (toX === lastX && toY === lastY) return [];
        [lastX, lastY] = [toX, toY];
        return `${show(toX)} ${show(toY)}`;
      });
      return points.length < 2 ? '' : `M${points.join('L')}${close ? 'Z' : ''}`;
    })
    .join('');
}

const whole = new WeakMap<readonly Line[], string>();

/** `pathOf` of lines that are drawn as they are, worked out once. */
export function wholePath(lines: readonly Line[], close: boolean): string {
  const path = whole.get(lines) ?? pathOf(lines, close);
  whole.set(lines, path);
  return path;
}

/** Works out the paths of a region one at a time, so that whoever shows it later finds them ready. */
export function* pathsOf({ countries, ...layers }: Region): Generator<string> {
  for (const lines of [...countries.values(), layers.occupied, layers.lakes]) yield wholePath(lines, true);
  for (const lines of [layers.rivers, layers.coast, layers.borders, layers.disputed, layers.unaccepted]) yield wholePath(lines, false);
}
