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
  const show = (value: number) => String(Math.round(value * step * 100) / 100);
  return onGrid(lines, step)
    .map((points) => `M${points.map(([x, y]) => `${show(x)} ${show(y)}`).join('L')}${close ? 'Z' : ''}`)
    .join('');
}

/**
 * The same in whole steps of the grid, each point told from the one before it: a fourth of the letters.
 * Whoever draws it makes a unit of the drawing a step.
 */
export function pathInSteps(lines: readonly Line[], close: boolean, step: number): string {
  return onGrid(lines, step)
    .map(([[x, y], ...rest]) => {
      let [lastX, lastY] = [x, y];
      const ways = rest.map(([toX, toY]) => {
        const way = pair(toX - lastX, toY - lastY);
        [lastX, lastY] = [toX, toY];
        return way;
      });
      // Numbers without a sign are parted by a space; what follows `M` or `m` without a letter is a line.
      return `M${pair(x, y)}l${ways.join(' ').replaceAll(' -', '-')}${close ? 'z' : ''}`;
    })
    .join('');
}

const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`;

type OnGrid = readonly [number, number];

/** Each line with its points on the grid, y down, none twice in a row; what is then no line is left out. */
function onGrid(lines: readonly Line[], step: number): (readonly [OnGrid, ...OnGrid[]])[] {
  return lines.flatMap((line) => {
    let [lastX, lastY] = [NaN, NaN];
    const points = line.flatMap(([x = 0, y = 0]): OnGrid[] => {
      const [toX, toY] = [Math.round(x / step), Math.round(-y / step)];
      if (toX === lastX && toY === lastY) return [];
      [lastX, lastY] = [toX, toY];
      return [[toX, toY]];
    });
    const [first, ...rest] = points;
    return first && rest.length > 0 ? [[first, ...rest] as const] : [];
  });
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
