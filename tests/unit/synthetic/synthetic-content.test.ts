import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { writeInventedAccounts } from '../../synthetic/invented-accounts.ts';
import { syllablesOf } from '../../synthetic/invented-body.ts';
import { dayOf, type InventedNotice, inventedNotice } from '../../synthetic/invented-notice.ts';
import { generalSentences } from '../../synthetic/invented-words.ts';
import { chanceOf } from '../../synthetic/random.ts';
import { addNewestNotice, writeSyntheticContent } from '../../synthetic/write-synthetic-content.ts';
import { zipfRanks } from '../../synthetic/zipf.ts';

const root = mkdtempSync(join(tmpdir(), 'noi-dung-bia-'));
const folder = (name: string): string => join(root, name);
afterAll(() => rmSync(root, { recursive: true }));

/** Every file of a folder with its bytes. */
function filesOf(name: string): Record<string, string> {
  const paths = readdirSync(folder(name), { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder(name), path)).isFile())
      .map((path) => [path, readFileSync(join(folder(name), path), 'utf8')]),
  );
}
const isNotice = ([path]: [string, string]): boolean => path.startsWith('notices/');

let notices: InventedNotice[];
let checked: { corpus: Corpus; diagnostics: Diagnostic[] };
beforeAll(async () => {
  const seed = await readFile('content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx', 'utf8');
  const surroundings = { general: generalSentences(seed), last: dayOf(399), luck: 1 };
  notices = Array.from({ length: 400 }, (_, position) => inventedNotice(position, surroundings));
  await writeSyntheticContent(folder('a'), 40);
  checked = await checkContent(folder('a'));
});

test('what is generated has no fault and nothing to be remarked', () => {
  expect(checked.corpus.notices).toHaveLength(40);
  expect(checked.diagnostics).toEqual([]);
});

test('the province has 11 districts, 200 communes, 60 agencies, 12 topics and 40 indicators', () => {
  const { places, agencies, topics, indicators } = checked.corpus.registry;
  const levels = [...places.values()].map(({ level }) => level);
  expect(levels.filter((level) => level === 'huyen')).toHaveLength(11);
  expect(levels.filter((level) => level === 'xa')).toHaveLength(200);
  expect([agencies.size, topics.size, indicators.size]).toEqual([60, 12, 40]);
});

test('the same seed gives the same bytes, another one other notices', async () => {
  await writeSyntheticContent(folder('b'), 40);
  expect(filesOf('b')).toEqual(filesOf('a'));
  await writeSyntheticContent(folder('c'), 40, 2);
  expect(Object.entries(filesOf('c')).filter(isNotice)).not.toEqual(
    Object.entries(filesOf('a')).filter(isNotice),
  );
});

test('the newest notice added to a folder is the next one that would be generated', async () => {
  await writeSyntheticContent(folder('d'), 40);
  await writeSyntheticContent(folder('e'), 41);
  const path = await addNewestNotice(folder('d'), 40);
  const [added, whole] = [filesOf('d'), filesOf('e')];
  expect(Object.entries(added).filter(isNotice)).toEqual(Object.entries(whole).filter(isNotice));
  const days = Object.entries(added)
    .filter(isNotice)
    .map(([, text]) => /^issued: "(.*)"$/m.exec(text)?.[1] ?? '');
  expect(added[path]).toContain(`issued: "${days.sort().at(-1)}"`);
  expect(
    (await checkContent(folder('d'))).diagnostics.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});

test('ranks follow the law of Zipf: the tenth is drawn a tenth as often as the first', () => {
  const [chance, rank] = [chanceOf(3), zipfRanks(1000)];
  const drawn: number[] = Array.from({ length: 1000 }, () => 0);
  for (let at = 0; at < 100_000; at++) {
    const one = rank(chance);
    drawn[one] = (drawn[one] ?? 0) + 1;
  }
  const [first = 0, second = 0] = drawn;
  expect(first / second).toBeCloseTo(2, 0);
  expect(first / (drawn[9] ?? 1)).toBeGreaterThan(8);
  expect(first / (drawn[9] ?? 1)).toBeLessThan(12);
  expect(drawn.at(-1)).toBeLessThan(first / 200);
});

test('a few documents are cited by many notices, most by few, and one to three by one notice alone', () => {
  const citing = new Map<string, number>();
  for (const { shared, own } of notices) {
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own.length).toBeLessThanOrEqual(3);
    for (const { key } of [...shared, ...own]) citing.set(key, (citing.get(key) ?? 0) + 1);
  }
  for (const { own } of notices) for (const { key } of own) expect(citing.get(key)).toBe(1);
  const shared = [...new Set(notices.flatMap((notice) => notice.shared.map(({ key }) => key)))];
  const counts = shared.map((key) => citing.get(key) ?? 0).sort((a, b) => b - a);
  expect(counts.length).toBeGreaterThan(800);
  expect(counts[0]).toBeGreaterThan(notices.length / 2);
  expect((counts[4] ?? 0) / (counts[49] ?? 1)).toBeGreaterThan(5);
  expect(counts.filter((count) => count <= 2).length / counts.length).toBeGreaterThan(0.6);
});

test('all that a notice is given to cite is found in its text again', () => {
  const { corpus } = checked;
  for (const [at, { id, shared, own }] of notices.slice(0, 40).entries()) {
    expect(corpus.notices.some((notice) => notice.id === id)).toBe(true);
    for (const { key } of [...shared, ...own])
      expect(`${at} ${corpus.documents.has(key)} ${key}`).toBe(`${at} true ${key}`);
  }
});

test('a notice has 1,500 to 9,000 syllables, more of them short than long', () => {
  const lengths = notices
    .map(({ text }) => syllablesOf(text.replace(/^---\n[\s\S]*?\n---\n/, '')))
    .sort((a, b) => a - b);
  expect(lengths[0]).toBeGreaterThanOrEqual(1500);
  expect(lengths.at(-1)).toBeLessThanOrEqual(9000);
  expect(lengths.at(-1)).toBeGreaterThan(7500);
  expect(lengths[200]).toBeLessThan(5250);
});

test('orders have deadlines or none, and of some it is recorded what became of them', () => {
  const { assignments } = { assignments: checked.corpus.notices.flatMap((notice) => notice.assignments) };
  const dated = assignments.filter(({ due }) => due !== undefined).length / assignments.length;
  expect(dated).toBeGreaterThan(0.6);
  expect(dated).toBeLessThan(0.9);
  const states = new Set(notices.flatMap(({ records }) => records.match(/(?<=state: )\S+/g) ?? []));
  expect([...states].sort()).toEqual(['dang-thuc-hien', 'gia-han', 'hoan-thanh']);
  expect(checked.corpus.histories.length).toBeGreaterThan(0);
});

test('the accounts written for invented notices hold, one for each, and all their letters add up', async () => {
  await writeSyntheticContent(folder('with-accounts'), 5);
  await writeInventedAccounts(folder('with-accounts'));
  const { corpus, diagnostics } = await checkContent(folder('with-accounts'));
  expect(diagnostics).toEqual([]);
  const accounts = corpus.notices.flatMap(({ account }) => account ?? []);
  expect(accounts).toHaveLength(5);
  for (const { letters, text, notes, head, marks, furniture } of accounts)
    expect(text + notes + head + marks + furniture).toBe(letters);
});
