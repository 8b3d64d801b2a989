import { expect, test } from 'vitest';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { wantedPage } from '../../../../src/views/documents/wanted-page.ts';
import { documentOf, inventedCorpus } from '../../corpus/corpus-fixture.ts';

const cited = (...numbers: number[]): string =>
  numbers
    .map((number) => `Theo Quyết định số ${number}/QĐ-UBND ngày 02/01/2041 của UBND tỉnh Mẫu.`)
    .join('\n\n');
const decision = (number: number, known = {}) =>
  documentOf(`ubnd-tinh-mau-qd-${number}-2041`, {
    number: `${number}/QĐ-UBND`,
    issuer: 'ubnd-tinh-mau',
    issued: '2041-01-02',
    ...known,
  });

test('documents that nobody can read come by how many notices lean on them', () => {
  const corpus = inventedCorpus(
    [
      { slug: 'mot', body: cited(1, 2, 2, 3) },
      { slug: 'hai', body: cited(1, 3, 4) },
      { slug: 'ba', body: cited(3, 4) },
    ],
    [
      decision(1),
      decision(2),
      decision(3),
      decision(4, { url: 'https://vi-du.invalid/4' }),
      decision(5),
      decision(6, { held: '2042/mot' }),
    ],
  );
  const view = wantedPage(vietnamese, corpus, true);
  expect(view.rows.map(({ name, facts }) => `${name}: ${facts.at(-1)}`)).toEqual([
    'Quyết định số 3/QĐ-UBND: 3 chỗ dẫn trong 3 thông báo',
    'Quyết định số 1/QĐ-UBND: 2 chỗ dẫn trong 2 thông báo',
    'Quyết định số 2/QĐ-UBND: 2 chỗ dẫn trong 1 thông báo',
  ]);
  expect(view.count).toBe('3 văn bản.');
  expect(view.how).toContain('Báo lỗi trên trang này');
  expect(structuredClone(view)).toEqual(view);
});

test('where every document can be read, the page says so; where nobody takes reports, it sends no reader to them', () => {
  const view = wantedPage(vietnamese, inventedCorpus([{ body: 'Chữ.' }]), false);
  expect(view).toMatchObject({
    rows: [],
    count: 'Mọi văn bản được dẫn đều có ở đây, hoặc có địa chỉ chính thức.',
  });
  expect(view.how).not.toContain('Báo lỗi');
});
