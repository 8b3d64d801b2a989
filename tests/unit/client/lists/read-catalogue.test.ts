import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { CatalogueReader } from '../../../../src/client/lists/read-catalogue.ts';

afterEach(() => vi.unstubAllGlobals());

test('what was read of a list is kept, and what failed once is asked for anew', async () => {
  const asked: string[] = [];
  let isBroken = true;
  vi.stubGlobal('document', new JSDOM('<html lang="vi"></html>').window.document);
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (isBroken && address === '/a.json') return new Response('', { status: 503 });
    const told = [{ name: 'a', count: 2, facets: {} }];
    return Response.json(address === '/told.json' ? told : [{ facets: {} }, { facets: {} }]);
  });
  const reader = new CatalogueReader('/told.json', (name) => `/${name}.json`);
  await expect(reader.read(new URLSearchParams())).rejects.toThrow('/a.json');
  isBroken = false;
  for (let time = 0; time < 2; time++)
    expect(await reader.read(new URLSearchParams())).toMatchObject({ looked: 2, isAll: true });
  expect(asked).toEqual(['/told.json', '/a.json', '/a.json']);
});
