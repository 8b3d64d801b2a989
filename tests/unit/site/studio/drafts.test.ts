import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actOn, isNotice, showDraft, undo } from '../../../../src/site/studio/drafts.ts';
import type { ShownDraft } from '../../../../src/studio/shown-draft.ts';

const FILE = 'notices/2042/ket-luan-thu.mdx';
const NOTE = { name: 'EditorNote', attributes: { note: 'Chưa rõ.' } } as const;
let folder: string;
let text: string;
const path = (): string => join(folder, FILE);
const now = (): string => readFileSync(path(), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studio-'));
  vi.stubEnv('CACHE_DIR', join(folder, '.cache'));
  cpSync('tests/fixtures/other-content', folder, { recursive: true });
  text = now();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Mark some words of the first paragraph. */
async function mark(words: string, digest: string): Promise<Awaited<ReturnType<typeof actOn>>> {
  const block = showDraft(folder, FILE).blocks.find((one) => one.words.includes(words));
  const from = block?.words.indexOf(words) ?? 0;
  const anchor = block?.anchor ?? '';
  return actOn(folder, FILE, digest, { do: 'mark', anchor, from, to: from + words.length, ...NOTE });
}

function done(answer: Awaited<ReturnType<typeof actOn>>): ShownDraft {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

test('steps are taken back one by one, until the text is byte for byte what it was', async () => {
  const first = done(await mark('Mở đầu', showDraft(folder, FILE).digest));
  const second = done(await mark('có', first.digest));
  expect(now()).not.toBe(text);
  let shown = second;
  while (shown.canUndo) shown = done(await undo(folder, FILE, shown.digest));
  expect(now()).toBe(text);
  expect(await undo(folder, FILE, shown.digest)).toMatchObject({
    refused: expect.stringContaining('hoàn tác'),
  });
});

test('what a hand changed in the file since is never taken back', async () => {
  done(await mark('Mở đầu', showDraft(folder, FILE).digest));
  writeFileSync(path(), `${now()}\nThêm tay.\n`);
  const shown = showDraft(folder, FILE);
  expect(shown.canUndo).toBe(false);
  expect(await undo(folder, FILE, shown.digest)).toHaveProperty('refused');
  expect(now()).toContain('Thêm tay.');
});

test('of two people at once one is done and the other is told, with the newest text', async () => {
  const { digest } = showDraft(folder, FILE);
  const answers = await Promise.all([mark('Mở đầu', digest), mark('có', digest)]);
  const refused = answers.filter((answer) => 'refused' in answer);
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatchObject({ draft: { digest: showDraft(folder, FILE).digest } });
  expect(now().match(/<EditorNote/g)).toHaveLength((text.match(/<EditorNote/g)?.length ?? 0) + 1);
});

test('only notices of the folder are read and written, by no other way of writing a path', async () => {
  mkdirSync(join(folder, 'notices/2043'), { recursive: true });
  for (const file of [
    '../x.mdx',
    'notices/../notices/2042/ket-luan-thu.mdx',
    '/etc/passwd',
    'registry/agencies.yaml',
    `${folder}/${FILE}`,
    'notices\\2042\\ket-luan-thu.mdx',
    'notices/2043',
    '__proto__',
    '',
  ])
    expect(await isNotice(folder, file)).toBe(false);
  expect(await isNotice(folder, FILE)).toBe(true);
});

test('killed at any moment, the notice is whole: one of the texts that it had', async () => {
  const { digest, blocks } = showDraft(folder, FILE);
  const block = blocks.find(({ words }) => words.includes('Mở đầu'));
  const to = (block?.words.indexOf('Mở đầu') ?? 0) + 'Mở đầu'.length;
  const action = { do: 'mark', anchor: block?.anchor, from: to - 'Mở đầu'.length, to, ...NOTE };
  const loop = `
    import { actOn, undo, showDraft } from './src/site/studio/drafts.ts';
    const [folder, file, action] = process.argv.slice(1);
    let shown = showDraft(folder, file);
    process.stdout.write('x');
    for (;;) {
      shown = await actOn(folder, file, shown.digest, JSON.parse(action));
      shown = await undo(folder, file, shown.digest);
    }`;
  const marked = done(await actOn(folder, FILE, digest, action as never));
  const texts = new Set([text, now()]);
  done(await undo(folder, FILE, marked.digest));
  const killOnce = async (home: string, moment: number): Promise<void> => {
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      loop,
      home,
      FILE,
      JSON.stringify(action),
    ]);
    await new Promise((ready) => child.stdout.once('data', ready));
    await wait(moment);
    const gone = new Promise((end) => child.once('close', end));
    child.kill('SIGKILL');
    await gone;
    expect(texts).toContain(readFileSync(join(home, FILE), 'utf8'));
  };
  // Folders of their own, so that one does not wait for the other.
  const kills = Number(process.env['KILLS'] ?? 6) / 3;
  await Promise.all(
    [0, 1, 2].map(async (nth) => {
      const home = join(folder, `../${folder.split('/').at(-1)}-${nth}`);
      cpSync(folder, home, { recursive: true });
      for (let time = 0; time < kills; time++) await killOnce(home, 5 + ((time * 37 + nth * 13) % 90));
      const shown = showDraft(home, FILE);
      const before = readFileSync(join(home, FILE), 'utf8');
      if (before === text) done(await actOn(home, FILE, shown.digest, action as never));
      else done(await undo(home, FILE, shown.digest));
      const left = readdirSync(join(home, 'notices/2042'));
      rmSync(home, { recursive: true, force: true });
      expect(left.filter((name) => name !== 'ket-luan-thu.mdx')).toEqual([]);
    }),
  );
}, 300_000);
