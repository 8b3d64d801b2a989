import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFiles } from '../../../scripts/shared/import-files.ts';
import { readGivenFacts } from '../../../src/importers/facts/given-facts.ts';
import { readSource } from '../../../src/importers/read-source.ts';
import { parseNotice } from '../../../src/notice/parse-notice.ts';
import { type Expectations, faultsOf, type Outcome } from './office-expectations.ts';

const OFFICE = 'tests/fixtures/office';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
  cpSync(join(OFFICE, 'content'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Import a file as the command does, but in this process. */
async function importOnce(
  path: string,
  flags: readonly string[],
): Promise<{ exit: number; printed: string }> {
  const values: Record<string, string> = {};
  for (let at = 0; at < flags.length; at += 2) values[flags[at]?.slice(2) ?? ''] = flags[at + 1] ?? '';
  const given = readGivenFacts(values);
  if ('flag' in given) throw new Error(given.message);
  const said: string[] = [];
  const print = (words: string): void => {
    said.push(words);
  };
  const failed = await importFiles([path], { folder, given, read: readSource, print, printFault: print });
  return { exit: failed > 0 ? 1 : 0, printed: said.join('\n') };
}

async function outcomeOf(path: string, runs: readonly (readonly string[])[]): Promise<Outcome> {
  let last = { exit: 1, printed: '' };
  for (const flags of runs) last = await importOnce(path, flags);
  const files = globSync('notices/*/*.mdx', { cwd: folder });
  const notices = files.map((file) => ({
    year: file.split(/[\\/]/)[1] ?? '',
    mdx: readFileSync(join(folder, file), 'utf8'),
    file,
  }));
  const frontmatterFaults = notices.flatMap(({ file, mdx }) =>
    parseNotice({ file, text: mdx })
      .diagnostics.filter(({ check }) => check.startsWith('frontmatter/'))
      .map(({ message }) => message),
  );
  return { ...last, notices, frontmatterFaults };
}

for (const path of globSync(`${OFFICE}/*/input.*`).toSorted()) {
  const name = relative(OFFICE, path);
  test(`${name} comes in as it should`, async () => {
    const expected: Expectations = JSON.parse(readFileSync(join(dirname(path), 'expect.json'), 'utf8'));
    const outcome = await outcomeOf(path, expected.runs ?? [expected.args ?? []]);
    expect(faultsOf(expected, outcome).join('\n')).toBe('');
  });
}
