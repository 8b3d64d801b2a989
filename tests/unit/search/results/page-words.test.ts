import { expect, test } from 'vitest';
import { pageWords, withPlainD } from '../../../../src/search/results/page-words.ts';
import { inventedCorpus } from '../../corpus/corpus-fixture.ts';

test('each word with «đ» is given again with «d», once', () => {
  expect(withPlainD('đất đai, Đề án, đất')).toBe('đất đai, Đề án, đất dất dai, Dề');
});

test('a notice is found by its subject, number, place, people, headings and the numbers it cites', () => {
  const [page] = pageWords(
    inventedCorpus([
      {
        number: '07/TB-UBND',
        issued: '2042-05-02',
        body: '## I. VIỆC THỬ\n\nTheo Nghị định số 11/2040/NĐ-CP. Chữ của đoạn.',
      },
    ]),
    [],
  );
  for (const words of [
    'Kết luận thử',
    '07/TB-UBND',
    'huyện Thử',
    'Nguyễn Văn Mẫu',
    'VIỆC THỬ',
    '11/2040/NĐ-CP',
  ])
    expect(page?.content).toContain(words);
  expect(page?.content).not.toContain('Chữ của đoạn');
  expect(page?.url).toBe('/thong-bao/2042/thu/');
});

test('beside notices only pages are found that have something on them, and the site’s own', () => {
  const body =
    'Theo Nghị định số 11/2040/NĐ-CP. <Assignment to="tinh-uy-mau">Giao Tỉnh ủy Mẫu làm.</Assignment>';
  const pages = pageWords(inventedCorpus([{ body }]), [['/gioi-thieu/', 'Giới thiệu']]);
  expect(pages.map(({ url }) => url)).toEqual([
    '/thong-bao/2042/thu/',
    '/co-quan/ubnd-tinh-mau/',
    '/co-quan/tinh-uy-mau/',
    '/dia-ban/tinh-mau/',
    '/dia-ban/huyen-thu/',
    '/gioi-thieu/',
  ]);
});
