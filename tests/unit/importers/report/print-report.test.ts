import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printReport } from '../../../../src/importers/report/print-report.ts';
import { contentWith, importedInto, importInto } from '../import-run.ts';
import { importNotice } from '../importing.ts';

const GOOD = 'tests/fixtures/office/18-report-tells-facts/input.docx';
let folder: string;
beforeEach(() => {
  folder = contentWith('tests/fixtures/office/content/registry');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the report of a good file fits on one screen: 40 lines of 100 columns, but for commands to copy', async () => {
  const { printed } = await importInto(folder, GOOD);
  const lines = printed.split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  const wide = lines.filter((line) => line.length > 100 && !line.includes('npm run'));
  expect(wide).toEqual([]);
});

test('every fact has its words, its place and how sure it is; one that the clerk gave says so', async () => {
  const { found } = await importedInto(folder, GOOD, ['--on', '2024-03-13']);
  const facts = new Map(found?.facts.map((one) => [one.fact, one]));
  expect(facts.get('issued')).toEqual({
    fact: 'issued',
    value: '2024-03-18',
    words: 'Mẫu Sơn, ngày 18 tháng 3 năm 2024',
    place: { line: 1 },
    sureness: 'printed',
  });
  expect(facts.get('issuer')).toMatchObject({
    value: 'ubnd-huyen-mau-son',
    name: 'UBND huyện Mẫu Sơn',
    words: 'ỦY BAN NHÂN DÂN HUYỆN MẪU SƠN',
    sureness: 'printed',
  });
  expect(facts.get('inspection.place')).toMatchObject({ words: 'xã Đồng Ví Dụ', sureness: 'printed' });
  expect(facts.get('inspection.on')).toEqual({
    fact: 'inspection.on',
    value: '2024-03-13',
    sureness: 'given',
  });
  expect(facts.get('signer.authority')?.value).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
});

test('a fact that was concluded and does not stand there in words is marked for a look', async () => {
  const { report } = await importNotice(readFileSync(GOOD));
  const guess = { fact: 'number', value: '46/TB-UBND', sureness: 'guessed' as const };
  const shown = printReport({ ...report, facts: [guess] });
  expect(shown).toContain('dấu ? là suy ra');
  expect(shown).toMatch(/^\? số, ký hiệu {8}46\/TB-UBND$/mu);
});

test('who signed a PDF electronically, and when, is shown', async () => {
  const { report } = await importNotice(readFileSync(GOOD));
  const signatures = [
    { signer: 'Bế Văn Dụ', signedAt: '2024-03-27T10:15:00+07:00', place: { page: 2, line: 4 } },
  ];
  expect(printReport({ ...report, signatures })).toContain(
    'chữ ký số          Bế Văn Dụ – ký lúc 2024-03-27T10:15:00+07:00 – trang 2, dòng 4',
  );
});

test('what a remark tells with its words is not told again among what is left out', async () => {
  const { printed } = await importInto(folder, 'tests/fixtures/office/13-hidden-and-struck/input.docx');
  expect(printed.split('(hỏi lại anh Dụ)')).toHaveLength(2);
});

test('headings, notes, tables and citations stand in the outcome with their words and places', async () => {
  const { found } = await importedInto(folder, 'tests/fixtures/office/51-whole-huyen-kiem-tra-xa/input.docx');
  expect(found?.headings.map(({ words, place }) => `${words} ${place.line}`).slice(0, 2)).toEqual([
    'I. ĐÁNH GIÁ CHUNG 10',
    '1. Kết quả đạt được 11',
  ]);
  expect(found?.tables).toMatchObject([{ rows: 5, columns: 5, place: { line: 15 } }]);
  expect(found?.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(found?.citations).toContainEqual({ words: 'Kế hoạch số 66/KH-UBND', place: { line: 8 } });
});

test('up to 300 orders are shown one by one; of more the number is told', async () => {
  const { report } = await importNotice(readFileSync(GOOD));
  const shown = (count: number) => {
    const orders = Array.from({ length: count }, (_, index) => ({
      printed: `Giao Sở Thử việc ${index + 1}.`,
      sentence: `Giao Sở Thử việc ${index + 1}.`,
      place: { line: index + 1 },
      sureness: 'printed' as const,
    }));
    const printed = printReport({ ...report, orders });
    return [printed.includes('Giao Sở Thử việc 300.'), printed.includes('Giao Sở Thử việc 301.')];
  };
  expect(shown(300)).toEqual([true, false]);
  expect(shown(301)).toEqual([true, false]);
});
