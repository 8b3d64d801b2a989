import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { correctionsOf } from '../../../../../src/corpus/history/corrections.ts';
import { readSource } from '../../../../../src/importers/read-source.ts';
import { recordVersions } from '../../../../../src/site/clerk/record-versions.ts';
import { checkContent } from '../../../../../src/site/content/check-content.ts';
import { actOn, showDraft, undo } from '../../../../../src/site/studio/drafts.ts';
import { mendWords } from '../../../../../src/site/studio/recording/mend-words.ts';
import { recordOn } from '../../../../../src/site/studio/recording/record.ts';
import { register } from '../../../../../src/site/studio/register.ts';
import type { RecordAction } from '../../../../../src/studio/record-action.ts';
import type { ShownDraft } from '../../../../../src/studio/shown-draft.ts';
import { filesBelow } from '../../../importers/import-run.ts';

vi.setConfig({ testTimeout: 60_000 });

// The real notice, which the ledger of its folder has.
const ID = '2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23';
const FILE = `notices/${ID}.mdx`;
const CHANGES = `changes/${ID}.yaml`;
const NAME = 'Công văn số 77/UBND-KT ngày 15/8/2042 của UBND tỉnh Lạng Sơn về việc đính chính';
const OWN = 'registry/documents/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.yaml';
const WORDS = 'Đoàn kiểm tra đánh giá cao';
const REASON = 'Gõ sai một chữ so với bản gốc.';
let outer: string;
let folder: string;
let act: string;
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const actFile = (): string => `registry/documents/${act}.yaml`;

beforeEach(async () => {
  outer = mkdtempSync(join(tmpdir(), 'studio-'));
  folder = join(outer, 'content');
  vi.stubEnv('CACHE_DIR', join(outer, 'cache'));
  cpSync('content', folder, { recursive: true });
  act = (await register(folder, { list: 'documents', name: NAME }, FILE)) ?? '';
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(outer, { recursive: true, force: true });
});

type Answer = Awaited<ReturnType<typeof recordOn>>;
function done(answer: Answer): ShownDraft {
  if ('refused' in answer) throw new Error([answer.refused, answer.hint].join(' '));
  return answer;
}
const record = (action: RecordAction): Promise<Answer> =>
  recordOn(folder, FILE, showDraft(folder, FILE).digest, action);
/** The stretch of words that stand once. */
function whereOf(words: string): { anchor: string; from: number; to: number } {
  const block = showDraft(folder, FILE).blocks.find((one) => one.words.includes(words));
  const from = block?.words.indexOf(words) ?? 0;
  return { anchor: block?.anchor ?? '', from, to: from + words.length };
}
const errors = async () =>
  (await checkContent(folder)).diagnostics.filter(
    ({ severity, check }) => severity === 'error' && check !== 'address/unlisted',
  );

describe('a document that is named as texts name it', () => {
  test('gets an entry that says what its name says', () => {
    expect(act).toBe('ubnd-tinh-lang-son-77-2042');
    expect(textOf(actFile())).toMatch(
      /\ntype: Công văn\nnumber: 77\/UBND-KT\nissuer: ubnd-tinh-lang-son\nissued: "2042-08-15"\n/,
    );
  });

  test('once, and without its number, day or agency is asked for again', async () => {
    const before = textOf(actFile());
    expect(await register(folder, { list: 'documents', name: NAME }, FILE)).toBe(act);
    expect(textOf(actFile())).toBe(before);
    for (const name of ['Quyết định số 5/QĐ-UBND', '…', 'Nghị quyết 1/NQ-CP và Nghị quyết 2/NQ-CP'])
      expect(await register(folder, { list: 'documents', name: name }, FILE)).toBe(undefined);
  });
});

describe('a correction by the agency', () => {
  test('is told by the corrected notice, its words marked and left as they were issued', async () => {
    const before = textOf(FILE);
    const where = whereOf(WORDS);
    done(await record({ record: 'correction', act, where }));
    expect(textOf(FILE)).toBe(before.replace(WORDS, `<Corrected by="${act}">${WORDS}</Corrected>`));
    const { corpus } = await checkContent(folder);
    expect(correctionsOf(corpus, { id: ID }).map(({ id }) => id)).toEqual([act]);
    expect(await errors()).toEqual([]);
  });

  test('is taken back whole: the mark, the relation, and the entry that the notice needed', async () => {
    const before = [textOf(FILE), textOf(actFile())];
    const shown = done(await record({ record: 'correction', act, where: whereOf(WORDS) }));
    expect(existsSync(join(folder, OWN))).toBe(true);
    done(await undo(folder, FILE, shown.digest));
    expect([textOf(FILE), textOf(actFile())]).toEqual(before);
    expect(existsSync(join(folder, OWN))).toBe(false);
  });

  test('once; by an earlier document, by one that is not there and by the notice itself it is refused', async () => {
    done(await record({ record: 'correction', act }));
    expect(await record({ record: 'correction', act })).toMatchObject({ refused: expect.any(String) });
    const earlier =
      (await register(folder, { list: 'documents', name: NAME.replace('2042', '2021') }, FILE)) ?? '';
    const own = OWN.slice('registry/documents/'.length, -'.yaml'.length);
    for (const other of [earlier, own, 'khong-co'])
      expect(await record({ record: 'correction', act: other })).toHaveProperty('refused');
  });

  test('cut off between its files is put back before anything else is done', async () => {
    const before = filesBelow(folder);
    const digest = showDraft(folder, FILE).digest;
    done(await record({ record: 'correction', act, where: whereOf(WORDS) }));
    // As it stands when the machine goes off after the first file.
    rmSync(join(folder, OWN));
    writeFileSync(join(folder, FILE), readFileSync(join('content', FILE)));
    expect(await undo(folder, FILE, digest)).toHaveProperty('refused');
    expect(filesBelow(folder)).toEqual(before);
  });

  test('killed at any moment, all of its files are before or after it once somebody goes on', async () => {
    const before = filesBelow(folder);
    const loop = `
      import { undo, showDraft } from './src/site/studio/drafts.ts';
      import { recordOn } from './src/site/studio/recording/record.ts';
      const [folder, file, action] = process.argv.slice(1);
      process.stdout.write('x');
      for (;;) {
        await recordOn(folder, file, showDraft(folder, file).digest, JSON.parse(action));
        await undo(folder, file, showDraft(folder, file).digest);
      }`;
    const action = JSON.stringify({ record: 'correction', act, where: whereOf(WORDS) });
    for (let kill = 0; kill < Number(process.env['KILLS'] ?? 4); kill++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', loop, folder, FILE, action]);
      await new Promise((ready) => child.stdout.once('data', ready));
      await new Promise((later) => setTimeout(later, 150 + ((kill * 67) % 290)));
      const gone = new Promise((end) => child.once('close', end));
      child.kill('SIGKILL');
      await gone;
      // Whoever goes on, even with an old page, settles it.
      await undo(folder, FILE, 'cu');
      const isMarked = textOf(FILE).includes('<Corrected');
      expect(textOf(actFile()).includes('relations')).toBe(isMarked);
      expect(existsSync(join(folder, OWN))).toBe(isMarked);
      if (isMarked) await undo(folder, FILE, showDraft(folder, FILE).digest);
    }
    expect(filesBelow(folder)).toEqual(before);
  });
});

describe('a notice that the agency takes back', () => {
  const action = { record: 'standing', kind: 'withdrawn', reason: 'Ban hành nhầm.' } as const;

  test('is so after the next record of the ledger, by the act that says so', async () => {
    const shown = done(await record({ ...action, act }));
    expect(textOf(CHANGES)).toBe(
      `versions:\n  - version: 2\n    kind: withdrawn\n    reason: Ban hành nhầm.\n    act: ${act}\n`,
    );
    expect(shown.versions).toMatchObject([{ version: 2, kind: 'withdrawn' }]);
    expect(await errors()).toEqual([]);
    const salt = () => '0'.repeat(32);
    const recorded = await recordVersions(folder, { today: '2042-09-01', salt, keys: [], readSource });
    expect(recorded).toMatchObject({ entries: [{ notice: ID, version: 2, kind: 'withdrawn' }] });
    done(await record({ ...action, kind: 'restored', act }));
    expect(textOf(CHANGES)).toContain('version: 3\n    kind: restored');
  });

  test('cannot be told twice before the ledger has it, nor with words changed beside', async () => {
    done(await record({ ...action, act }));
    expect(await record({ ...action, kind: 'replaced', act })).toMatchObject({
      refused: expect.stringContaining('chờ ghi'),
    });
  });

  test('where no ledger has it is refused in words', async () => {
    for (const part of ['ledger', 'records']) rmSync(join(folder, part), { recursive: true });
    expect(await record({ ...action, act })).toMatchObject({ refused: expect.stringContaining('Sổ cái') });
  });
});

describe('words that the ledger has', () => {
  const slip = () => ({ do: 'slip', ...whereOf(WORDS), shown: 'Đoàn công tác đánh giá cao' }) as const;
  const digest = () => showDraft(folder, FILE).digest;

  test('become others only with a reason, which goes where the ledger reads it', async () => {
    const before = textOf(FILE);
    expect(await actOn(folder, FILE, digest(), slip())).toMatchObject({ asksReason: true });
    expect(textOf(FILE)).toBe(before);
    done(await actOn(folder, FILE, digest(), slip(), { reason: REASON }));
    expect(textOf(CHANGES)).toBe(
      `versions:\n  - version: 2\n    kind: transcription\n    reason: ${REASON}\n`,
    );
    expect((await errors()).map(({ check }) => check)).toEqual([]);
  });

  test('take a second reason along, and none is left once they are again as recorded', async () => {
    done(await actOn(folder, FILE, digest(), slip(), { reason: REASON }));
    const fact = { do: 'fact', path: 'number', value: '12/TB-UBND' } as const;
    done(await actOn(folder, FILE, digest(), fact, { reason: 'Nay biết số.' }));
    expect(textOf(CHANGES)).toContain(`reason: ${REASON} Nay biết số.\n`);
    done(await actOn(folder, FILE, digest(), { ...fact, value: null }));
    const at = textOf(FILE).indexOf(`<Sic source="${WORDS}"`);
    done(await actOn(folder, FILE, digest(), { do: 'unmark', at }));
    expect(existsSync(join(folder, CHANGES))).toBe(false);
    expect(textOf(FILE)).toBe(readFileSync(join('content', FILE), 'utf8'));
  });

  test('keep what else stands in the file of the notice, letter for letter', async () => {
    const own = '# Ghi tay.\ndepartures: []   # chưa có\n';
    cpSync('content/addresses', join(folder, 'changes/2024'), { recursive: true });
    writeFileSync(join(folder, CHANGES), own);
    const shown = done(await actOn(folder, FILE, digest(), slip(), { reason: REASON }));
    expect(textOf(CHANGES).startsWith(`${own}versions:\n`)).toBe(true);
    done(await undo(folder, FILE, shown.digest));
    expect(textOf(CHANGES)).toBe(own);
  });

  test('do not ask for a reason where only marks change', async () => {
    const note = { name: 'EditorNote', attributes: { note: 'Chưa rõ.' } } as const;
    done(await actOn(folder, FILE, digest(), { do: 'mark', ...whereOf(WORDS), ...note }));
    expect(existsSync(join(folder, CHANGES))).toBe(false);
  });
});

describe('letters that we copied wrongly', () => {
  const mend = (words: string, printed: string, reason?: string) =>
    mendWords(
      folder,
      FILE,
      showDraft(folder, FILE).digest,
      { do: 'mend', ...whereOf(words), printed },
      reason,
      readSource,
    );

  test('become those of the source, and no others', async () => {
    const right = textOf(FILE);
    writeFileSync(join(folder, FILE), right.replace(WORDS, 'Đoàn kiểmm tra đánh giá cao'));
    expect(await mend('kiểmm', 'xem')).toMatchObject({ refused: expect.stringContaining('nguồn') });
    done(await mend('kiểmm', 'kiểm'));
    expect(textOf(FILE)).toBe(right);
    expect(await mend(WORDS, 'Đoàn kiểm tra đánh giá', REASON)).toHaveProperty('refused');
    expect(textOf(FILE)).toBe(right);
  });
});
