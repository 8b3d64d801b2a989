import { readdirSync, readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { importWords } from '../../../src/i18n/clerk/import.ts';
import { encodeLegacy } from './encode-legacy.ts';
import { importBytes } from './importing.ts';
import { mutate, seeded } from './mutations.ts';
import { paragraph, table, wordFile } from './word-file.ts';

const TEXTS = [
  ...readdirSync('tests/fixtures/import')
    .filter((name) => !name.endsWith('.pdf'))
    .map((name) => readFileSync(`tests/fixtures/import/${name}`, 'utf8')),
  readFileSync('content/sources/2024/000_b47614d5102acb89.txt', 'utf8').slice(0, 9000),
];
const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

/** A notice with a balanced account, or a refusal that says what to do; anything else is a bug. */
async function expectNoticeOrRefusal(
  bytes: Uint8Array,
  name: string,
  mayBeUnbalanced = false,
): Promise<'notice' | 'refused'> {
  const result = await importBytes(bytes);
  if (result.kind === 'refused') {
    expect(result.reason.length * result.advice.length, name).toBeGreaterThan(0);
    expect(result.reason, name).not.toBe(importWords.refused.notVerbatim);
    expect(result.reason, name).not.toContain(importWords.refused.notAccepted(''));
    if (!mayBeUnbalanced) expect(result.reason, name).not.toContain('không khớp');
    return 'refused';
  }
  const { account } = result.report;
  expect(account.lost + account.added, name).toBe('');
  const { published, notes, head, marks, furniture } = account;
  expect(published + notes + head + marks + furniture, name).toBe(account.source);
  return 'notice';
}

/** Letters that may stand in XML. */
const inXml = (words: string): string => words.toWellFormed().replace(/[<&]|[^\P{Cc}\t\n]/gu, '');

const CHUNKS = Array.from({ length: 6 }, (_, chunk) => chunk);

test.for(CHUNKS)(
  'cuts, splices and encodings of texts: a notice or a clear refusal (chunk %i)',
  { timeout: 60_000 },
  async (chunk) => {
    let notices = 0;
    for (let number = chunk * 200; number < (chunk + 1) * 200; number++) {
      const random = seeded(number);
      let text = pick(TEXTS, random) ?? '';
      for (let change = 0; change <= random() * 4; change++)
        text = mutate(text, pick(TEXTS, random) ?? '', random);
      const encoding = pick(
        ['utf-8', 'utf-8', 'utf-8', 'tcvn3', 'vni', 'utf-16le', 'windows-1258'] as const,
        random,
      );
      let bytes: Uint8Array = new TextEncoder().encode(text);
      if (encoding && encoding !== 'utf-8') ({ bytes } = encodeLegacy(text, encoding));
      if (random() < 0.2) bytes = bytes.slice(0, Math.floor(random() * bytes.length));
      if ((await expectNoticeOrRefusal(bytes, `case ${number}`)) === 'notice') notices++;
    }
    expect(notices).toBeGreaterThan(50);
  },
);

test('cuts and changes of Word files: a notice or a clear refusal', { timeout: 60_000 }, async () => {
  const lines = (TEXTS[0] ?? '').split('\n').filter((line) => line.trim() !== '');
  const whole = await wordFile([
    table([['UBND TỈNH MẪU', 'Số: 1/TB-UBND']]),
    ...lines.map((line) => paragraph(line)),
    table([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ]);
  const parts = await JSZip.loadAsync(whole);
  const xml = (await parts.file('word/document.xml')?.async('string')) ?? '';
  for (let number = 0; number < 200; number++) {
    const random = seeded(10_000 + number);
    let bytes = whole;
    if (number % 4 === 0) bytes = whole.slice(0, Math.floor(random() * whole.length));
    else if (number % 4 === 1)
      bytes = whole.map((byte) => (random() < 0.0005 ? Math.floor(random() * 256) : byte));
    else {
      const runs = xml.split(/(?=<w:p>|<w:r>|<w:t[ >]|<w:tbl>|<w:tc>)/u);
      const changed =
        number % 4 === 2
          ? runs.filter(() => random() > 0.02).join('')
          : xml.replace(
              />([^<]+)</gu,
              (_, words: string) => `>${random() < 0.1 ? inXml(mutate(words, 'x', random)) : words}<`,
            );
      parts.file('word/document.xml', changed);
      bytes = await parts.generateAsync({ type: 'uint8array' });
    }
    // Tags torn out leave letters where no reader looks for them: then the account must stop the import.
    await expectNoticeOrRefusal(bytes, `case ${number}`, true);
  }
});
