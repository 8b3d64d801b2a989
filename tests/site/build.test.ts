import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, withFolder } from './build-site.ts';
import { DIST, SEED } from './html.ts';

function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

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
    expect(existsSync(join(other, SEED))).toBe(false);
    expect(fingerprints(buildSite('content', folder, cache))).toEqual(fingerprints(DIST));
  });
});
