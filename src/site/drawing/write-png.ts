import { crc32, deflateSync } from 'node:zlib';

/** From ink to paper: the text colour of the site, and what lies between it and white. */
const SHADES = [0x1b222c, 0x676d75, 0xb3b6ba, 0xffffff];
/** Between the quickest and the smallest. */
const LEVEL = 4;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * Write a drawing in black on white as a PNG of four shades (ISO/IEC 15948): two bits a pixel, a tenth of what a
 * canvas writes.
 * @param pixels red, green, blue and opacity of each, a byte each
 * @param size in pixels; the width is a multiple of four
 */
export function writePng(
  pixels: Uint8ClampedArray,
  { width, height }: { width: number; height: number },
): Uint8Array {
  const rowBytes = width / 4 + 1;
  const rows = new Uint8Array(rowBytes * height);
  let at = 0;
  for (let row = 0; row < height; row++) {
    // The first byte of a row says that it is written as it is.
    for (let out = row * rowBytes + 1; out < (row + 1) * rowBytes; out++, at += 16) {
      rows[out] =
        (shadeAt(pixels, at) << 6) |
        (shadeAt(pixels, at + 4) << 4) |
        (shadeAt(pixels, at + 8) << 2) |
        shadeAt(pixels, at + 12);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Two bits a pixel, by palette.
  head.set([2, 3], 8);
  const palette = Buffer.from(SHADES.flatMap((shade) => [shade >> 16, (shade >> 8) & 255, shade & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Shade of a pixel, by its red alone: 0 for ink, 3 for paper. */
function shadeAt(pixels: Uint8ClampedArray, at: number): number {
  return (pixels[at] ?? 255) >> 6;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
