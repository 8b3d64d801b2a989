import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSource } from '../../../../src/importers/read-source.ts';
import { keepAccount } from '../../../../src/site/clerk/import-file.ts';
import { tellDepartures } from '../../../../src/site/clerk/tell-departures.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';
import { explainOn, showDraft } from '../../../../src/site/studio/drafts.ts';
import { mendWords } from '../../../../src/site/studio/recording/mend-words.ts';
import { withRemedies } from '../../../../src/site/studio/shown-faults.ts';

vi.setConfig({ testTimeout: 60_000 });

// The real notice, whose words the ledger and the account of its folder have.
const FILE = 'notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';
let outer: string;
let folder: string;
let right: string;

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'studio-'));
  folder = join(outer, 'content');
  vi.stubEnv('CACHE_DIR', join(outer, 'cache'));
  cpSync('content', folder, { recursive: true });
  right = readFileSync(join(folder, FILE), 'utf8');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(outer, { recursive: true, force: true });
});

/** As publishing finds them. */
async function faultsNow() {
  await keepAccount(folder, FILE, readSource);
  const found = await tellDepartures(folder, (await checkContent(folder)).diagnostics);
  const errors = found.filter(({ severity }) => severity === 'error');
  return withRemedies(folder, FILE, errors, readSource);
}

test('a word that is not that of the source can be made so by a button, and the place is shown', async () => {
  writeFileSync(
    join(folder, FILE),
    right.replace('Đoàn kiểm tra đánh giá cao', 'Đoàn kiểmm tra đánh giá cao'),
  );
  const departure = (await faultsNow()).find(({ check }) => check === 'verbatim/departure');
  expect(departure).toMatchObject({ anchor: 'i-1-d1', remedy: { ask: 'mend', action: { printed: 'kiểm' } } });
  const { remedy } = departure ?? {};
  if (remedy?.ask !== 'mend') throw new Error('no remedy');
  const { digest } = showDraft(folder, FILE);
  await mendWords(folder, FILE, digest, remedy.action, undefined, readSource);
  expect(readFileSync(join(folder, FILE), 'utf8')).toBe(right);
});

test('words that changed by hand get their reason by a button', async () => {
  writeFileSync(join(folder, FILE), right.replace(/^issuer:/m, 'number: 12/TB-UBND\nissuer:'));
  const fault = (await faultsNow()).find(({ check }) => check === 'ledger/unexplained');
  expect(fault).toMatchObject({ remedy: { ask: 'reason' } });
  expect(await explainOn(folder, FILE, showDraft(folder, FILE).digest, undefined)).toMatchObject({
    asksReason: true,
  });
  await explainOn(folder, FILE, showDraft(folder, FILE).digest, 'Nay biết số.');
  expect((await faultsNow()).filter(({ check }) => check.startsWith('ledger/'))).toEqual([]);
});

test('a fault of the text is told with the block in which it stands', () => {
  writeFileSync(join(folder, FILE), `${right.trimEnd()}\n\n[^9]: Chú thích không ai gọi.\n`);
  const { faults, blocks } = showDraft(folder, FILE);
  const anchors = new Set(blocks.map(({ anchor }) => anchor));
  expect(faults.length).toBeGreaterThan(0);
  for (const { anchor } of faults) if (anchor !== undefined) expect(anchors.has(anchor)).toBe(true);
});

test('a fact that importing would ask for is filled in here, not in a terminal', async () => {
  writeFileSync(join(folder, FILE), right.replace(/^issuer:.*\n/m, ''));
  const [fault] = showDraft(folder, FILE).faults;
  expect(fault?.message).toContain('`issuer`');
  expect(fault).toMatchObject({ remedy: { ask: 'fact' } });
});
