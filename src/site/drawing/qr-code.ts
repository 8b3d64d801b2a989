import { encode } from 'uqr';

/** A QR code as one dashed line through all its rows, to and fro; the line is as wide as a row. */
interface QrCode {
  /** Rows, and columns. */
  size: number;
  /** `d` of a path in a box of this size, and its dashes: dark, light, dark … */
  path: string;
  dashes: string;
}

/** The QR code of an address. As a path for every dark stretch it would weigh three times as much in a page. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  // Where the line turns it is outside of the code, and light.
  const modules = data.flatMap((row, at) => [...(at % 2 === 0 ? row : row.toReversed()), false]);
  const dashes: number[] = [];
  let [from, isDark] = [0, true];
  for (const [at, dark] of [...modules, true].entries()) {
    if (dark === isDark) continue;
    dashes.push(at - from);
    [from, isDark] = [at, dark];
  }
  const turns = Array.from(
    { length: size },
    (_, at) => `${at > 0 ? 'v1' : ''}h${at % 2 === 0 ? size : -size}`,
  );
  return { size, path: `M0 .5${turns.join('')}`, dashes: dashes.join(' ') };
}
