import { expect, test } from 'vitest';
import { numberTwice } from '../../../src/checks/rules/number-twice.ts';
import { referenceAmbiguous } from '../../../src/checks/rules/registry/reference-ambiguous.ts';
import { referenceMismatch } from '../../../src/checks/rules/registry/reference-mismatch.ts';
import { referenceUnknown } from '../../../src/checks/rules/registry/reference-unknown.ts';
import { documentOf, inventedCorpus } from '../corpus/corpus-fixture.ts';

const ONE = documentOf('ubnd-tinh-mau-qd-1-2041', {
  number: '1/QĐ-UBND',
  issuer: 'ubnd-tinh-mau',
  issued: '2041-01-01',
});
const TWO = documentOf('ubnd-tinh-vi-qd-1-2041', {
  number: '1/QĐ-UBND',
  issuer: 'ubnd-tinh-vi',
  issued: '2041-01-01',
});

test('an ambiguous mention names both documents, its place, and what to write', () => {
  const [found] = referenceAmbiguous(
    inventedCorpus([{ body: 'Chữ.\n\nTheo Quyết định số 1/QĐ-UBND ngày 01/01/2041.' }], [ONE, TWO]),
  );
  expect(found?.message).toContain('`ubnd-tinh-mau-qd-1-2041`, `ubnd-tinh-vi-qd-1-2041`');
  expect(found?.hint).toContain('<Cite doc="ubnd-tinh-mau-qd-1-2041">Quyết định số 1/QĐ-UBND</Cite>');
  expect(found?.position?.line).toBeGreaterThan(15);
});

test('a mention that fits one document is silent', () => {
  const corpus = inventedCorpus([{ body: 'Theo Quyết định số 1/QĐ-UBND ngày 01/01/2041.' }], [ONE]);
  expect(referenceAmbiguous(corpus)).toEqual([]);
  expect(referenceUnknown(corpus)).toEqual([]);
});

test('an unknown slug of a mark is answered with the nearest one', () => {
  const corpus = inventedCorpus(
    [{ body: 'Theo <Cite doc="ubnd-tinh-mau-qd-1-2014">quyết định ấy</Cite>.' }],
    [ONE],
  );
  expect(referenceUnknown(corpus)).toMatchObject([
    { check: 'reference/unknown', hint: 'Có phải bạn muốn viết `ubnd-tinh-mau-qd-1-2041`?' },
  ]);
});

test('a relation, a holder and an issuer that are not there are told with the entry’s file', () => {
  const wrong = documentOf('ubnd-tinh-mau-qd-2-2041', {
    issuer: 'ubnd-tinh-mao',
    held: '2042/khong-co',
    relations: [{ kind: 'thay-the', document: 'khong-co' }],
  });
  const found = referenceUnknown(inventedCorpus([], [wrong]));
  expect(found).toHaveLength(3);
  for (const { file } of found) expect(file).toBe('registry/documents/ubnd-tinh-mau-qd-2-2041.yaml');
});

test('a mark that ties a printed number to a document of another number is told as a caution', () => {
  const tied = (doc: string) =>
    referenceMismatch(
      inventedCorpus(
        [{ body: `Theo <Cite doc="${doc}">Quyết định số 1/QĐ-UBND</Cite>.` }],
        [ONE, documentOf('khac', { number: '2/QĐ-UBND', issuer: 'ubnd-tinh-mau', issued: '2041-01-01' })],
      ),
    );
  expect(tied(ONE[0])).toEqual([]);
  expect(tied('khac')).toMatchObject([{ check: 'reference/mismatch', severity: 'warning' }]);
});

test('two notices of one agency, number and year are an error that names both', () => {
  const found = numberTwice(
    inventedCorpus([
      { slug: 'a', number: '07/TB-UBND', issued: '2042-05-02', body: 'Chữ.' },
      { slug: 'b', number: '7/TB-UBND', issued: '2042-06-02', body: 'Chữ.' },
    ]),
  );
  expect(found).toMatchObject([{ check: 'number/twice', file: 'notices/2042/b.mdx' }]);
  expect(found[0]?.message).toContain('notices/2042/a.mdx');
});

test('the same number in another year or of another agency is no fault', () => {
  const corpus = inventedCorpus([
    { slug: 'a', number: '07/TB-UBND', issued: '2042-05-02', body: 'Chữ.' },
    { slug: 'b', number: '07/TB-UBND', issued: '2041-05-02', body: 'Chữ.' },
    { slug: 'c', issuer: 'ubnd-tinh-vi', number: '07/TB-UBND', issued: '2042-05-02', body: 'Chữ.' },
    { slug: 'd', body: 'Chữ.' },
  ]);
  expect(numberTwice(corpus)).toEqual([]);
});
