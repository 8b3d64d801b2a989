import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { attr, DIST, elementsOf, htmlFiles } from './html.ts';

const pages = new Map(htmlFiles().map((file) => [file, elementsOf(file)]));
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'];

test('every link, script, style and anchor of every page leads to something that is there', () => {
  expect(brokenLinks(DIST)).toEqual([]);
  expect(pages.size).toBeGreaterThan(5);
});

test('no id stands twice in a page', () => {
  for (const [file, elements] of pages) {
    const ids = elements.map((element) => attr(element, 'id')).filter((id) => id !== undefined);
    expect(new Set(ids).size, file).toBe(ids.length);
  }
});

test('no page asks another host for anything', () => {
  const foreign: string[] = [];
  for (const [file, elements] of pages) {
    for (const element of elements) {
      if (element.tagName === 'a' || (element.tagName === 'link' && attr(element, 'rel') === 'canonical'))
        continue;
      for (const name of ADDRESSES) {
        const address = attr(element, name);
        if (address && /^(?:[a-z]+:)?\/\//i.test(address)) foreign.push(`${file} → ${address}`);
      }
    }
    for (const [address] of readFileSync(join(DIST, file), 'utf8').matchAll(
      /url\((?!['"]?(?:\/(?!\/)|data:|#))[^)]*\)/g,
    ))
      foreign.push(`${file} → ${address}`);
  }
  expect(foreign).toEqual([]);
});
