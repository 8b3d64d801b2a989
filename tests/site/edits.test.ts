import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chanceOf } from '../synthetic/random.ts';
import { EDITS } from '../synthetic/random-edit.ts';
import { writeSyntheticContent } from '../synthetic/write-synthetic-content.ts';
import { buildSite, newSiteFolder, siteFolder, tryToBuild } from './build-site.ts';
import { fingerprints } from './fingerprints.ts';

/** `EDITS=200 npx vitest run tests/site/edits.test.ts` makes as many and builds after each, with `SEED` of chance. */
const COUNT = Number(process.env['EDITS'] ?? EDITS.length);
const AT_ONCE = process.env['EDITS'] ? 1 : 4;
const SEED = Number(process.env['SEED'] ?? 1);

test('after any edits a build of what changed is, byte for byte, a build of all', {
  timeout: 90_000 + (COUNT / AT_ONCE) * 20_000,
}, async () => {
  const folder = newSiteFolder();
  const content = join(folder, 'content');
  const before = join(folder, 'before');
  const chance = chanceOf(SEED);
  let built = 0;
  try {
    await writeSyntheticContent(content, 6, SEED);
    buildSite(content, folder, join(folder, 'cache'));
    for (let time = 0; time < COUNT; time += AT_ONCE) {
      const edits = Array.from(
        { length: AT_ONCE },
        (_, next) => EDITS[(time / AT_ONCE + next * (EDITS.length / AT_ONCE)) % EDITS.length],
      );
      const name = edits.map((edit) => edit?.[0]).join(', ');
      rmSync(before, { recursive: true, force: true });
      cpSync(content, before, { recursive: true });
      for (const edit of edits) await edit?.[1](content, chance);
      const some = tryToBuild(content, folder, join(folder, 'cache'));
      const all = tryToBuild(content, join(folder, 'whole'), join(folder, 'whole-cache'));
      expect(some.status, `${name}: ${some.output}`).toBe(all.status);
      if (all.status === 0) {
        built++;
        const [ours, clean] = [folder, join(folder, 'whole')].map((into) =>
          fingerprints(siteFolder(content, into)),
        );
        const files = [...new Set([...Object.keys(ours ?? {}), ...Object.keys(clean ?? {})])];
        expect(
          files.filter((file) => ours?.[file] !== clean?.[file]),
          name,
        ).toEqual([]);
      }
      for (const gone of ['whole', 'whole-cache'])
        rmSync(join(folder, gone), { recursive: true, force: true });
      // What the rules refuse, an editor takes back; every fourth edit is taken back too.
      if (all.status === 0 && time % (4 * AT_ONCE) < 3 * AT_ONCE) continue;
      if (all.status !== 0) console.log(`refused: ${name}`);
      rmSync(content, { recursive: true });
      cpSync(before, content, { recursive: true });
    }
    expect(built).toBeGreaterThan(COUNT / AT_ONCE / 2);
    expect(existsSync(siteFolder(content, folder))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
