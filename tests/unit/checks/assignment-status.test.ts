import { expect, test } from 'vitest';
import { assignmentDeadlinePast } from '../../../src/checks/rules/orders/assignment-deadline-past.ts';
import { assignmentExtension } from '../../../src/checks/rules/orders/assignment-extension.ts';
import { assignmentStatusDay } from '../../../src/checks/rules/orders/assignment-status-day.ts';
import { assignmentStatusEvidence } from '../../../src/checks/rules/orders/assignment-status-evidence.ts';
import { assignmentStatusUnknown } from '../../../src/checks/rules/orders/assignment-status-unknown.ts';
import { type Corpus, corpusOf } from '../../../src/corpus/corpus.ts';
import type { StatusEntry } from '../../../src/model/orders/assignment-status.ts';
import { parseBody, registryOf } from '../notice/fixture.ts';

const BODY =
  '<Assignment to="so-thu" deadline="trong tháng 6/2042">Làm xong trong tháng 6/2042</Assignment>.\n\n<Assignment to="so-thu">Làm</Assignment>.';
const { notice } = parseBody(BODY);

/** The invented notice with this record of one order. */
function corpus(anchor: string, entries: readonly StatusEntry[], id = '2042/thu'): Corpus {
  const file = `assignments/${id}.yaml`;
  const history = { notice: id, anchor, entries, file, position: { line: 3, column: 1 } };
  return corpusOf(notice ? [notice] : [], registryOf({}), undefined, [history]);
}
const done: StatusEntry = {
  on: '2042-06-20',
  state: 'hoan-thanh',
  evidence: 'https://vi-du.invalid/bao-cao',
};
const extended: StatusEntry = {
  on: '2042-06-25',
  state: 'gia-han',
  evidence: 'https://vi-du.invalid/gia-han',
  decision: '12/QĐ-THU',
  due: '2042-09-30',
};

test('a record with day and evidence of a known order is silent', () => {
  for (const check of [
    assignmentStatusUnknown,
    assignmentStatusEvidence,
    assignmentStatusDay,
    assignmentExtension,
  ]) {
    expect(check(corpus('d1-nv-lam-xong-trong-thang', [done]))).toEqual([]);
    expect(check(corpus('d1-nv-lam-xong-trong-thang', [extended, { ...done, on: '2042-09-01' }]))).toEqual(
      [],
    );
  }
});

test('a record of an unknown order or notice is told with the nearest known one', () => {
  expect(assignmentStatusUnknown(corpus('d1-nv-lam-xong-trong', [done]))).toMatchObject([
    {
      check: 'assignment/status-unknown',
      file: 'assignments/2042/thu.yaml',
      position: { line: 3, column: 1 },
      hint: 'Có phải bạn muốn viết `d1-nv-lam-xong-trong-thang`?',
    },
  ]);
  expect(assignmentStatusUnknown(corpus('d1-nv-lam-xong-trong-thang', [done], '2042/thuu'))).toMatchObject([
    { hint: 'Có phải bạn muốn viết `2042/thu`?' },
  ]);
});

test('«hoàn thành» without a day or without evidence is refused', () => {
  const { on: _, ...dayless } = done;
  const { evidence: __, ...unproven } = done;
  expect(assignmentStatusEvidence(corpus('d1-nv-lam-xong-trong-thang', [dayless]))[0]?.message).toContain(
    'thiếu `on`.',
  );
  expect(assignmentStatusEvidence(corpus('d1-nv-lam-xong-trong-thang', [unproven]))[0]?.message).toContain(
    'thiếu `evidence`.',
  );
});

test('any state but «chưa cập nhật» needs both', () => {
  for (const state of ['dang-thuc-hien', 'gia-han', 'khong-con-hieu-luc'] as const)
    expect(assignmentStatusEvidence(corpus('d1-nv-lam-xong-trong-thang', [{ state }]))[0]?.message).toContain(
      'thiếu `on` và `evidence`.',
    );
});

test('a state older than the order is refused', () => {
  expect(
    assignmentStatusDay(corpus('d1-nv-lam-xong-trong-thang', [{ ...done, on: '2042-04-22' }])),
  ).toMatchObject([{ check: 'assignment/status-day' }]);
});

test('a state of the notice’s own day is silent', () => {
  expect(assignmentStatusDay(corpus('d1-nv-lam-xong-trong-thang', [{ ...done, on: '2042-04-23' }]))).toEqual(
    [],
  );
});

test('a deadline in words may be extended to a day', () => {
  const { notice: ofWords } = parseBody(
    '<Assignment to="so-thu" deadline="sau khi có kết quả">Làm sau khi có kết quả</Assignment>.',
  );
  const history = {
    notice: '2042/thu',
    anchor: 'd1-nv-lam-sau-khi-co',
    entries: [extended],
    file: '',
    position: { line: 1, column: 1 },
  };
  const withWords = corpusOf(ofWords ? [ofWords] : [], registryOf({}), undefined, [history]);
  expect(assignmentExtension(withWords)).toEqual([]);
  expect(withWords.assignments[0]?.standing.due).toBe('2042-09-30');
});

test('a deadline before the notice’s own day is told at its place; one on that day is silent', () => {
  const past = (deadline: string) => {
    const { notice: its } = parseBody(
      `<Assignment to="so-thu" deadline="${deadline}">Làm ${deadline}</Assignment>.`,
    );
    return assignmentDeadlinePast(corpusOf(its ? [its] : [], registryOf({})));
  };
  expect(past('hết năm 1999')).toMatchObject([
    {
      check: 'assignment/deadline-past',
      severity: 'warning',
      file: 'notices/2042/thu.mdx',
      position: { line: 19, column: 1 },
      message: expect.stringContaining('31/12/1999'),
    },
  ]);
  expect(past('trước ngày 23/4/2042')).toHaveLength(1);
  expect(past('ngày 23/4/2042')).toEqual([]);
  expect(past('ngay sau khi ký')).toEqual([]);
});

test('an extension without its decision or its new day is refused', () => {
  const { decision: _, ...bare } = extended;
  const { due: __, ...endless } = extended;
  expect(assignmentExtension(corpus('d1-nv-lam-xong-trong-thang', [bare]))[0]?.message).toContain(
    'thiếu `decision`',
  );
  expect(assignmentExtension(corpus('d1-nv-lam-xong-trong-thang', [endless]))[0]?.message).toContain(
    'thiếu `due`',
  );
});

test('an extension must move the day that holds, and only an extension may', () => {
  expect(
    assignmentExtension(corpus('d1-nv-lam-xong-trong-thang', [{ ...extended, due: '2042-06-30' }])),
  ).toHaveLength(1);
  const again = { ...extended, on: '2042-09-20', due: '2042-08-31' };
  expect(assignmentExtension(corpus('d1-nv-lam-xong-trong-thang', [extended, again]))).toHaveLength(1);
  expect(
    assignmentExtension(corpus('d1-nv-lam-xong-trong-thang', [{ ...done, due: '2042-09-30' }])),
  ).toHaveLength(1);
  expect(assignmentExtension(corpus('d2-nv-lam', [extended]))[0]?.message).toContain('không có hạn');
});
