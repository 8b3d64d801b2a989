import { globSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ImportedFile } from '../../../src/importers/report/import-outcome.ts';
import { writeReferences } from '../../../src/site/clerk/write-references.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { contentWith, importedInto } from './import-run.ts';

const OFFICE = 'tests/fixtures/office';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What a clerk who knows the answers fills into the blanks of a command. */
const FILLED: Readonly<Record<string, string>> = {
  '--number': '45/TB-UBND',
  '--issued': '2024-03-18',
  '--on': '2024-03-14',
  '--signer': 'Nông Văn Thí',
  '--authority': 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH',
  '--subject': 'Kết luận thử',
  '--title': 'THÔNG BÁO',
  '--new-issuer': 'UBND huyện Thử Nghiệm',
};

/** Words of a command as a shell reads them. */
function wordsOf(command: string): string[] {
  const words = command.match(/"[^"]*"|'[^']*'|\S+/gu) ?? [];
  return words.map((word) => word.replace(/^(["'])(.*)\1$/u, '$2'));
}

/**
 * Flags of the last command that answers each question, its blanks filled in; who concluded is left out, as the question
 * says, where the text names nobody.
 */
function answers({ found }: ImportedFile): string[][] {
  const asked = (found?.questions ?? []).filter(({ about }) => about !== 'concludedBy');
  return asked.map(({ answers: printed }) => {
    const words = wordsOf(printed.at(-1)?.command ?? '');
    expect(words.slice(0, 4)).toEqual(['npm', 'run', 'import', '--']);
    return words
      .slice(5)
      .map((word, at, all) => (/…|năm-tháng-ngày/u.test(word) ? (FILLED[all[at - 1] ?? ''] ?? word) : word));
  });
}

for (const path of globSync(`${OFFICE}/*/input.*`).toSorted()) {
  const name = relative(OFFICE, path);
  test(`${name}: once its questions are answered by the printed commands, the check finds no error`, async () => {
    const folder = contentWith(`${OFFICE}/content/registry`);
    folders.push(folder);
    const imported = await importedInto(folder, path);
    if (imported.outcome === 'refused') return;
    for (const flags of answers(imported)) {
      const { outcome } = await importedInto(folder, path, flags);
      expect(outcome).toMatch(/^(?:renewed|unchanged)$/u);
    }
    const { found } = await importedInto(folder, path);
    expect(found?.questions.filter(({ isNeeded }) => isNeeded)).toEqual([]);
    await writeReferences(folder);
    const { diagnostics } = await checkContent(folder);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
}
