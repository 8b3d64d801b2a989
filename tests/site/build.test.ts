import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { DIST, SEED } from './html.ts';

/** Build into a fresh folder, look at it, and throw it away. */
function withBuild(contentDir: string, look: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    buildSite(contentDir, folder);
    look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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

// One after the other: the builds share Astro's store, and what another folder left in it must not show.
test('another content folder builds with the same code, and nothing of it stays for the next build', {
  timeout: 120_000,
}, () => {
  withBuild('tests/fixtures/other-content', (folder) => {
    const page = readFileSync(join(folder, 'thong-bao/2042/ket-luan-thu/index.html'), 'utf8');
    expect(page).toContain('07/TB-UBND');
    expect(page).toContain('2/5/2042');
    expect(page).toContain('Mở đầu có "dấu thẳng" và ba chấm...');
    expect(page).toContain('m<sup>2</sup>');
    expect(page).toContain('<td>Một</td>');
    expect(existsSync(join(folder, SEED))).toBe(false);
  });
  withBuild('content', (folder) => {
    expect(fingerprints(folder)).toEqual(fingerprints(DIST));
  });
});
