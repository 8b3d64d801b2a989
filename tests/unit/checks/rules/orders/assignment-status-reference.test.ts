import { expect, test } from 'vitest';
import { assignmentStatusArchived } from '../../../../../src/checks/rules/orders/assignment-status-archived.ts';
import { assignmentStatusEvidence } from '../../../../../src/checks/rules/orders/assignment-status-evidence.ts';
import { assignmentStatusReference } from '../../../../../src/checks/rules/orders/assignment-status-reference.ts';
import { corpusOf } from '../../../../../src/corpus/corpus.ts';
import type { StatusEntry } from '../../../../../src/model/orders/assignment-status.ts';
import { parseBody, registryOf } from '../../../notice/fixture.ts';

const { notice } = parseBody(
  '<Assignment to="so-thu">Làm</Assignment> theo Quyết định số 1/QĐ-UBND ngày 02/01/2041[^1].\n\n[^1]: Bản thử.',
);
const registry = registryOf({ agencies: new Map([['so-thu', { name: 'Sở Thử' }]]) });

function corpusWith(entry: Partial<StatusEntry>) {
  const entries = [{ on: '2042-06-20', state: 'hoan-thanh', ...entry } as StatusEntry];
  const history = {
    notice: '2042/thu',
    anchor: 'd1-nv-lam',
    entries,
    file: 'assignments/2042/thu.yaml',
    position: { line: 1, column: 1 },
  };
  return corpusOf(notice ? [notice] : [], registry, undefined, [history]);
}

function faultsOf(entry: Partial<StatusEntry>) {
  const corpus = corpusWith(entry);
  return [...assignmentStatusReference(corpus), ...assignmentStatusEvidence(corpus)].map(
    ({ message, hint }) => `${message} ${hint}`,
  );
}

test('a notice here proves a state, with a place in it or without', () => {
  expect(faultsOf({ notice: '2042/thu' })).toEqual([]);
  expect(faultsOf({ notice: '2042/thu#d1' })).toEqual([]);
  expect(faultsOf({ notice: '2042/thu#chu-thich-1' })).toEqual([]);
  expect(faultsOf({ notice: '2042/thuu' })).toEqual([
    'Tình trạng của `d1-nv-lam` dẫn đến thông báo `2042/thuu`, ở đây không có. Có phải bạn muốn viết `2042/thu`?',
  ]);
  expect(faultsOf({ notice: '2042/thu#d2' })[0]).toContain('Có phải bạn muốn viết `d1`?');
});

test('a document that proves a state is known here', () => {
  expect(faultsOf({ document: 'khong-co' })[0]).toContain('văn bản `khong-co`, ở đây không có');
});

test('an address alone proves a state; its copy in an archive does not', () => {
  expect(faultsOf({ evidence: 'https://vi-du.invalid/1', archived: 'https://luu.invalid/1' })).toEqual([]);
  expect(faultsOf({ archived: 'https://luu.invalid/1' })[0]).toContain('thiếu `evidence`');
});

test('an address that alone proves a state is asked for a copy in an archive, which is no fault', () => {
  const asked = (entry: Partial<StatusEntry>) => assignmentStatusArchived(corpusWith(entry));
  expect(asked({ evidence: 'https://vi-du.invalid/1' })).toMatchObject([
    {
      check: 'assignment/status-archived',
      severity: 'warning',
      file: 'assignments/2042/thu.yaml',
      position: { line: 1, column: 1 },
      message: expect.stringContaining('`hoan-thanh` của `d1-nv-lam`'),
    },
  ]);
  expect(asked({ evidence: 'https://vi-du.invalid/1', archived: 'https://luu.invalid/1' })).toEqual([]);
  expect(asked({ evidence: 'https://vi-du.invalid/1', notice: '2042/thu' })).toEqual([]);
  expect(asked({ evidence: 'https://vi-du.invalid/1', document: 'bao-cao' })).toEqual([]);
  expect(asked({ notice: '2042/thu' })).toEqual([]);
});

test('what is handed over says to whom, and nothing else does', () => {
  const proof = { notice: '2042/thu' } as const;
  expect(faultsOf({ ...proof, state: 'chuyen-co-quan', to: ['so-thu'] })).toEqual([]);
  expect(faultsOf({ ...proof, state: 'chuyen-co-quan' })[0]).toContain('không ghi chuyển cho ai');
  expect(faultsOf({ ...proof, state: 'chuyen-co-quan', to: ['so-thuu'] })[0]).toContain('muốn viết `so-thu`');
  expect(faultsOf({ ...proof, to: ['so-thu'] })[0]).toContain('không nhận `to`');
});
