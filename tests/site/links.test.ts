import { readdirSync, readFileSync } from 'node:fs';
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

test('every feed is named in the head of its page and linked on it, and so is every calendar', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const feeds = files.filter((name) => /(?:^|\/)atom\.xml$/.test(name));
  expect(feeds.length).toBeGreaterThan(3);
  for (const feed of feeds) {
    const page = pages.get(feed.replace('atom.xml', 'index.html')) ?? [];
    const ways = page.filter((element) => attr(element, 'href') === `/${feed}`).map(({ tagName }) => tagName);
    expect([feed, ...ways]).toEqual([feed, 'link', 'a']);
  }
  for (const [file, elements] of pages) {
    // It lists those of all other pages.
    if (file === 'theo-doi/index.html') continue;
    const calendars = elements.filter((element) => attr(element, 'href')?.endsWith('.ics'));
    const inHead = calendars.filter(({ tagName }) => tagName === 'link').map((link) => attr(link, 'href'));
    const onPage = calendars.filter(({ tagName }) => tagName === 'a').map((link) => attr(link, 'href'));
    expect([file, ...inHead]).toEqual([file, ...onPage]);
  }
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
      // What only names an address asks nothing of it.
      const isNamed = attr(element, 'rel') === 'canonical' || attr(element, 'hreflang') !== undefined;
      if (element.tagName === 'a' || (element.tagName === 'link' && isNamed)) continue;
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
