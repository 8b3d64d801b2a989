import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareWords } from '../../src/importers/verbatim/compare-words.ts';
import { printedWords } from '../../src/site/clerk/printed-words.ts';
import { contentFolder, readRegistry } from '../../src/site/content/read-content.ts';
import { caseOf, read, tryChanges } from '../unit/importers/comparing.ts';
import { importBytes, importNotice, modelOf, structureOf } from '../unit/importers/importing.ts';
import { seeded } from '../unit/importers/mutations.ts';
import { launchBrowser } from './launch.ts';
import { PRINTING_FACES, printed } from './printing.ts';

const SOURCE = 'content/sources/2024/000_b47614d5102acb89.txt';
const PUBLISHED = 'content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';
const STYLE = `@page { size: A4; margin: 0 }
body { margin: 0; font-size: 11pt; line-height: 1.25 }
.page { box-sizing: border-box; block-size: 296.5mm; padding: 18mm 16mm 12mm 30mm; break-after: page; display: flex; flex-direction: column }
.number { text-align: center; margin: 0 }
p { margin: 0 0 3pt; text-align: justify; text-indent: 1cm }
p.rest { text-indent: 0 }
p.open { text-align-last: justify }
p.centred { text-align: center; text-indent: 0; font-weight: bold }
b, .heading { font-weight: bold }
.notes { margin-block-start: auto; font-size: 9pt }
.notes p { text-indent: 0 }
sup { font-size: 65%; line-height: 0 }
table.layout { inline-size: 100%; text-align: center } table.layout td { inline-size: 50%; vertical-align: top }
table.layout p { text-indent: 0; text-align: inherit }`;

let browser: Browser;
beforeAll(async () => {
  // Lines break at the same words whatever the machine's settings for drawing letters are.
  browser = await launchBrowser('--font-render-hinting=none');
});
afterAll(() => browser?.close());

async function pdfOf(html: string, face: string = 'Tinos'): Promise<Uint8Array> {
  return printed(browser, `<style>${STYLE} body { font-family: '${face}' }</style>${html}`);
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const inHtml = (line: string): string =>
  line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(
      /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu,
      (mark) => `<sup>${[...mark].map((digit) => DIGITS.indexOf(digit)).join('')}</sup>`,
    );

/** The source set as its office printed it: notes at the foot of their page, pages broken within paragraphs. */
function pagesOfSource(): string {
  const lines = readFileSync(SOURCE, 'utf8')
    .replaceAll('*', '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isNote = (line: string): boolean => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(line);
  const isShort = (line: string): boolean => line.length < 200;
  const isOpen = (line: string): boolean =>
    !isNote(line) && !/[.;:!?…)]$/u.test(line.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, '')) && !isShort(line);
  const pages: { body: string[]; notes: string[] }[] = [{ body: [], notes: [] }];
  let wasOpen = false;
  for (const [index, line] of lines.entries()) {
    const page = pages.at(-1);
    if (isNote(line)) page?.notes.push(line);
    else {
      const broken = wasOpen || (page && page.notes.length > 0);
      if (broken) pages.push({ body: [], notes: [] });
      const isRest = wasOpen || line.startsWith('(Huyện');
      const isBreak = isOpen(line) || line.startsWith('-Về giao');
      const centred = index < 2 ? ' centred' : '';
      const tail = line === 'Nơi nhận:' || /^(?:TL|KT|PHÓ)/u.test(line) || line === 'Hoàng Xuân Đông';
      pages
        .at(-1)
        ?.body.push(
          `<p class="${isRest || tail ? 'rest' : ''}${isBreak ? ' open' : ''}${centred}">${inHtml(line)}</p>`,
        );
      wasOpen = isBreak;
    }
  }
  return pages
    .map(
      ({ body, notes }, index) =>
        `<div class="page">${index > 0 ? `<p class="number">${index + 1}</p>` : ''}${body.join('')}<div class="notes">${notes
          .map((note) => `<p>${inHtml(note)}</p>`)
          .join('')}</div></div>`,
    )
    .join('');
}

test.for(PRINTING_FACES)(
  'the published notice as a PDF in %s gives the same model as its text',
  async (face) => {
    const { registry } = await readRegistry(contentFolder());
    const given = { issuer: 'ubnd-tinh-lang-son' };
    const fromText = modelOf(await importNotice(readFileSync(SOURCE), registry, given));
    const pdf = await pdfOf(pagesOfSource(), face);
    const imported = await importNotice(pdf, registry, given);
    expect(structureOf(modelOf(imported))).toEqual(structureOf(fromText));
    expect(imported.report.leftOut.map(({ words }) => words)).toEqual(
      Array.from({ length: 9 }, (_, index) => String(index + 2)),
    );
    // As published, with all that editors marked, it has the words of the PDF; and every change of one is found.
    const published = await caseOf(readFileSync(PUBLISHED, 'utf8'), pdf);
    const { printed: words } = read(published.mdx) ?? {};
    expect(words && compareWords(words, published.source).departures).toEqual([]);
    expect(tryChanges([published], 50).wrong).toEqual([]);
  },
);

const FILLER =
  'Các đơn vị được giao nhiệm vụ chủ động phối hợp chặt chẽ, triển khai thực hiện nghiêm túc, kịp thời, đúng quy định của pháp luật, báo cáo kết quả về Ủy ban nhân dân tỉnh theo thời hạn đã nêu';
const LAID_OUT = `<div class="page">
<table class="layout"><tr><td><p>UBND TỈNH MẪU</p><p><b>VĂN PHÒNG</b></p></td>
<td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p></td></tr>
<tr><td><p>Số: 12/TB-UBND</p></td><td><p><i>Mẫu, ngày 9 tháng 4 năm 2042</i></p></td></tr></table>
<p class="centred">THÔNG BÁO</p>
<p class="centred">Kết luận của đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh<br>tại cuộc họp về đất đai</p>
<p>Ngày 5/4/2042, tại trụ sở, đồng chí Nguyễn Văn Mẫu đã chủ trì cuộc họp. ${FILLER}.</p>
<p class="heading">1. Về quy hoạch</p>
<p>${FILLER}; diện tích 12 m<sup>2</sup>, nguồn vốn theo quy định<sup>1</sup>, giai đoạn 2041-2045 như đã thống nhất. ${FILLER}.</p>
<p class="rest open">${FILLER}, ${FILLER}</p>
<div class="notes"><p class="open"><sup>1</sup> Nghị quyết số 30-NQ/TU của Ban Thường vụ Tỉnh ủy về phát triển kinh tế - xã hội nhanh và bền vững</p></div></div>
<div class="page"><p class="number">2</p>
<p class="rest">và các nội dung khác có liên quan./.</p>
<table class="layout"><tr><td style="text-align:left"><p><b><i>Nơi nhận:</i></b></p><p>- Như trên;</p><p>- Lưu: VT.</p></td>
<td><p><b>TM. ỦY BAN NHÂN DÂN</b></p><p><b>CHỦ TỊCH</b></p><p><br><br></p><p><b>Trần Thị Thử</b></p></td></tr></table>
<div class="notes"><p>trong giai đoạn mới.</p></div></div>`;

test.for(PRINTING_FACES)(
  'heads and feet in two columns, a note that goes on over the page, units and broken lines are read right in %s',
  async (face) => {
    const imported = await importNotice(await pdfOf(LAID_OUT, face), undefined, {
      issuer: 'ubnd-tinh-mau',
      place: 'huyen-thu',
    });
    const notice = modelOf(imported);
    expect(notice).toMatchObject({
      number: '12/TB-UBND',
      issued: '2042-04-09',
      subject: 'Kết luận của đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh tại cuộc họp về đất đai',
      signer: { name: 'Trần Thị Thử', authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
      inspection: { on: '2042-04-05' },
    });
    expect(notice.body.footnotes.map(({ text }) => text)).toEqual([
      'Nghị quyết số 30-NQ/TU của Ban Thường vụ Tỉnh ủy về phát triển kinh tế - xã hội nhanh và bền vững trong giai đoạn mới.',
    ]);
    expect(imported.mdx).toContain('12 m<sup>2</sup>, nguồn vốn theo quy định[^1], giai đoạn 2041-2045 như');
    expect(imported.mdx).toContain(`${FILLER} và các nội dung khác có liên quan./.`);
    expect(imported.mdx).toContain('Nơi nhận:\n\n- Như trên;\n- Lưu: VT.');
    expect(notice.body.blocks.filter(({ isHeading }) => isHeading).map(({ text }) => text)).toEqual([
      '1. Về quy hoạch',
    ]);
  },
);

const FIGURES = LAID_OUT.replace(
  '<p class="heading">1. Về quy hoạch</p>',
  `<p>Kết quả cụ thể như sau:</p>
<table border="1" style="border-collapse: collapse; inline-size: 100%; font-size: 10.5pt"><tr><th>TT<th>Đơn vị<th>Kế hoạch<th>Thực hiện<th>Tỷ lệ (%)</tr>
<tr><td>1<td>Huyện Thử<td>1.250<td>840<td>67,2</tr><tr><td>2<td>Huyện Mẫu và các xã thuộc vùng đặc biệt khó khăn của tỉnh theo quy định<td>980<td>490<td>50,0</tr><tr><td>3<td>Xã Ví Dụ<td>75<td>75<td>100</tr></table>
<p class="heading">1. Về quy hoạch</p>`,
);

test('a table of figures is read cell by cell, and the clerk is asked to compare', async () => {
  const imported = await importNotice(await pdfOf(FIGURES));
  const rows = imported.mdx.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.map((row) => row.replaceAll('<br />', ' ').replaceAll('**', ''))).toEqual([
    '| TT | Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ (%) |',
    '| --- | --- | --- | --- | --- |',
    '| 1 | Huyện Thử | 1.250 | 840 | 67,2 |',
    '| 2 | Huyện Mẫu và các xã thuộc vùng đặc biệt khó khăn của tỉnh theo quy định | 980 | 490 | 50,0 |',
    '| 3 | Xã Ví Dụ | 75 | 75 | 100 |',
  ]);
  expect(imported.report.remarks.map(({ message }) => message).join()).toContain('So lại các ô');
});

test('cut and damaged PDFs give a notice with a balanced account or a clear refusal', async () => {
  const whole = await pdfOf(FIGURES);
  for (let number = 0; number < 60; number++) {
    const random = seeded(20_000 + number);
    const rate = number % 2 === 0 ? 0 : 0.0004 * random();
    const bytes = whole
      .slice(0, rate === 0 ? Math.floor(random() * whole.length) : whole.length)
      .map((byte) => (random() < rate ? Math.floor(random() * 256) : byte));
    const result = await importBytes(bytes);
    if (result.kind === 'refused') expect(result.advice.length).toBeGreaterThan(0);
    else expect(result.report.account.lost + result.report.account.added).toBe('');
  }
});

// Room over the letters: Chromium prints an accent that reaches over a page break on both pages.
const LAYOUTS = {
  'indented, justified':
    'font: 14pt/1.3 Tinos } p { margin: 0; padding-block-start: 3pt; text-indent: 1.27cm; text-align: justify',
  'spaced, without indent':
    'font: 13pt/1.3 Tinos } p { margin: 0 0 3pt; padding-block-start: 3pt; text-indent: 0; text-align: justify',
  'ragged, spaced':
    'font: 13pt/1.4 "Be Vietnam Pro" } p { margin: 0 0 5pt; padding-block-start: 3pt; text-indent: 0; text-align: left',
};

test.for(Object.entries(LAYOUTS))(
  'a PDF set %s gives the paragraphs of the text, over natural page breaks',
  async ([, css]) => {
    const { registry } = await readRegistry(contentFolder());
    const given = { issuer: 'ubnd-tinh-lang-son', issued: '2024-05-09' };
    const fromText = await importNotice(readFileSync(SOURCE), registry, given);
    // Closing, recipients and signature follow in another test.
    const blocks = printedWords(fromText.mdx).blocks.slice(0, -3);
    const headings = new Set(
      modelOf(fromText)
        .body.blocks.filter(({ isHeading }) => isHeading)
        .map(({ text }) => text),
    );
    const body = blocks.map(
      (text) => `<p>${headings.has(text) ? `<b>${inHtml(text)}</b>` : inHtml(text)}</p>`,
    );
    const pdf = await printed(
      browser,
      `<style>@page { size: A4; margin: 20mm 15mm 20mm 30mm } body { margin: 0; ${css} }</style>
    <p style="text-align: center; text-indent: 0"><b>THÔNG BÁO</b></p>
    <p style="text-align: center; text-indent: 0"><b>${inHtml(modelOf(fromText).subject)}</b></p>${body.join('')}`,
    );
    const imported = await importNotice(pdf, registry, given);
    expect(printedWords(imported.mdx).blocks).toEqual(blocks);
    expect(imported.mdx).toContain(`subject: ${modelOf(fromText).subject}\n`);
  },
);

test('a scan without text is refused with what to do', async () => {
  const pixel =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const scan = await pdfOf(
    `<div class="page"><img src="${pixel}" style="inline-size: 100%; block-size: 200mm"></div>`,
  );
  expect(await importBytes(scan)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('bản quét'),
    advice: expect.stringContaining('OCR'),
  });
});

test('a PDF whose letters are scrambled is refused, and one that is cut in two as well', async () => {
  const scrambled = LAID_OUT.replace(/[àáảãạăằắẳẵặâầấẩẫậ]/gu, 'wq').replace(/[ềếểễệêồốổỗộô]/gu, 'zj');
  expect(await importBytes(await pdfOf(scrambled))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('xáo trộn'),
  });
  const whole = await pdfOf(LAID_OUT);
  expect(await importBytes(whole.slice(0, whole.length / 2))).toMatchObject({ kind: 'refused' });
});

test.skipIf(process.platform === 'win32')(
  'letters that a broken font map scrambles are read again by pdftotext, where it is installed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-pdf-'));
    const scrambled = LAID_OUT.replace(/[àáảãạăằắẳẵặâầấẩẫậ]/gu, 'wq').replace(/[ềếểễệêồốổỗộô]/gu, 'zj');
    writeFileSync(join(folder, 'hong.pdf'), await pdfOf(scrambled));
    const run = (path: string) =>
      spawnSync(process.execPath, ['scripts/import.ts', '--content', folder, join(folder, 'hong.pdf')], {
        encoding: 'utf8',
        env: { ...process.env, PATH: path },
      });
    expect(run('/khong-co').stderr).toContain('xáo trộn');
    // Stands in for poppler: what it would print.
    writeFileSync(
      join(folder, 'pdftotext'),
      `#!/bin/sh\n/bin/cat "${process.cwd()}/tests/fixtures/import/phien-hop.txt"\n`,
      { mode: 0o755 },
    );
    const { status, stdout } = run(folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toContain('đã đọc bằng pdftotext');
  },
);
