import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPrintedValue } from '../../../src/model/figures/printed-value.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';

/** One finding of the source, read by hand. */
interface Finding {
  printed: string;
  within: string;
  sentence: string;
  isCautioned?: true;
  why: string;
  [field: string]: unknown;
}
const golden = JSON.parse(readFileSync('tests/goldens/seed-metrics.json', 'utf8')) as {
  findings: Finding[];
  notFindings: { printed: string; before: string; why: string }[];
};
const source = readFileSync('content/sources/2024/000_b47614d5102acb89.txt', 'utf8');
const DIGITS = /\d+(?:[.,/]\d+)*/g;

test('every run of digits in the source is either part of a finding or known to be none', () => {
  const counted = [
    ...golden.findings.flatMap(({ printed }) => printed.match(DIGITS) ?? []),
    ...golden.notFindings.map(({ printed }) => printed),
  ];
  expect(counted.toSorted()).toEqual((source.match(DIGITS) ?? []).toSorted());
  expect(counted).toHaveLength(124);
});

test('the notice marks every finding of its source, with what it measures, where, when and how, and nothing else', async () => {
  const { corpus } = await checkContent('content');
  const marked = corpus.notices[0]?.metrics.map(({ anchor, caution, position: _, ...metric }) => ({
    ...metric,
    within: anchor.replace(/-sl-.*$/, ''),
    ...(caution !== undefined && { isCautioned: true }),
  }));
  expect(marked).toEqual(golden.findings.map(({ why: _, ...finding }) => finding));
});

test.for(golden.findings)('«$printed» of the source is read as printed', ({ printed, ...finding }) => {
  expect(finding).toMatchObject(readPrintedValue(printed) ?? { value: 'unreadable' });
});
