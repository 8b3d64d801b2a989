import { expect, test } from 'vitest';
import { partsFor } from '../../../../src/client/lists/catalogue-question.ts';
import { fittingDocuments } from '../../../../src/client/lists/document-question.ts';
import type { DocumentSummary } from '../../../../src/model/document/document-summary.ts';
import { catalogueOfDocuments } from '../../../../src/views/documents/document-catalogue.ts';

const TYPES = ['ke-hoach', 'nghi-dinh', 'nghi-quyet', 'quyet-dinh', 'thong-bao'];

/** An invented document, the older the higher its number. */
function summary(index: number, year = String(2042 - (index % 17))): DocumentSummary {
  const type = TYPES[index % TYPES.length] ?? '';
  return {
    id: `ubnd-tinh-mau-${type}-${index}`,
    name: `Văn bản số ${index}/VB-UBND`,
    title: 'Về việc thử cách chia danh mục, với một trích yếu dài như các cơ quan vẫn viết. '.repeat(3),
    issuer: `Cơ quan thử ${index % 40}`,
    issued: `${year}-0${1 + (index % 9)}-01`,
    citations: index % 7,
    notices: index % 5,
    facets: {
      loai: type,
      'co-quan': `co-quan-thu-${index % 40}`,
      nam: year,
      'tinh-trang': index % 9 ? 'chua-co' : 'co-tai-day',
    },
  };
}

// What 10,000 notices of a province and the documents they cite come to, and more.
const many = Array.from({ length: 60_000 }, (_, index) => summary(index));
const catalogue = catalogueOfDocuments(many);
const bytes = (data: unknown): number => Buffer.byteLength(JSON.stringify(data));

test('no file that the filter reads is over 200 KB at 60,000 documents, and one question reads at most ten parts', () => {
  expect(bytes(catalogue.parts)).toBeLessThan(200_000);
  for (const documents of catalogue.entries.values()) expect(bytes(documents)).toBeLessThan(200_000);
  const asked = partsFor(catalogue.parts, new URLSearchParams({ q: 'thử' }));
  expect(asked.isAll).toBe(false);
  expect(asked.read).toHaveLength(10);
  expect(asked.read[0]?.name).toBe('2042-1');
});

test('every document is in one part, and the parts say how many they hold', () => {
  const listed = [...catalogue.entries.values()].flat();
  expect(new Set(listed.map(({ id }) => id)).size).toBe(60_000);
  expect(listed).toHaveLength(60_000);
  for (const { name, count } of catalogue.parts) expect(catalogue.entries.get(name)).toHaveLength(count);
});

test('whoever names a year and a type finds all that fit in few parts', () => {
  const choice = new URLSearchParams({ nam: '2031', loai: 'quyet-dinh' });
  const { read, isAll } = partsFor(catalogue.parts, choice);
  expect(isAll).toBe(true);
  expect(read.length).toBeLessThan(5);
  const found = fittingDocuments(
    read.flatMap(({ name }) => catalogue.entries.get(name) ?? []),
    choice,
  );
  expect(new Set(found.map(({ id }) => id))).toEqual(
    new Set(fittingDocuments(many, choice).map(({ id }) => id)),
  );
  expect(found.map(({ issued }) => issued)).toEqual(
    found
      .map(({ issued }) => issued)
      .toSorted()
      .toReversed(),
  );
});

test('a new document makes only parts of its year anew', () => {
  const after = catalogueOfDocuments([...many, summary(60_001, '2035')]);
  const changed = after.parts.filter(
    ({ name }) => JSON.stringify(after.entries.get(name)) !== JSON.stringify(catalogue.entries.get(name)),
  );
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every(({ name }) => name.startsWith('2035-'))).toBe(true);
});

test('documents of an unknown year come last, and words are found without marks in number, title and agency', () => {
  const documents = [
    summary(1, 'chua-ro'),
    { ...summary(2, '2040'), title: 'Về đất đai' },
    { ...summary(3, '2041'), issuer: 'Sở Thử' },
  ];
  expect(catalogueOfDocuments(documents).parts.map(({ name }) => name)).toEqual([
    '2041-1',
    '2040-1',
    'chua-ro-1',
  ]);
  const found = (q: string) =>
    fittingDocuments(documents, new URLSearchParams({ q })).map(({ facets }) => facets['nam']);
  expect(found('dat dai')).toEqual(['2040']);
  expect(found('so thu')).toEqual(['2041']);
  expect(found('số 1/VB')).toEqual(['chua-ro']);
});
