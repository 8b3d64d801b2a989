import { expect, test } from 'vitest';
import { referenceAmbiguous } from '../../../src/checks/reference-ambiguous.ts';
import { referenceUnknown } from '../../../src/checks/reference-unknown.ts';
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
