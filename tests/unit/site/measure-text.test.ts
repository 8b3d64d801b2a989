import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { measureText } from '../../../src/site/drawing/draw-chart.ts';
import { fontOfBuild } from '../../../src/site/drawing/typeface.ts';

const words = readFileSync(
  'content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx',
  'utf8',
).split(/\s+/u);

test('the width of a line is that of its words and blanks: the typeface draws no word nearer to a blank', () => {
  const canvas = createCanvas(1, 1).getContext('2d');
  for (const font of ['400 14px "Be Vietnam Pro"', '600 16px "Be Vietnam Pro"']) {
    canvas.font = fontOfBuild(font);
    const worst = Array.from({ length: words.length - 20 }, (_, at) =>
      words.slice(at, at + 5 + (at % 15)).join(' '),
    )
      .filter((_, at) => at % 11 === 0)
      .map((line) => Math.abs(measureText(line, font) - canvas.measureText(line).width))
      .reduce((a, b) => Math.max(a, b));
    expect(worst).toBeLessThan(0.1);
  }
  expect(measureText('', '400 14px "Be Vietnam Pro"')).toBe(0);
});

// Widths of the files themselves, in thousandths of the size: `hmtx` of be-vietnam-pro-latin and -vietnamese, 400.
test.for([
  ['a', 642],
  ['m', 893],
  ['1', 385],
  ['â', 653],
  ['ă', 653],
  ['ạ', 653],
  ['đ', 662],
  ['Đ', 788],
  ['ư', 576],
  ['ơ', 642],
  ['₫', 591],
] as const)('«%s» is as wide as its own half of the typeface has it: %i thousandths', ([letter, width]) => {
  expect(measureText(letter, '400 100px "Be Vietnam Pro"') * 10).toBeCloseTo(width, -0.3);
});
