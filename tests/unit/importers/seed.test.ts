import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Notice } from '../../../src/model/notice.ts';
import { parseNotice } from '../../../src/notice/parse-notice.ts';
import { contentFolder, readRegistry } from '../../../src/site/content/read-content.ts';
import { importNotice, modelOf, needed, structureOf } from './importing.ts';

const PUBLISHED = 'notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';
const { registry } = await readRegistry(contentFolder());
const source = readFileSync('content/sources/2024/000_b47614d5102acb89.txt');
const imported = await importNotice(source, registry);

/** The published notice without what only a person can add: corrected slips read as printed again. */
function publishedAsPrinted(): Notice {
  const text = readFileSync(`content/${PUBLISHED}`, 'utf8').replace(
    /<Sic source="([^"]*)">[^<]*<\/Sic>/gu,
    '$1',
  );
  const { notice, diagnostics } = parseNotice({ file: PUBLISHED, text });
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return notice;
}

test('the source of the published notice, imported with no hand, lacks one fact: the issuing agency', () => {
  expect(needed(imported.report)).toEqual(['issuer']);
  expect(imported.report.remarks).toEqual([]);
  expect(imported.report.questions.map(({ about }) => about)).toEqual(['issuer', 'number', 'issued']);
});

test('with the agency given it is the published notice, but for the marks of editors', async () => {
  const whole = await importNotice(source, registry, { issuer: 'ubnd-tinh-lang-son' });
  expect(structureOf(modelOf(whole))).toEqual(structureOf(publishedAsPrinted()));
});

test('what still needs a hand is short: orders, a citation to settle, corrections, doubts, figures and charts', () => {
  const published = publishedAsPrinted();
  const written = readFileSync(`content/${PUBLISHED}`, 'utf8');
  const components = new Set([...written.matchAll(/<([A-Z]\w+)/gu)].map(([, name]) => name));
  const ours = new Set([...imported.mdx.matchAll(/<([A-Z]\w+)/gu)].map(([, name]) => name));
  expect([...components].filter((name) => !ours.has(name)).toSorted()).toEqual([
    'Assignment',
    'Cite',
    'EditorNote',
    'Metric',
    'MetricChart',
    'Sic',
  ]);
  expect(published.body.blocks.filter(({ isHeading }) => isHeading)).toHaveLength(11);
});

test('its address is the published one', () => {
  expect(`notices/${imported.year}/${imported.slug}.mdx`).toBe(PUBLISHED);
});

test('every letter of the source is accounted for', () => {
  const { account } = imported.report;
  expect(account.lost + account.added).toBe('');
  expect(account.published + account.notes + account.head + account.marks + account.furniture).toBe(
    account.source,
  );
  expect(account.source).toBe(source.toString('utf8').replace(/\s/gu, '').length);
});

test('emphasis of the source stays: italic twice, bold once', () => {
  const body = imported.mdx.slice(imported.mdx.indexOf('\n---\n') + 5);
  expect(body.match(/\*\*[^*]+\*\*/gu)).toEqual(['**đạt 08/19 tiêu chí**']);
  expect(body.match(/(?<!\*)\*(?!\*)[^*]+\*(?!\*)/gu)).toHaveLength(2);
});

test('figures and tasks are proposed with their lines and never marked in the text', () => {
  expect(imported.mdx).not.toMatch(/<(?:Metric|Assignment)/u);
  const { figures, orders } = imported.report;
  expect(figures).toContainEqual(expect.objectContaining({ printed: '17,04%', place: { line: 31 } }));
  const task = orders.find(({ printed }) => printed.startsWith('Giao Sở Giao thông vận tải chủ trì'));
  expect(task).toMatchObject({ place: { line: 131 } });
});
