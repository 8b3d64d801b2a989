import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { buildSite, newSiteFolder } from './build-site.ts';
import { sharedSite, sharedSiteOfFollowed } from './shared-site.ts';
import { SIGNATURE, writeBodies } from './write-bodies.ts';

const folder = newSiteFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['many-notices', 'many-tasks', 'citing-content', 'other-content', 'renamed-content'])(
  'on every page of %s each link and each anchor leads to something that is there',
  async (fixture) => {
    expect(brokenLinks(await sharedSite(fixture))).toEqual([]);
  },
);

test('on every page of the notices that follow orders each link leads to something that is there', async () => {
  expect(brokenLinks(await sharedSiteOfFollowed())).toEqual([]);
});

test('a notice that lacks recipients, notes or a signature links to none of them', () => {
  const content = join(folder, 'content');
  writeBodies(content, {
    'chi-chu-ky': `Mở đầu.\n\n${SIGNATURE}`,
    'chi-noi-nhan':
      'Mở đầu.\n\nTL. CHỦ TỊCH\n\nTrần Thị Thử\n\n<Recipients>\n\nNơi nhận:\n\n- Như trên;\n\n</Recipients>',
    'chi-mot-doan': 'Mở đầu. TL. CHỦ TỊCH Trần Thị Thử.',
  });
  const dist = buildSite(content, folder, join(folder, 'cache'));
  expect(brokenLinks(dist)).toEqual([]);
  const linksOf = (slug: string): string =>
    readFileSync(join(dist, `thong-bao/2042/${slug}/index.html`), 'utf8');
  expect(linksOf('chi-noi-nhan').match(/href="#noi-nhan"/g)?.length).toBeGreaterThan(1);
  for (const slug of ['chi-chu-ky', 'chi-mot-doan']) expect(linksOf(slug)).not.toContain('#noi-nhan');
});
