import { encode } from 'uqr';

/** A QR code as one path, a module a unit, with the quiet edge of four that its standard asks for. */
export interface Code {
  readonly path: string;
  readonly size: number;
}

export function codeOf(address: string): Code {
  const { data, size } = encode(address, { border: 4, ecc: 'M' });
  const runs = data.flatMap((row, y) =>
    // A run of dark modules is one bar: single ones would be parted by hairlines in print.
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g)
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
  );
  return { path: runs.join(''), size };
}
