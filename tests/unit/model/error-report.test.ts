import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportWords } from '../../../src/i18n/vi/error-report.ts';
import { reportLink, reportTarget } from '../../../src/model/error-report.ts';

const PAGE = 'https://mau.example/thong-bao/2042/thu/#i-1';

test('faults are reported to a mail address or to a form over https, and to nothing else', () => {
  expect(reportTarget('loi@mau.example')).toEqual({ mail: 'loi@mau.example' });
  expect(reportTarget('https://mau.example/bao-loi?tu=trang')).toEqual({
    form: 'https://mau.example/bao-loi?tu=trang',
  });
  for (const bad of [
    '',
    'loi',
    'loi@mau',
    'http://mau.example/',
    'javascript:alert(1)',
    'loi@mau.example?cc=x@y.example',
  ])
    expect(reportTarget(bad), bad).toBeUndefined();
});

test('a mail has the page, the words that were selected, and room for what is wrong', () => {
  const link = reportLink(
    { mail: 'loi@mau.example' },
    { page: PAGE, words: ' tiến\n độ & "hạn" ' },
    reportWords,
  );
  const { pathname, searchParams } = new URL(link);
  expect(pathname).toBe('loi@mau.example');
  expect(searchParams.get('subject')).toBe(reportWords.subject);
  expect(searchParams.get('body')).toBe(
    `Trang: ${PAGE}\r\n\r\nChữ được chọn: «tiến độ & "hạn"»\r\n\r\nLỗi là: `,
  );
  expect(reportLink({ mail: 'loi@mau.example' }, { page: PAGE }, reportWords)).not.toContain('%C2%AB');
});

test('a form is opened with page and words beside what its address has, whatever was selected', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
      const link = reportLink(
        { form: 'https://mau.example/bao-loi?tu=trang' },
        { page: PAGE, words },
        reportWords,
      );
      const { origin, searchParams } = new URL(link);
      expect(origin).toBe('https://mau.example');
      expect(searchParams.get('tu')).toBe('trang');
      expect(searchParams.get('trang')).toBe(PAGE);
      expect(searchParams.get('chu') ?? '').toBe(words.replace(/\s+/gu, ' ').trim());
    }),
  );
});
