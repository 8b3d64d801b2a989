import { expect, test } from 'vitest';
import { printInspectionDays } from '../../../src/model/inspection.ts';
import { noticeDay } from '../../../src/model/notice.ts';
import { FRONTMATTER, parseBody } from './fixture.ts';

const declared = (inspection: string, issued = ''): string =>
  FRONTMATTER.replace('  "on": "2042-04-23"\n', inspection).replace('issuer:', `${issued}issuer:`);
const ON = '  "on": "2042-03-13"\n';

test.for([
  [ON, '13/3/2042', '2042-03-13'],
  [`${ON}  until: "2042-03-14"\n`, 'từ 13/3/2042 đến 14/3/2042', '2042-03-14'],
  [`${ON}  also: ["2042-03-14"]\n`, '13/3/2042 và 14/3/2042', '2042-03-14'],
  [
    `${ON}  until: "2042-03-15"\n  also: ["2042-03-20", "2042-04-01"]\n`,
    'từ 13/3/2042 đến 15/3/2042, 20/3/2042 và 1/4/2042',
    '2042-04-01',
  ],
] as const)(
  'days of an inspection are read, printed and counted from the last: case %#',
  ([yaml, printed, day]) => {
    const { notice, diagnostics } = parseBody('Một.', declared(yaml));
    expect(diagnostics).toEqual([]);
    expect(notice && printInspectionDays(notice.inspection)).toBe(printed);
    expect(notice && noticeDay(notice)).toBe(day);
  },
);

test.for([
  [`${ON}  until: "2042-03-13"\n`, 'until', 'phải sau `on`'],
  [`${ON}  also: ["2042-03-12"]\n`, 'also', 'sau 2042-03-13'],
  [`${ON}  also: ["2042-03-15", "2042-03-14"]\n`, 'also', 'từ sớm đến muộn'],
  [`${ON}  also: []\n`, 'also', 'ít nhất một ngày'],
  [`${ON}  until: "2042-02-30"\n`, 'until', 'ngày có thật'],
] as const)('days that cannot be are refused with their place: case %#', ([yaml, key, words]) => {
  const { notice, diagnostics } = parseBody('Một.', declared(yaml));
  expect(notice).toBeUndefined();
  expect(diagnostics).toMatchObject([{ check: 'frontmatter/invalid' }]);
  expect(diagnostics[0]?.message).toContain(`inspection.${key}`);
  expect(diagnostics[0]?.message).toContain(words);
});

test('a last day without a first is refused', () => {
  const { diagnostics } = parseBody('Một.', declared('  until: "2042-03-14"\n', 'issued: "2042-04-02"\n'));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Mục `inspection.until` chỉ dùng cùng `on`, là ngày đầu.',
  ]);
});

test('a notice issued before the last day of its inspection gets a remark at its day of issue', () => {
  const issued = 'issued: "2042-03-13"\n';
  const remarks = (yaml: string) => parseBody('Một.', declared(yaml, issued)).diagnostics;
  expect(remarks(ON)).toEqual([]);
  expect(remarks(`${ON}  until: "2042-03-14"\n`)).toMatchObject([
    { check: 'inspection/after-issue', severity: 'warning', position: { line: 4, column: 1 } },
  ]);
  expect(remarks('  "on": "2042-04-23"\n')).toHaveLength(1);
});
