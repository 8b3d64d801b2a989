import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { enWords } from '../../src/i18n/en/words.ts';
import { viWords } from '../../src/i18n/vi/words.ts';
import { PAGES } from '../../src/model/addresses/address.ts';
import { isInLanguages } from '../../src/model/addresses/languages.ts';
import { attr, DIST, elementsOf, htmlFiles } from './html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const isEnglish = (file: string): boolean => file.startsWith('en/');
const ENGLISH = htmlFiles().filter(isEnglish);
const VIETNAMESE = htmlFiles().filter((file) => !isEnglish(file));

/** Text of a page in one language, by the `lang` nearest above it; what has no room for a language is left out. */
function textsIn(file: string, language: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, lang: string | undefined): void => {
    if ('tagName' in node && ['script', 'style', 'title', 'template'].includes(node.tagName)) return;
    const own = 'tagName' in node ? (attr(node, 'lang') ?? lang) : lang;
    if (node.nodeName === '#text' && 'value' in node && own === language) found.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, own);
  };
  visit(parse(readFileSync(join(DIST, file), 'utf8')), undefined);
  return found;
}

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE_LETTERS = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;

test('in English pages no Vietnamese word stands outside what is marked as Vietnamese, but the name of the language', () => {
  expect(ENGLISH.length).toBeGreaterThan(100);
  const astray = ENGLISH.flatMap((file) =>
    textsIn(file, 'en')
      .filter((text) => VIETNAMESE_LETTERS.test(text))
      .map((text) => `${file}: ${text.trim()}`),
  );
  expect(astray).toEqual([]);
});

/** All that words say without being asked for anything. */
function sayingsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(sayingsOf) : [];
}

test('in Vietnamese pages stands no English sentence, and in English ones none of ours in Vietnamese', () => {
  const english = sayingsOf(enWords).filter((saying) => saying.split(' ').length > 2);
  const told = VIETNAMESE.flatMap((file) => {
    const texts = textsIn(file, 'vi').map((text) => text.trim());
    return english.filter((saying) => texts.includes(saying)).map((saying) => `${file}: ${saying}`);
  });
  expect(told).toEqual([]);
  const vietnamese = sayingsOf(viWords).filter((saying) => saying.split(' ').length > 5);
  const untold = ENGLISH.flatMap((file) => {
    const texts = textsIn(file, 'vi').map((text) => text.trim());
    return vietnamese.filter((saying) => texts.includes(saying)).map((saying) => `${file}: ${saying}`);
  });
  expect(untold).toEqual([]);
});

test('no mark that only our own code may read is left in any page', () => {
  for (const file of ENGLISH) expect(readFileSync(join(DIST, file), 'utf8')).not.toMatch(/[\uFDD0\uFDD1]/u);
});

test('each page of a kind that is in every language has its twin, each leads to the other, and no notice has one', () => {
  const pages = VIETNAMESE.map((file) => `/${file.replace(/index\.html$/u, '')}`);
  // What only leads on has no head of its own.
  const twins = pages.filter((path) => isInLanguages(path) && languagesOf(path).length > 0);
  expect(ENGLISH.map((file) => `/${file.slice('en/'.length).replace(/index\.html$/u, '')}`).sort()).toEqual(
    twins.toSorted(),
  );
  for (const path of twins) {
    expect(languagesOf(path)).toEqual(['vi', 'en', 'x-default']);
    expect(languagesOf(`/en${path}`)).toEqual(['vi', 'en', 'x-default']);
    expect(switchOf(`/en${path}`)).toBe(path);
    expect(switchOf(path)).toBe(`/en${path}`);
  }
  expect(
    pages.filter((path) => /^\/thong-bao\/\d{4}\/(?!trang-)[^/]+\//u.test(path)).some(isInLanguages),
  ).toBe(false);
});

const fileOf = (path: string): string => `${path.slice(1)}index.html`;

function languagesOf(path: string): (string | undefined)[] {
  return elementsOf(fileOf(path))
    .filter((element) => element.tagName === 'link' && attr(element, 'hreflang') !== undefined)
    .map((element) => attr(element, 'hreflang'));
}

/** Where the page in the other language is led to. */
function switchOf(path: string): string | undefined {
  const link = elementsOf(fileOf(path)).find(
    (element) => element.tagName === 'a' && attr(element, 'hreflang') !== undefined,
  );
  const href = link && attr(link, 'href');
  return href === undefined ? undefined : new URL(href, `https://a.example${path}`).pathname;
}

test('the site’s own pages in English are those that the words name', () => {
  const named = Object.keys(enWords.pages) as (keyof typeof PAGES)[];
  for (const page of named) expect(isInLanguages(PAGES[page])).toBe(true);
});
