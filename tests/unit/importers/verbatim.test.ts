import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { verbatimDeparture } from '../../../src/checks/rules/verbatim-departure.ts';
import { compareWords } from '../../../src/importers/verbatim/compare-words.ts';
import { sameLetters } from '../../../src/importers/verbatim/same-letters.ts';
import { contentFolder, readRegistry } from '../../../src/site/content/read-content.ts';
import { type Case, caseOf, read, tryChanges } from './comparing.ts';
import { importNotice, modelOf } from './importing.ts';
import { SINGLE_CHANGES } from './single-changes.ts';
import { typeset } from './typeset.ts';
import { wordFile, wordParagraphs } from './word-file.ts';

vi.setConfig({ testTimeout: 120_000 });

const SEED = 'content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';
const SEED_SOURCE = 'content/sources/2024/000_b47614d5102acb89.txt';
const FIXTURES = 'tests/fixtures/import';
/** Facts that some sources do not print. */
const GIVEN = { issuer: 'ubnd-tinh-mau', issued: '2042-06-01', place: 'huyen-thu' };
/** Of these the rest of the head is missing, which no Word or PDF file is made of. */
const INCOMPLETE = ['chu-thich-ngoac.md', 'cong-van.txt', 'khong-dau.txt'];
/** Single changes that are made in each format. */
const CHANGES = 400;

/** The real notice and the fixtures: as they are, as Word files and set as PDFs. */
const inText = new Map<string, Case>();
const inWord = new Map<string, Case>();
const inPdf = new Map<string, Case>();

const { registry } = await readRegistry(contentFolder());
const REAL = { registry, given: { issuer: 'ubnd-tinh-lang-son' } };
const FIXTURE = { registry: undefined, given: GIVEN };

async function keep(
  name: string,
  bytes: Uint8Array,
  { registry, given }: typeof REAL | typeof FIXTURE,
): Promise<void> {
  const imported = await importNotice(bytes, registry, given);
  inText.set(name, await caseOf(imported.mdx, bytes));
  if (INCOMPLETE.includes(name)) return;
  const { children, footnotes } = wordParagraphs(modelOf(imported), imported.mdx);
  const word = await wordFile(children, { footnotes });
  inWord.set(name, await caseOf((await importNotice(word, registry, given)).mdx, word));
  const pdf = typeset(new TextDecoder().decode(bytes).replaceAll('*', ''));
  inPdf.set(name, await caseOf((await importNotice(pdf, registry, given)).mdx, pdf));
}

await keep('the real notice', readFileSync(SEED_SOURCE), REAL);
// As published, with all that editors marked.
const published = readFileSync(SEED, 'utf8');
inText.set('the real notice', await caseOf(published, readFileSync(SEED_SOURCE)));
for (const name of readdirSync(FIXTURES)) {
  const bytes = readFileSync(`${FIXTURES}/${name}`);
  if (name.endsWith('.pdf')) inPdf.set(name, await caseOf((await importNotice(bytes)).mdx, bytes));
  else await keep(name, bytes, FIXTURE);
}

describe.each([
  ['as text', inText],
  ['as Word', inWord],
  ['as PDF', inPdf],
])('%s', (_, cases) => {
  test.each([...cases])('%s has the words of its source, and nothing is left over', (_, { mdx, source }) => {
    const { printed } = read(mdx) ?? {};
    if (!printed) throw new Error('the notice has faults');
    const { departures, account } = compareWords(printed, source);
    expect(departures).toEqual([]);
    expect(account.source).toBe(
      account.published + account.notes + account.head + account.marks + account.furniture,
    );
  });

  test('every single change of a word, a letter, a sign or their order is found, where it is', () => {
    const { wrong, made } = tryChanges([...cases.values()], CHANGES);
    expect(wrong).toEqual([]);
    expect([...made.values()].reduce((sum, count) => sum + count, 0)).toBe(CHANGES);
    expect([...made.keys()].toSorted()).toEqual(Object.keys(SINGLE_CHANGES).toSorted());
  });
});

test('the real notice agrees letter by letter too, without any recognition', () => {
  for (const cases of [inText, inWord]) {
    const { mdx, source } = cases.get('the real notice') ?? { mdx: '', source: undefined };
    const { printed } = read(mdx) ?? {};
    expect(printed && source && sameLetters(printed, source)).toBe(true);
  }
});

/** A fixture whose notice has a change made to its text. */
function changed(name: string, from: string | RegExp, to: string) {
  const { mdx, source } = inText.get(name) ?? { mdx: '' };
  const after = read(mdx.replace(from, to));
  if (!after || !source || after.mdx === mdx) throw new Error(`nothing is changed in ${name}`);
  return { after, ...compareWords(after.printed, source) };
}

test('a paragraph that stands elsewhere now is told as moved, to where', () => {
  const { after, departures } = changed(
    'thut-dau-dong.txt',
    /^(- Tháng 01.*)\n\n(- Tháng 7.*)$/mu,
    '$2\n\n$1',
  );
  expect(departures).toContainEqual(
    expect.objectContaining({ ours: '', movedTo: expect.any(String), place: expect.anything() }),
  );
  const [fault] = verbatimDeparture(after.notice, after.mdx, departures).filter(({ message }) =>
    message.includes('đã bị chuyển sang'),
  );
  expect(fault?.message).toMatch(
    /^Chữ «- Tháng .*» của nguồn ở `#\S+`.* đã bị chuyển sang `#\S+`\. \(tệp nguồn: dòng \d+\)$/u,
  );
});

test('a fact that the head prints otherwise is told with its lines on both sides', () => {
  const { after, departures } = changed('the real notice', /(subject: >-\n\s+)Kết luận/, '$1Kết Luận');
  expect(departures).toMatchObject([{ at: 'subject', place: { line: 5 } }]);
  expect(verbatimDeparture(after.notice, after.mdx, departures)[0]?.position?.line).toBe(4);
});

test('a letter of the source that no part of it has is told, though every part agrees', () => {
  const { mdx, source } = inText.get('the real notice') ?? { mdx: '' };
  const { printed } = read(mdx) ?? {};
  if (!printed || !source) throw new Error('the notice has faults');
  const { departures } = compareWords(printed, { ...source, letters: `${source.letters} ẵ` });
  expect(departures).toMatchObject([{ at: '', source: 'ẵ', ours: '' }]);
});

test('what is gone from a note is placed in that note, and not where another has the same words', () => {
  const text = /(\[\^1\]: Kế hoạch thanh )tra ([\s\S]*\[\^2\]: )Gồm/u;
  const { after } = changed('chu-thich-ngoac-tron.txt', text, '$1&lt; $2<Sic source="Gốm">Gồm</Sic>');
  const gone = { at: 'chu-thich-1', source: 'tra', ours: '', after: '<', place: { line: 1 } };
  const [fault] = verbatimDeparture(after.notice, after.mdx, [gone]);
  expect(after.mdx.split('\n')[(fault?.position?.line ?? 0) - 1]).toMatch(/^\[\^1\]: /u);
});
