import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../../../src/site/content/check-content.ts';
import { actOn, showDraft, undo } from '../../../../../src/site/studio/drafts.ts';
import { recordOn } from '../../../../../src/site/studio/recording/record.ts';
import type { RecordAction } from '../../../../../src/studio/record-action.ts';
import type { ShownDraft } from '../../../../../src/studio/shown-draft.ts';

const FILE = 'notices/2042/ket-luan-mot.mdx';
const STATUSES = 'assignments/2042/ket-luan-mot.yaml';
const ORDER = 'i-d1-nv-so-thu-va-nghiem';
const DONE = {
  record: 'order',
  anchor: ORDER,
  entry: { state: 'hoan-thanh', on: '2042-11-02', evidence: 'https://vi-du.invalid/bao-cao-2-11', to: '' },
} as const;
let outer: string;
let folder: string;
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'studio-'));
  folder = join(outer, 'content');
  vi.stubEnv('CACHE_DIR', join(outer, 'cache'));
  cpSync('tests/fixtures/many-tasks', folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(outer, { recursive: true, force: true });
});

type Answer = Awaited<ReturnType<typeof recordOn>>;
function done(answer: Answer): ShownDraft {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}
const record = (action: RecordAction): Promise<Answer> =>
  recordOn(folder, FILE, showDraft(folder, FILE).digest, action);

describe('a state of an order', () => {
  test('goes behind what is recorded of it, with its proof, and the check asks for no more than a copy of it', async () => {
    const before = textOf(STATUSES);
    const shown = done(await record(DONE));
    const after = textOf(STATUSES);
    const own = before.indexOf('i-d2-nv');
    expect(after).toBe(
      `${before.slice(0, own)}  - state: hoan-thanh\n    "on": "2042-11-02"\n    evidence: https://vi-du.invalid/bao-cao-2-11\n${before.slice(own)}`,
    );
    expect(shown.recorded[ORDER]).toHaveLength(3);
    const { diagnostics } = await checkContent(folder);
    const told = diagnostics.filter(({ file }) => file === STATUSES).map(({ check }) => check);
    expect([...new Set(told)]).toEqual(['assignment/status-archived']);
  });

  test('of a notice of which nothing was recorded begins its file; taken back it is gone', async () => {
    rmSync(join(folder, 'assignments'), { recursive: true });
    const shown = done(await record(DONE));
    expect(textOf(STATUSES)).toContain(`${ORDER}:\n  - state: hoan-thanh`);
    done(await undo(folder, FILE, shown.digest));
    expect(existsSync(join(folder, STATUSES))).toBe(false);
  });

  test.each([
    ['without its proof', { state: 'hoan-thanh', on: '2042-11-02' }, 'evidence'],
    ['without a day', { state: 'hoan-thanh', evidence: 'https://vi-du.invalid/a' }, 'on'],
    ['before the notice', { ...DONE.entry, on: '2041-01-01' }, 'trước ngày của thông báo'],
    ['of a day that is none', { ...DONE.entry, on: '2042-02-30' }, 'on'],
    [
      'proved by an address that leads elsewhere',
      { ...DONE.entry, evidence: 'https://a@b.invalid' },
      'evidence',
    ],
    ['extended without a decision', { ...DONE.entry, state: 'gia-han', due: '2043-12-01' }, 'decision'],
    ['handed to nobody', { ...DONE.entry, state: 'chuyen-co-quan' }, 'không ghi chuyển cho ai'],
    [
      'handed to an agency that is not there',
      { ...DONE.entry, state: 'chuyen-co-quan', to: 'so-la' },
      'so-la',
    ],
    [
      'proved by a place that is not there',
      { ...DONE.entry, notice: '2043/ket-luan-hai#z' },
      '2043/ket-luan-hai#z',
    ],
    ['of a kind that is none', { ...DONE.entry, state: 'xong' }, 'hoan-thanh'],
    ['with what no record has', { ...DONE.entry, la: 'x' }, 'la'],
  ])('%s is refused in words, and nothing is written', async (_, entry, why) => {
    const before = textOf(STATUSES);
    expect(await record({ ...DONE, entry })).toMatchObject({ refused: expect.stringContaining(why) });
    expect(textOf(STATUSES)).toBe(before);
  });

  test('of an order that the notice does not have is refused', async () => {
    expect(await record({ ...DONE, anchor: '__proto__' })).toHaveProperty('refused');
    expect(await record({ ...DONE, anchor: 'i-d9-nv' })).toMatchObject({
      refused: expect.stringContaining('i-d9-nv'),
    });
  });

  test('that is recorded already is refused: what is known does not become more by saying it again', async () => {
    done(await record(DONE));
    expect(await record(DONE)).toMatchObject({ refused: expect.stringContaining('đã được ghi') });
  });

  test('and a mark are steps of one draft, taken back in turn until both files are what they were', async () => {
    const before = [textOf(FILE), textOf(STATUSES)];
    const [block] = showDraft(folder, FILE).blocks;
    done(await record(DONE));
    const note = { name: 'EditorNote', attributes: { note: 'Chưa rõ.' } } as const;
    const at = { anchor: block?.anchor ?? '', from: 0, to: block?.words.length ?? 0 };
    let shown = done(
      await actOn(folder, FILE, showDraft(folder, FILE).digest, { do: 'mark', ...at, ...note }),
    );
    while (shown.canUndo) shown = done(await undo(folder, FILE, shown.digest));
    expect([textOf(FILE), textOf(STATUSES)]).toEqual(before);
  });

  test('made on a text that another browser changed since is refused, and shows the newest', async () => {
    const { digest } = showDraft(folder, FILE);
    done(await record(DONE));
    const answer = await recordOn(folder, FILE, digest, { ...DONE, entry: { ...DONE.entry, note: 'Hai.' } });
    expect(answer).toMatchObject({ refused: expect.stringContaining('nơi khác'), draft: { canUndo: true } });
  });

  test('is not written through a link that leads out of the content', async () => {
    rmSync(join(folder, 'assignments'), { recursive: true });
    mkdirSync(join(outer, 'elsewhere/2042'), { recursive: true });
    symlinkSync(join(outer, 'elsewhere'), join(folder, 'assignments'));
    expect(await record(DONE)).toMatchObject({ refused: expect.stringContaining('liên kết') });
    expect(existsSync(join(outer, 'elsewhere/2042/ket-luan-mot.yaml'))).toBe(false);
  });
});
