import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_ROUTES, type PageKind, pagesOfKind } from '../../src/corpus/addresses/routes.ts';
import { checkContent } from '../../src/site/content/check-content.ts';
import { filesOf } from '../../src/views/file-routes.ts';
import { htmlFiles } from './html.ts';
import { sharedSite } from './shared-site.ts';

const FIXTURES = ['citing-content', 'many-tasks', 'many-notices'];

test.for(FIXTURES)(
  'the pages of %s are those that the list of routes says, no more and no fewer',
  async (fixture) => {
    const dist = await sharedSite(fixture);
    const { corpus } = await checkContent(`tests/fixtures/${fixture}`);
    const listed = (Object.keys(PAGE_ROUTES) as PageKind[]).flatMap((kind) => pagesOfKind(kind, corpus));
    const built = htmlFiles(dist)
      .map((file) => `/${file.replace(/index\.html$/u, '')}`)
      .sort();
    expect(built).toEqual([...new Set([...listed, '/404.html'])].sort());
  },
);

test.for(FIXTURES)('every file that the list of files says is in %s', async (fixture) => {
  const dist = await sharedSite(fixture);
  const { corpus } = await checkContent(`tests/fixtures/${fixture}`);
  const files = filesOf(corpus);
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
});
