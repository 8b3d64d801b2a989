import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../src/exports/notice/bibtex.ts';
import { cslJson } from '../../../src/exports/notice/csl-json.ts';
import type { Reference } from '../../../src/exports/notice/quoted-reference.ts';
import { referenceOf } from '../../../src/exports/notice/reference.ts';
import { ris } from '../../../src/exports/notice/ris.ts';
import { citeNotice, passagesOf } from '../../../src/model/document/citation-form.ts';
import { exportOf, noticeOf } from './fixture.ts';

const of = exportOf();
const passage = passagesOf(of.notice.body).find(({ anchor }) => anchor === 'i-1-d1');
const REFERENCE = () => referenceOf(of, passage);

test('a notice is named by type, number, day, agency and subject, and a passage smallest unit first', () => {
  expect(citeNotice(of.notice, 'UBND tỉnh Mẫu')).toBe(
    'Thông báo số 07/TB-UBND ngày 2/5/2042 của UBND tỉnh Mẫu về kết luận thử của đồng chí Nguyễn Văn Mẫu',
  );
  expect(referenceOf(of, { anchor: 'ii-1-1.1-a', reference: 'điểm a mục 1.1 phần II' }).citation).toMatch(
    /^điểm a mục 1\.1 phần II, Thông báo số 07\/TB-UBND ngày 2\/5\/2042 của UBND tỉnh Mẫu/,
  );
});

test('a subject that begins with "Về việc" is not introduced twice', () => {
  const subject = 'Về việc thử';
  expect(citeNotice({ subject }, 'UBND tỉnh Mẫu')).toBe('Thông báo của UBND tỉnh Mẫu về việc thử');
});

test('every block and footnote is a passage with its reference', () => {
  const passages = passagesOf(of.notice.body);
  expect(passages).toHaveLength(of.notice.body.blocks.length + of.notice.body.footnotes.length);
  expect(passages.at(-1)).toEqual({ anchor: 'chu-thich-3', reference: 'chú thích 3' });
});

test('BibTeX of a passage', () => {
  expect(bibtex(REFERENCE())).toBe(`@misc{tb-2042-thu-i-1-d1,
  author = {{UBND tỉnh Mẫu}},
  title = {{Kết luận thử của đồng chí Nguyễn Văn Mẫu}},
  type = {Thông báo},
  number = {07/TB-UBND},
  date = {2042-05-02},
  year = {2042},
  month = {5},
  howpublished = {Thông báo số 07/TB-UBND},
  note = {đoạn 1 mục 1 phần I},
  url = {https://mau.invalid/thong-bao/2042/thu/#i-1-d1},
  langid = {vietnamese},
}
`);
});

test('RIS of a passage: one fact a line, CRLF, type first, end last', () => {
  expect(ris(REFERENCE()).split('\r\n')).toEqual([
    'TY  - GOVDOC',
    'ID  - tb-2042-thu-i-1-d1',
    'AU  - UBND tỉnh Mẫu',
    'TI  - Kết luận thử của đồng chí Nguyễn Văn Mẫu',
    'M3  - Thông báo',
    'SN  - 07/TB-UBND',
    'PB  - UBND tỉnh Mẫu',
    'PY  - 2042',
    'DA  - 2042/05/02/',
    'SE  - đoạn 1 mục 1 phần I',
    'N1  - đoạn 1 mục 1 phần I, Thông báo số 07/TB-UBND ngày 2/5/2042 của UBND tỉnh Mẫu về kết luận thử của đồng chí Nguyễn Văn Mẫu',
    'LA  - vi',
    'UR  - https://mau.invalid/thong-bao/2042/thu/#i-1-d1',
    'ER  - ',
    '',
  ]);
});

test('CSL-JSON of a passage', () => {
  expect(JSON.parse(cslJson(REFERENCE()))).toMatchObject([
    {
      id: 'tb-2042-thu-i-1-d1',
      type: 'report',
      genre: 'Thông báo',
      number: '07/TB-UBND',
      author: [{ literal: 'UBND tỉnh Mẫu' }],
      issued: { 'date-parts': [[2042, 5, 2]] },
      section: 'đoạn 1 mục 1 phần I',
      URL: 'https://mau.invalid/thong-bao/2042/thu/#i-1-d1',
    },
  ]);
});

test('a number and a day that the source does not give are in no format', () => {
  const unknown = referenceOf(exportOf(noticeOf('Một đoạn.')));
  expect(bibtex(unknown)).not.toMatch(/number|year|date|month/);
  expect(ris(unknown)).not.toMatch(/^(SN|PY|DA)/m);
  expect(Object.keys(JSON.parse(cslJson(unknown))[0])).not.toContain('issued');
});

const anyReference = fc
  .record({ title: fc.string({ unit: 'grapheme' }), issuer: fc.string(), passage: fc.string() })
  .map((given): Reference => ({ ...REFERENCE(), ...given }));

/** Undo LaTeX's escapes. */
const plain = (text: string): string =>
  text
    .replaceAll('\\textasciicircum{}', '^')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textbraceleft{}', '{')
    .replaceAll('\\textbraceright{}', '}')
    .replace(/\\textbackslash\{\}|\\([$&#%_])/g, (_, letter?: string) => letter ?? '\\');

test('letters that LaTeX takes for its own are escaped, Vietnamese ones stay', () => {
  const entry = bibtex({ ...REFERENCE(), title: 'Đắk \\ { } $ & # % _ ^ ~' });
  expect(entry).toContain(
    'title = {{Đắk \\textbackslash{} \\textbraceleft{} \\textbraceright{} \\$ \\& \\# \\% \\_ \\textasciicircum{} \\textasciitilde{}}}',
  );
});

test('whatever the words, BibTeX keeps its braces in pairs and gives the words back', () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      const entry = bibtex(reference);
      let depth = 0;
      // BibTeX counts a brace behind a backslash too.
      for (const [brace] of entry.matchAll(/[{}]/g)) {
        depth += brace === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const title = /^ {2}title = \{\{(.*)\}\},$/mu.exec(entry)?.[1] ?? '';
      expect(plain(title)).toBe(reference.title.replace(/\s+/g, ' '));
    }),
  );
});

test('whatever the words, every line of RIS begins with a tag and only one record ends', () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      const lines = ris({ ...reference, title: `${reference.title}\r\nER  - \n` }).split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
    }),
  );
});
