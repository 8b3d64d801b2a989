import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { noticeJson, noticeSchema } from '../../../../src/exports/notice/notice-json.ts';
import { citationCollection } from '../../../../src/exports/rows/citation-rows.ts';
import { COLLECTIONS } from '../../../../src/exports/tables/collections.ts';
import {
  jsonPage,
  PAGE_BYTES,
  pageSchema,
  paginate,
  rowBytes,
} from '../../../../src/exports/tables/json-pages.ts';
import { exportOf, noticeOf, REGISTRY, rowsOf, SITE, WHOLE_NOTICE } from '../fixture.ts';

function validator(schema: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

test('pages hold every row once and in order, none is over 200 KB, none but the last could take one more', () => {
  const row = fc.record({ words: fc.string({ unit: fc.constantFrom('ế', 'a', '"'), maxLength: 40_000 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const ranges = paginate(rows.map(rowBytes));
      const whole = { pages: ranges.length, total: rows.length };
      expect(ranges.flatMap(({ start, end }) => rows.slice(start, end))).toEqual(rows);
      expect(ranges.map(({ number }) => number)).toEqual(ranges.map((_, index) => index + 1));
      for (const range of ranges) {
        const its = rows.slice(range.start, range.end);
        const page = jsonPage('thu', its, range.number, whole, SITE);
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(PAGE_BYTES);
        expect(JSON.parse(page)).toMatchObject({ ...(range.number === 1 && whole), rows: its });
      }
    }),
    { numRuns: 20 },
  );
});

test('pages lead to each other, the first at the plain name', () => {
  const rows = Array.from({ length: 3 }, () => ({ words: 'a'.repeat(150_000) }));
  const ranges = paginate(rows.map(rowBytes));
  const pages = ranges.map(({ number, start, end }) =>
    JSON.parse(jsonPage('thu', rows.slice(start, end), number, { pages: 3, total: 3 }, SITE)),
  );
  expect(pages.map(({ self, prev, next }) => [self, prev, next])).toEqual([
    [`${SITE}api/v1/thu.json`, null, `${SITE}api/v1/thu-2.json`],
    [`${SITE}api/v1/thu-2.json`, `${SITE}api/v1/thu.json`, `${SITE}api/v1/thu-3.json`],
    [`${SITE}api/v1/thu-3.json`, `${SITE}api/v1/thu-2.json`, null],
  ]);
});

test('a page that is full is the same, byte for byte, however many rows follow', () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({ words: String(index).repeat(60_000) }));
  const pageOf = (count: number, number: number): string => {
    const its = rows.slice(0, count);
    const ranges = paginate(its.map(rowBytes));
    const { start = 0, end = 0 } = ranges[number - 1] ?? {};
    return jsonPage('thu', its.slice(start, end), number, { pages: ranges.length, total: count }, SITE);
  };
  expect(JSON.parse(pageOf(7, 2)).rows).toHaveLength(3);
  expect(pageOf(9, 2)).toBe(pageOf(7, 2));
  expect(JSON.parse(pageOf(9, 1))).toMatchObject({ pages: 3, total: 9 });
});

test.for(COLLECTIONS.map((collection) => [collection.name, collection] as const))(
  'rows of %s fit their JSON Schema, whether facts are known or not',
  ([, collection]) => {
    const validate = validator(pageSchema(collection, SITE));
    for (const notice of [WHOLE_NOTICE, noticeOf('Một đoạn.')]) {
      const rows = rowsOf(collection, corpusOf([notice], REGISTRY), SITE);
      // A notice of one plain paragraph cites nothing and gives no figure.
      const mayBeEmpty = ['citations', 'assignments', 'states', 'metrics', 'indicators'].includes(
        collection.name,
      );
      expect(rows.length).toBeGreaterThan(mayBeEmpty ? -1 : 0);
      const page = JSON.parse(jsonPage(collection.name, rows, 1, { pages: 1, total: rows.length }, SITE));
      validate(page);
      expect(validate.errors ?? []).toEqual([]);
      expect(validate({ ...page, rows: [{ ...page.rows[0], extra: 1 }] })).toBe(false);
    }
  },
);

test('a notice as JSON fits its schema, with and without number, date and notes', () => {
  const validate = validator(noticeSchema(SITE));
  for (const of of [exportOf(), exportOf(noticeOf('Một đoạn.'))]) {
    validate(JSON.parse(noticeJson(of)));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('a notice as JSON holds every word, and unknown facts are null', () => {
  const of = exportOf();
  const json = JSON.parse(noticeJson(of));
  expect(json.blocks.map(({ text }: { text: string }) => text)).toEqual(
    of.notice.body.blocks.map(({ text }) => text),
  );
  expect(json.footnotes.map(({ text }: { text: string }) => text)).toEqual(
    of.notice.body.footnotes.map(({ text }) => text),
  );
  expect(JSON.parse(noticeJson(exportOf(noticeOf('Một đoạn.'))))).toMatchObject({
    number: null,
    issued: null,
  });
});

test('a citation leads to its very place and to the document', () => {
  const corpus = corpusOf([WHOLE_NOTICE], REGISTRY);
  const citations = rowsOf(citationCollection, corpus);
  expect(citations?.[0]).toMatchObject({
    address: `${SITE}thong-bao/2042/thu/#i-1-d1-vb-9-qd-ubnd`,
    reference: 'đoạn 1 mục 1 phần I',
    documentAddress: `${SITE}van-ban/ubnd-tinh-mau-qd-9-2042/`,
  });
  expect(citations?.[2]).toMatchObject({ reference: 'chú thích 2' });
});
