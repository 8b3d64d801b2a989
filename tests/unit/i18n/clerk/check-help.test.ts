import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK_HELP } from '../../../../src/i18n/clerk/check-help.ts';

const FOLDERS = ['model', 'notice', 'corpus', 'checks', 'charts', 'site'];

const source = FOLDERS.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('src', folder, name), 'utf8')),
).join('\n');

/** Ids stand in the code as literals, `family/name`; types of files, and paths in `join`, an import or a list, look alike. */
function usedChecks(): string[] {
  const literals = source
    .replace(/(?:join|listContent)\([^)]*\)|from '[^']*'/g, '')
    .matchAll(/'((?!text|application|image|font)[a-z]+\/[a-z-]+)'/g);
  return [...new Set([...literals].map(([, id]) => id ?? ''))].sort();
}

test('every check that speaks in the code has an entry of help, and no entry is of a check that is gone', () => {
  expect(usedChecks()).toEqual(Object.keys(CHECK_HELP).sort());
});

test('every check id is written out in the code, so that it can be found', () => {
  expect(source).not.toMatch(/check: `/);
});

test('every entry says what the fault is, and shows something to write unless nothing is to be written', () => {
  const silent = Object.entries(CHECK_HELP)
    .filter(([, { title, meaning, wrong, right }]) => !title || !meaning || (!wrong && !right))
    .map(([check]) => check);
  expect(silent).toEqual(['source/changed']);
});
