import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bareEnvironment } from '../bare-environment.ts';
import { buildSite, failToBuild, killBuild, newSiteFolder, withFolder } from './build-site.ts';
import { fingerprints } from './fingerprints.ts';
import { DIST, SEED } from './html.ts';
import { sharedSite } from './shared-site.ts';

// One after the other with one store: what another folder left in it must not show.
test('another content folder builds with the same code, and nothing of it stays for the next build', {
  timeout: 120_000,
}, () => {
  withFolder((folder) => {
    const cache = join(folder, 'cache');
    const other = buildSite('tests/fixtures/other-content', folder, cache);
    const page = readFileSync(join(other, 'thong-bao/2042/ket-luan-thu/index.html'), 'utf8');
    expect(page).toContain('07/TB-UBND');
    expect(page).toContain('2/5/2042');
    expect(page).toContain('Mở đầu có "dấu thẳng" và ba chấm...');
    expect(page).toContain('m<sup>2</sup>');
    expect(page).toContain('<td>Một</td>');
    // Its own words, and ours where it has none.
    expect(readFileSync(join(other, 'gioi-thieu/index.html'), 'utf8')).toContain('Trang thử của tỉnh Mẫu.');
    expect(readFileSync(join(other, 'tro-giup/index.html'), 'utf8')).toContain('Trợ giúp');
    expect(existsSync(join(other, SEED))).toBe(false);
    expect(fingerprints(buildSite('content', folder, cache))).toEqual(fingerprints(DIST));
  });
});

test('a build that fails or is killed leaves the last good site as it was, and the next one is whole', {
  timeout: 180_000,
}, async () => {
  const folder = newSiteFolder();
  try {
    const dist = join(folder, 'dist');
    cpSync(await sharedSite('other-content'), dist, { recursive: true });
    const good = fingerprints(dist);
    const other = fingerprints(await sharedSite('citing-content'));
    expect(failToBuild('tests/fixtures/broken-content', folder).status).not.toBe(0);
    expect(fingerprints(dist)).toEqual(good);
    // From before it writes until it has put the whole in its place.
    for (let wait = 300; !(await killBuild('tests/fixtures/citing-content', folder, wait)); wait += 300) {
      // It may have put the other site in its place before it was killed; half of one is never there.
      expect([good, other]).toContainEqual(fingerprints(dist));
    }
    const again = buildSite('tests/fixtures/other-content', folder, join(folder, 'cache'));
    expect(fingerprints(again)).toEqual(good);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a build by Astro alone is refused, and the site that stands is left as it was', async () => {
  const dist = await sharedSite('other-content');
  const before = fingerprints(dist);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    { encoding: 'utf8', env: bareEnvironment({ ASTRO_TELEMETRY_DISABLED: '1' }) },
  );
  expect(status).not.toBe(0);
  expect(stderr).toContain('npm run build');
  expect(fingerprints(dist)).toEqual(before);
});
