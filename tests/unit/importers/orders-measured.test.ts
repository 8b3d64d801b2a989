import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GivenFacts } from '../../../src/importers/facts/given-facts.ts';
import type { ImportedNotice } from '../../../src/importers/import-document.ts';
import { parseNotice } from '../../../src/notice/parse-notice.ts';
import { contentFolder, readRegistry } from '../../../src/site/content/read-content.ts';
import { importNotice } from './importing.ts';
import { type MarkedOrder, type Measured, measureOrders, share } from './order-measures.ts';

const OFFICE = 'tests/fixtures/office';
const INVENTED = 'tests/fixtures/orders';
const PUBLISHED = 'notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';

const { registry: invented } = await readRegistry(join(OFFICE, 'content'));
const { registry: real } = await readRegistry(contentFolder());

const totals = new Map<string, Measured[]>();

/** Hold what an import suggests against a person's marks, and tell the measures. */
function measured(group: string, name: string, imported: ImportedNotice, marks: Marks): Measured {
  const measures = measureOrders(marks, imported.report);
  totals.set(group, [...(totals.get(group) ?? []), measures]);
  const [recall, precision] = [
    share(measures.found, measures.marked),
    share(measures.found, measures.suggested),
  ];
  console.info(
    `${name}: orders ${measures.found} of ${measures.marked} (recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}), ` +
      `deadlines ${measures.deadlinesRead} of ${measures.deadlines}, figures ${measures.figuresFound} of ${measures.figures}`,
  );
  return measures;
}
type Marks = { orders: readonly MarkedOrder[]; figures: readonly string[] };

/** Bars of every notice: recall of orders, their precision, and recall of figures. */
function expectBars(measures: Measured): void {
  const { found, marked, suggested, figures, figuresFound, missed, surplus } = measures;
  expect(share(found, marked), `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.9);
  expect(share(found, suggested), `surplus: ${surplus.join(' | ')}`).toBeGreaterThanOrEqual(0.8);
  expect(share(figuresFound, figures)).toBeGreaterThanOrEqual(0.8);
}

const wholes = globSync(`${OFFICE}/5[123]-*/input.*`).toSorted();
test.for(wholes)('the orders and figures of %s are suggested, with their last days', async (path) => {
  const truth = JSON.parse(readFileSync(join(path, '../expect.json'), 'utf8'));
  const marks = { orders: truth.ordersFound, figures: truth.figures };
  const measures = measured('whole', path, await importNotice(readFileSync(path), invented), marks);
  expectBars(measures);
  expect(measures.wrong).toEqual([]);
});

test('the orders and figures that were marked by hand in the published notice are suggested from its source', async () => {
  const text = readFileSync(join(contentFolder(), PUBLISHED), 'utf8');
  const asPrinted = text.replace(/<Sic source="([^"]*)">[^<]*<\/Sic>/gu, '$1');
  const { notice } = parseNotice({ file: PUBLISHED, text: asPrinted });
  const source = readFileSync(join(contentFolder(), notice?.source?.file ?? ''));
  const marks = {
    orders: (notice?.assignments ?? []).map(({ words, deadline, due }) => ({
      begins: words.slice(0, 45),
      ...(deadline !== undefined && { deadline, due: due ?? null }),
    })),
    figures: (notice?.metrics ?? []).map(({ printed }) => printed),
  };
  expect(marks.orders.length).toBeGreaterThan(20);
  const imported = await importNotice(source, real, { issuer: 'ubnd-tinh-lang-son' });
  expectBars(measured('real', 'the published notice', imported, marks));
});

/** Notices of other offices and other habits, marked by hand before anything was tuned; they were never looked at for it. */
const heldBack = readdirSync(INVENTED).filter((name) => name.endsWith('.txt'));
test.for(heldBack)('the orders of %s, which nothing was tuned to, are suggested too', async (name) => {
  const marks = JSON.parse(readFileSync(join(INVENTED, name.replace('.txt', '.json')), 'utf8'));
  const given: GivenFacts = marks.given ?? {};
  measured('held back', name, await importNotice(readFileSync(join(INVENTED, name)), invented, given), marks);
});

test('over all held back, recall is at least 0.9, precision at least 0.8, and nine of ten deadlines are read', () => {
  const all = totals.get('held back') ?? [];
  const sum = (pick: (one: Measured) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const found = sum((one) => one.found);
  const measures = {
    recall: share(
      found,
      sum(({ marked }) => marked),
    ),
    precision: share(
      found,
      sum(({ suggested }) => suggested),
    ),
    deadlines: share(
      sum(({ deadlinesRead }) => deadlinesRead),
      sum(({ deadlines }) => deadlines),
    ),
    figures: share(
      sum(({ figuresFound }) => figuresFound),
      sum(({ figures }) => figures),
    ),
  };
  console.info('held back, all together:', measures);
  expect(measures.recall).toBeGreaterThanOrEqual(0.9);
  expect(measures.precision).toBeGreaterThanOrEqual(0.8);
  expect(measures.deadlines).toBeGreaterThanOrEqual(0.9);
  expect(measures.figures).toBeGreaterThanOrEqual(0.8);
});
