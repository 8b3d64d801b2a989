import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../src/importers/pdf/read-pdf.ts';
import { isRefusal, lineText } from '../../src/importers/source-document.ts';
import { launchBrowser } from './launch.ts';
import { PRINTING_FACES, printed } from './printing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const TEXTS = [
  'Nghị quyết số 30-NQ/TU của Ban Thường vụ Tỉnh ủy về phát triển kinh tế - xã hội nhanh và bền vững',
  'Kết quả giải ngân vốn đầu tư công đạt 42,6% kế hoạch, tăng 1.250 triệu đồng so với cùng kỳ năm trước.',
  'Giao Ủy ban nhân dân huyện Thử chủ trì, phối hợp với Sở Ví Dụ rà soát, bổ sung quy hoạch giai đoạn 2041-2045 (kèm theo Phụ lục II).',
  'I. ĐÁNH GIÁ CHUNG VỀ TÌNH HÌNH THỰC HIỆN',
  'THÔNG BÁO',
];

/** How a paragraph is set; spaces beyond the font's own are thousandths of the size. */
const settings = fc.record({
  letters: fc.integer({ min: -60, max: 450 }),
  words: fc.integer({ min: -200, max: 600 }),
  align: fc.constantFrom('justify', 'left', 'center'),
  style: fc.constantFrom('', 'font-weight: 700', 'font-style: italic', 'font-kerning: none'),
  size: fc.constantFrom(9, 11, 13, 14),
  width: fc.integer({ min: 90, max: 165 }),
});

test.for(PRINTING_FACES)(
  'however tight or wide a line of %s is set, its words are the words',
  async (face) => {
    const samples = fc.sample(settings, { numRuns: 60, seed: 30 });
    const pages = samples.map(({ letters, words, align, style, size, width }) => {
      const css = `inline-size: ${width}mm; font-size: ${size}pt; letter-spacing: ${letters / 1000}em; word-spacing: ${words / 1000}em; text-align: ${align}; ${style}`;
      return `<section style="${css}">${TEXTS.map((text) => `<p>${text}</p>`).join('')}</section>`;
    });
    const pdf = await printed(
      browser,
      `<style>@page { size: A4; margin: 15mm } section { break-after: page; line-height: 1.4; font-family: '${face}' }</style>${pages.join('')}`,
    );
    const document = await readPdf(pdf);
    if (isRefusal(document)) throw new Error(document.reason);
    samples.forEach((sample, index) => {
      const lines = document.lines.filter(({ place }) => place.page === index + 1);
      // A line that Chromium breaks at a hyphen goes on without a blank.
      const read = lines
        .map(lineText)
        .join(' ')
        .replace(/(?<=\S-) (?=\S)/gu, '');
      expect({ sample, read }).toEqual({ sample, read: TEXTS.join(' ') });
    });
  },
);
