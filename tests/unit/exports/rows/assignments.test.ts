import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { assignmentCollection } from '../../../../src/exports/rows/assignments.ts';
import { FRONTMATTER, parseBody, registryOf } from '../../notice/fixture.ts';
import { rowsOf } from '../fixture.ts';

test('each order is one row that holds to its schema, unknown facts as null', () => {
  const { notice } = parseBody(
    '<Assignment to="so-thu" deadline="hết năm 2042" target="100%">Sở Thử nghiệm đạt 100% hết năm 2042</Assignment>.\n\n<Assignment to="so-thu">Làm</Assignment>.',
  );
  const registry = registryOf({ agencies: new Map([['so-thu', { name: 'Sở Thử nghiệm' }]]) });
  const rows = rowsOf(
    assignmentCollection,
    corpusOf(notice ? [notice] : [], registry),
    'https://vi-du.invalid',
  );
  for (const row of rows) expect(assignmentCollection.schema.parse(row)).toEqual(row);
  expect(rows).toMatchObject([
    {
      id: '2042/thu#d1-nv-so-thu-nghiem-dat',
      due: '2042-12-31',
      dueNow: '2042-12-31',
      owner: 'Sở Thử nghiệm',
      target: '100%',
    },
    { id: '2042/thu#d2-nv-lam', due: null, owner: null, state: 'chua-cap-nhat', evidence: null },
  ]);
  expect(rows[0]?.address).toBe('https://vi-du.invalid/thong-bao/2042/thu/#d1-nv-so-thu-nghiem-dat');
});

test('a counted day says from which, and a deadline without a day keeps its words and its kind', () => {
  const order = (deadline: string): string =>
    `<Assignment to="so-thu" deadline="${deadline}">Làm ${deadline}</Assignment>.`;
  const { notice } = parseBody(
    ['trong vòng 15 ngày kể từ ngày ban hành', 'hằng tháng, trước ngày 25', 'trước kỳ họp']
      .map(order)
      .join('\n\n'),
    FRONTMATTER.replace('issuer:', 'issued: "2042-05-03"\nissuer:'),
  );
  const registry = registryOf({ agencies: new Map([['so-thu', { name: 'Sở Thử nghiệm' }]]) });
  const rows = rowsOf(
    assignmentCollection,
    corpusOf(notice ? [notice] : [], registry),
    'https://vi-du.invalid',
  );
  for (const row of rows) expect(assignmentCollection.schema.parse(row)).toEqual(row);
  expect(rows).toMatchObject([
    { kind: 'dated', due: '2042-05-18', countedFrom: '2042-05-03', precision: 'day' },
    { kind: 'worded', deadline: 'trước kỳ họp', due: null, precision: null, countedFrom: null },
    { kind: 'recurring', deadline: 'hằng tháng, trước ngày 25', due: null },
  ]);
});
