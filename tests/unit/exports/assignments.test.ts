import { expect, test } from 'vitest';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { assignmentCollection } from '../../../src/exports/assignments.ts';
import { parseBody, registryOf } from '../notice/fixture.ts';

test('each order is one row that holds to its schema, unknown facts as null', () => {
  const { notice } = parseBody(
    '<Assignment to="so-thu" deadline="hết năm 2042" target="100%">Sở Thử nghiệm đạt 100% hết năm 2042</Assignment>.\n\n<Assignment to="so-thu">Làm</Assignment>.',
  );
  const registry = registryOf({ agencies: new Map([['so-thu', { name: 'Sở Thử nghiệm' }]]) });
  const rows = assignmentCollection.rows(corpusOf(notice ? [notice] : [], registry), 'https://vi-du.invalid');
  for (const row of rows) expect(assignmentCollection.schema.parse(row)).toEqual(row);
  expect(rows).toMatchObject([
    {
      id: '2042/thu#d1-nv1',
      due: '2042-12-31',
      dueNow: '2042-12-31',
      owner: 'Sở Thử nghiệm',
      target: '100%',
    },
    { id: '2042/thu#d2-nv1', due: null, owner: null, state: 'chua-cap-nhat', evidence: null },
  ]);
  expect(rows[0]?.address).toBe('https://vi-du.invalid/thong-bao/2042/thu/#d1-nv1');
});
