import { expect, test } from 'vitest';
import { isInLanguages, languageOf, pathInLanguage } from '../../../../src/model/addresses/languages.ts';
import { pathBetween } from '../../../../src/model/addresses/path-between.ts';

test('lists of notices stand in every language, notices and what is theirs do not', () => {
  for (const path of ['/thong-bao/', '/thong-bao/trang-2/', '/thong-bao/2042/', '/thong-bao/2042/trang-3/'])
    expect(isInLanguages(path)).toBe(true);
  for (const path of [
    '/thong-bao/2042/1-tb-ubnd/',
    '/thong-bao/2042/1-tb-ubnd/phien-ban/1/',
    '/so-cai/',
    '/2042/',
  ])
    expect(isInLanguages(path)).toBe(false);
});

test('files have one form alone, and so have pairs of notices and worked queries', () => {
  for (const path of [
    '/co-quan/so-thu/atom.xml',
    '/van-ban/danh-muc.json',
    '/nhiem-vu/lich.ics',
    '/search/table.bin',
  ])
    expect(isInLanguages(path)).toBe(false);
  expect(isInLanguages('/dia-ban/xa-thu/so-sanh/')).toBe(false);
  expect(isInLanguages('/du-lieu/truy-van/')).toBe(false);
  expect(isInLanguages('/dia-ban/xa-thu/so-lieu/trang-2/')).toBe(true);
});

test('the way into a language and the way back are each other’s', () => {
  for (const path of ['/', '/nhiem-vu/', '/van-ban/luat-thu/trang-2/']) {
    expect(pathInLanguage(path, 'en')).toBe(`/en${path}`);
    expect(languageOf(`/en${path}`, ['en'])).toEqual({ tag: 'en', path });
  }
  expect(pathInLanguage('/nhiem-vu/', 'vi')).toBe('/nhiem-vu/');
  expect(pathInLanguage('/so-sanh/', 'en')).toBe('/so-sanh/');
  expect(languageOf('/enzim/', ['en'])).toEqual({ tag: 'vi', path: '/enzim/' });
});

test('from one page to another leads a relative way, whatever stands before both', () => {
  for (const [from, to] of [
    ['/', '/en/'],
    ['/en/', '/'],
    ['/en/van-ban/luat-thu/', '/van-ban/luat-thu/'],
  ] as const)
    for (const base of ['https://a.example', 'https://a.example/duoi'])
      expect(new URL(pathBetween(from, to), base + from).href).toBe(base + to);
});
