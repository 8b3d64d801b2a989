import { expect, test } from 'vitest';
import { report } from '../../../src/checks/report/report.ts';
import { reportGithub } from '../../../src/checks/report/report-github.ts';
import { reportGitlab } from '../../../src/checks/report/report-gitlab.ts';
import { reportJson } from '../../../src/checks/report/report-json.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const LATER: Diagnostic = {
  check: 'reference/unknown',
  severity: 'error',
  file: 'notices/2042/thu,moi.mdx',
  position: { line: 31, column: 12 },
  message: 'Đạt 50%: chưa có văn bản.',
  hint: 'Viết lại.\nHai dòng.',
};
const EARLIER: Diagnostic = { ...LATER, position: { line: 4, column: 2 }, severity: 'warning' };
const PLACELESS: Diagnostic = { check: 'content/missing', severity: 'error', file: '', message: 'Không có.' };
const FOUND = [LATER, EARLIER, PLACELESS];

test('the text gives place, words, hint and the address of the help, in the order of file and line', () => {
  const lines = report([LATER, EARLIER], 'content', 'https://trang.example/').split('\n');
  expect(lines[0]).toBe('content/notices/2042/thu,moi.mdx:4:2  lưu ý [reference/unknown]');
  expect(lines).toContain('    ? https://trang.example/huong-dan/loi/#reference-unknown');
  expect(report([LATER], 'content')).toContain('? /huong-dan/loi/#reference-unknown');
});

test('JSON has every fault once, with its place where there is one', () => {
  expect(JSON.parse(reportJson(FOUND, 'content', 7))).toEqual({
    version: 1,
    notices: 7,
    errors: 2,
    warnings: 1,
    diagnostics: [
      {
        check: 'content/missing',
        severity: 'error',
        file: 'content',
        message: 'Không có.',
        help: '/huong-dan/loi/#content-missing',
      },
      {
        check: 'reference/unknown',
        severity: 'warning',
        file: 'content/notices/2042/thu,moi.mdx',
        line: 4,
        column: 2,
        message: 'Đạt 50%: chưa có văn bản.',
        hint: 'Viết lại.\nHai dòng.',
        help: '/huong-dan/loi/#reference-unknown',
      },
      expect.objectContaining({ severity: 'error', line: 31, column: 12 }),
    ],
  });
});

test('a GitHub command is one line, with what would end it early escaped', () => {
  expect(reportGithub([LATER, PLACELESS], 'content').split('\n')).toEqual([
    '::error file=content,title=content/missing::Không có.',
    '::error file=content/notices/2042/thu%2Cmoi.mdx,line=31,col=12,title=reference/unknown::Đạt 50%25: chưa có văn bản.%0AViết lại.%0AHai dòng.',
  ]);
});

test('GitLab tells equal faults apart, and keeps their identity when they move down', () => {
  const fingerprints = (found: Diagnostic[]): string[] =>
    (JSON.parse(reportGitlab(found, 'content')) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );
  const moved = [LATER, EARLIER].map((fault) => ({
    ...fault,
    position: { line: (fault.position?.line ?? 0) + 9, column: 1 },
  }));
  expect(new Set(fingerprints(FOUND)).size).toBe(3);
  expect(fingerprints(moved)).toEqual(fingerprints([LATER, EARLIER]));
});

test('a GitLab issue has the fields that its report must have', () => {
  expect(JSON.parse(reportGitlab([LATER], 'content'))).toEqual([
    {
      description: 'Đạt 50%: chưa có văn bản. → Viết lại.\nHai dòng.',
      check_name: 'reference/unknown',
      fingerprint: expect.any(String),
      severity: 'major',
      location: { path: 'content/notices/2042/thu,moi.mdx', lines: { begin: 31 } },
    },
  ]);
});
