import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../../src/exports/notice/bibtex.ts';
import type { Reference } from '../../../../src/exports/notice/quoted-reference.ts';

const reference = (words: Partial<Reference>): Reference =>
  ({
    key: 'k1',
    title: 'Kết luận thử',
    type: 'Thông báo',
    issued: '2042-05-02',
    issuer: 'UBND tỉnh Mẫu',
    address: 'https://mau.invalid/thong-bao/2042/thu/',
    ...words,
  }) as Reference;

/** Titles that end a field, open another, or stand for something in LaTeX. */
const HOSTILE = [
  'Kết luận}}, note = {THEM}, x = {{y',
  'Kết luận \\} thử',
  '}}}}}',
  '{{{{',
  'a " b @misc{k2, title={Sau}} # % & _ ^ ~ $ \\ c',
  '\\end{document}',
];

/** Braces as BibTeX counts them: those behind a backslash too. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth++;
    if (letter === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** LaTeX as its readers print it. */
function printed(latex: string): string {
  return latex
    .replace(/^\{|\}$/g, '')
    .replace(/\\textbrace(left|right)\{\}/g, (_, side) => (side === 'left' ? '{' : '}'))
    .replace(/\\textasciicircum\{\}/g, '^')
    .replace(/\\textasciitilde\{\}/g, '~')
    .replace(/\\([$&#%_])/g, '$1')
    .replace(/\\textbackslash\{\}/g, '\\');
}

test('whatever the words are, the entry is one entry', () => {
  const words = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: fc.constantFrom(...'{}\\"@,=# aế') }),
  );
  fc.assert(
    fc.property(words, words, (title, issuer) => {
      const entry = bibtex(reference({ title, issuer }));
      expect(isBalanced(entry)).toBe(true);
      // Only at the end of the entry no brace is open.
      for (let at = entry.indexOf('{') + 1; at < entry.trimEnd().length; at++) {
        const isOpen = !isBalanced(entry.slice(0, at));
        if (!isOpen) throw new Error(`closed at ${at}: ${entry.slice(0, at)}`);
      }
    }),
  );
});

const hasBibtex = spawnSync('bibtex', ['--version']).status === 0;

// TeX is no part of what a machine must have; where it is, the program itself is the judge.
test.runIf(hasBibtex)('BibTeX itself reads every field back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bibtex-'));
  try {
    const entries = HOSTILE.map((title, index) => bibtex(reference({ key: `k${index}`, title })));
    writeFileSync(join(folder, 'a.bib'), entries.join('\n'));
    writeFileSync(
      join(folder, 'a.bst'),
      `ENTRY { title note year url } {} {}
FUNCTION {misc} { cite$ write$ newline$ title write$ newline$ note empty$ 'skip$ { "NOTE" write$ newline$ } if$ year write$ newline$ url write$ newline$ }
READ
ITERATE {call.type$}
`,
    );
    writeFileSync(join(folder, 'a.aux'), '\\citation{*}\n\\bibdata{a}\n\\bibstyle{a}\n');
    const { status, stdout } = spawnSync('bibtex', ['-min-crossrefs=9', 'a'], {
      cwd: folder,
      encoding: 'utf8',
      // Without a whole TeX around it the program looks nowhere.
      env: { PATH: process.env['PATH'], BIBINPUTS: '.', BSTINPUTS: '.' },
    });
    expect([status, stdout]).toEqual([0, expect.not.stringMatching(/error|warning/i)]);
    const lines = readFileSync(join(folder, 'a.bbl'), 'utf8')
      .replace(/\n {2}/g, ' ')
      .trimEnd()
      .split('\n');
    const expected = HOSTILE.flatMap((title, index) => [
      `k${index}`,
      title,
      '2042',
      'https://mau.invalid/thong-bao/2042/thu/',
    ]);
    expect(lines.map(printed)).toEqual(expected);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
