import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chanceOf } from '../synthetic/random.ts';
import { EDITS } from '../synthetic/random-edit.ts';
import { writeSyntheticContent } from '../synthetic/write-synthetic-content.ts';
import { buildSite, newSiteFolder, siteFolder, tryToBuild } from './build-site.ts';
import { fingerprints } from './fingerprints.ts';

const SEED = Number(process.env['SEED'] ?? 1);
/**
 * Alone, for what changes with other files may be made anew for their sake: the record of an order is in no notice, and of an
 * edit of words alone only pages that show them are looked at.
 */
const ALONE = ['a word in no fact', 'a state of an order'];

/** Built as a large site is, where a second process writes the indexes. */
const AS_LARGE = { LARGE_SITE_FROM: '1' };

/** Together: each makes every page anew, and would hide what another edit made stale. */
const OF_EVERY_PAGE = ['an agency', 'a place', 'an indicator', 'a topic'];

/**
 * The edits between two builds: seven at once, each kind once. `EDITS=200 npx vitest run tests/site/edits.test.ts` makes as
 * many and builds after each, with `SEED` of chance.
 */
function stepsOfEdits(): (typeof EDITS)[] {
  const asked = Number(process.env['EDITS'] ?? 0);
  if (asked > 0)
    return Array.from({ length: asked }, (_, time) => EDITS.slice(time % EDITS.length).slice(0, 1));
  const together = EDITS.filter(([name]) => !ALONE.includes(name) && !OF_EVERY_PAGE.includes(name));
  const groups = Math.ceil(together.length / 7);
  return [
    EDITS.filter(([name]) => OF_EVERY_PAGE.includes(name)),
    ...Array.from({ length: groups }, (_, group) => together.filter((_, at) => at % groups === group)),
    ...ALONE.map((alone) => EDITS.filter(([name]) => name === alone)),
  ];
}
const STEPS = stepsOfEdits();

test('after any edits a build of what changed is, byte for byte, a build of all', {
  timeout: 180_000 + STEPS.length * 40_000,
}, async () => {
  const folder = newSiteFolder();
  const content = join(folder, 'content');
  const before = join(folder, 'before');
  const chance = chanceOf(SEED);
  let built = 0;
  try {
    await writeSyntheticContent(content, 6, SEED);
    buildSite(content, folder, join(folder, 'cache'));
    for (const [step, edits] of STEPS.entries()) {
      const name = edits.map(([kind]) => kind).join(', ');
      rmSync(before, { recursive: true, force: true });
      cpSync(content, before, { recursive: true });
      for (const [, run] of edits) await run(content, chance);
      const some = tryToBuild(
        content,
        folder,
        join(folder, 'cache'),
        siteFolder(content, folder),
        step % 2 === 0 ? AS_LARGE : {},
      );
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
      // What the rules refuse, an editor takes back; of others one step is taken back too, before two that follow.
      if (all.status === 0 && step % 4 !== 1) continue;
      if (all.status !== 0) console.log(`refused: ${name}`);
      rmSync(content, { recursive: true });
      cpSync(before, content, { recursive: true });
    }
    expect(built).toBeGreaterThan(STEPS.length / 2);
    expect(existsSync(siteFolder(content, folder))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
