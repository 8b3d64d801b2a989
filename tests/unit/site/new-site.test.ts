import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newSite } from '../../../src/site/clerk/new-site.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a new site has no fault before a word is changed, and none when each example is taken as it stands', async () => {
  const content = join(folder, 'tinh-mau');
  expect(await newSite(content)).toEqual({
    written: ['site.yaml', 'registry/places.yaml', 'registry/agencies.yaml', 'README.md'],
  });
  expect((await checkContent(content)).diagnostics).toEqual([]);
  for (const file of ['site.yaml', 'registry/places.yaml', 'registry/agencies.yaml']) {
    const text = readFileSync(join(content, file), 'utf8');
    writeFileSync(join(content, file), text.replace(/^# (?=[a-z-]+:(?: |$)| {2}\w+: )/gm, ''));
  }
  const { corpus, diagnostics } = await checkContent(content);
  expect(diagnostics).toEqual([]);
  expect(corpus.settings).toMatchObject({
    name: 'Thông báo kết luận tỉnh Mẫu',
    publisher: 'Văn phòng UBND tỉnh Mẫu',
    address: 'https://so.tinh-mau.example/thong-bao-ket-luan/',
    accent: { light: '#1d5c3f', dark: '#8fd3b0' },
  });
  expect([...corpus.registry.agencies.keys(), ...corpus.registry.places.keys()]).toEqual([
    'ubnd-tinh-mau',
    'tinh-mau',
    'xa-thu',
  ]);
});

test('nothing is written into a folder in which something is, nor over a file', async () => {
  const taken = join(folder, 'co-tep');
  writeFileSync(taken, 'chữ');
  expect(await newSite(taken)).toEqual({ refused: 'not-a-folder' });
  expect(await newSite(folder)).toEqual({ refused: 'not-empty' });
  expect(readFileSync(taken, 'utf8')).toBe('chữ');
  expect(readdirSync(folder)).not.toContain('site.yaml');
});
