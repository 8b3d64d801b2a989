import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attr, DIST, elementsOf, htmlFiles } from './html.ts';

const pages = new Map(htmlFiles().map((file) => [file, elementsOf(file)]));
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'];

/** The file that a static host serves for a path of the site. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

test('every link, script, style and anchor of every page leads to something that is there', () => {
  const broken: string[] = [];
  for (const [file, elements] of pages) {
    const base = new URL(`/${file.replace(/index\.html$/, '')}`, 'https://site.invalid');
    for (const element of elements) {
      for (const name of ADDRESSES) {
        const address = attr(element, name);
        if (address === undefined || (element.tagName === 'link' && attr(element, 'rel') === 'canonical'))
          continue;
        const url = new URL(address, base);
        if (url.host !== base.host) continue;
        const target = fileOf(decodeURIComponent(url.pathname));
        if (!existsSync(join(DIST, target))) broken.push(`${file} → ${address}`);
        else if (url.hash && !hasId(target, decodeURIComponent(url.hash.slice(1))))
          broken.push(`${file} → ${address}`);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(pages.size).toBeGreaterThan(5);
});

function hasId(file: string, id: string): boolean {
  return pages.get(file)?.some((element) => attr(element, 'id') === id) ?? false;
}

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
