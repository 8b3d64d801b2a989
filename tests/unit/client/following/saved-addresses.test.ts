import { expect, test } from 'vitest';
import { freshItems, readSaved, savedAddress } from '../../../../src/client/following/saved-addresses.ts';

const SITE = 'https://mau.invalid/theo-doi/?luu=x';
const item = (key: string) => ({ key, href: `/${key}/`, text: key });

test('an address of the site is saved with its question and its place, given whole or from the first slash on', () => {
  for (const given of ['https://mau.invalid/tim-kiem/?q=c%E1%BA%A7u', '  /tim-kiem/?q=c%E1%BA%A7u '])
    expect(savedAddress(given, SITE, '')).toBe('/tim-kiem/?q=c%E1%BA%A7u');
  expect(savedAddress('/thong-bao/2042/mot/#ii-1-nv-lam', SITE, '')).toBe('/thong-bao/2042/mot/#ii-1-nv-lam');
});

test('an address of another site, a script, nothing: none of them is saved', () => {
  for (const given of [
    'https://khac.invalid/',
    '//khac.invalid/',
    'javascript:alert(1)',
    'http://[',
    '',
    ' ',
  ])
    expect(savedAddress(given, SITE, '')).toBeUndefined();
});

test('of a site beside others on one host its own addresses alone are saved, as paths of the site', () => {
  const page = 'https://mau.invalid/mot/theo-doi/';
  for (const given of ['https://mau.invalid/mot/so-lieu/?a=b#c', '/mot/so-lieu/?a=b#c', '/so-lieu/?a=b#c'])
    expect(savedAddress(given, page, '/mot')).toBe('/so-lieu/?a=b#c');
  for (const given of [
    'https://mau.invalid/hai/so-lieu/',
    'https://mau.invalid/mothai/',
    'https://mau.invalid/mot',
  ])
    expect(savedAddress(given, page, '/mot')).toBeUndefined();
});

test('what was kept is read back, and what is no list of addresses is left out', () => {
  const kept = [
    { address: '/a/', name: 'A' },
    { address: '/b/', name: 'B', seen: ['x'], on: '2042-05-02' },
  ];
  expect(readSaved(JSON.stringify(kept))).toEqual(kept);
  for (const broken of [null, '', '{', '7', 'null', '{"address":"/a/"}', '[null, 7, {"address":"//x"}]'])
    expect(readSaved(broken)).toEqual([]);
  expect(readSaved('[{"address":"javascript:1","name":"x"},{"address":"/a/","name":"A"}]')).toHaveLength(1);
});

test('new is what was not seen, in its order; before anything was seen nothing is', () => {
  const items = [item('ba'), item('hai'), item('mot')];
  expect(freshItems(items, { seen: ['mot'] })).toEqual([item('ba'), item('hai')]);
  expect(freshItems(items, { seen: [] })).toEqual(items);
  expect(freshItems(items, {})).toEqual([]);
});
