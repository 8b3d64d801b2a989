import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoticeAccount } from '../../../src/model/account.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { checkSources, tellDepartures } from '../../../src/site/clerk/tell-departures.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { startCommands } from './call-commands.ts';

// Each test starts commands several times.
vi.setConfig({ testTimeout: 60_000 });

const ID = '2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23';
const NOTICE = `notices/${ID}.mdx`;
const ACCOUNT = `accounts/${ID}.json`;
const commands = startCommands();
afterAll(() => commands.end());
let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'account-'));
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const at = (path: string): string => join(content, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}
const account = (): NoticeAccount => JSON.parse(read(ACCOUNT)) as NoticeAccount;

async function run(script: string, ...parameters: string[]) {
  const answer = await commands.run([`scripts/${script}.ts`, ...parameters], { CONTENT_DIR: content });
  return { status: answer.status, output: answer.stdout + answer.stderr };
}

/** What the check says of the words: as `npm run check` does it. */
async function faults(flag?: '--sources'): Promise<Diagnostic[]> {
  const { corpus, diagnostics } = await checkContent(content);
  const all = flag
    ? [...diagnostics, ...(await checkSources(content, corpus))]
    : await tellDepartures(content, diagnostics);
  return all.filter(({ check }) => check.startsWith('verbatim/'));
}

test.each([
  ['a negation is dropped', 'ảnh hưởng của không khí lạnh', 'ảnh hưởng của khí lạnh', '«không»'],
  ['a negation is added', 'đã nghiêm túc quán triệt', 'đã chưa nghiêm túc quán triệt', '«chưa»'],
  ['two words are exchanged', 'rét đậm, rét hại', 'rét hại, rét đậm', '«đậm,»'],
  ['a digit is changed', '17,04%', '17,05%', '17,05%'],
  ['a comma is dropped', 'diện rộng, lượng mưa', 'diện rộng lượng mưa', '«rộng,»'],
])('when %s the check says so, at both places, and a build stops', async (_, from, to, told) => {
  const text = read(NOTICE);
  expect(text).toContain(from);
  write(NOTICE, text.replace(from, to));
  const [fault] = await faults();
  expect(fault?.check).toBe('verbatim/departure');
  expect(fault?.message).toContain(told);
  expect(fault?.message).toMatch(/\(tệp nguồn: (?:trang \d+, )?dòng \d+\)/);
  expect(read(NOTICE).split('\n')[(fault?.position?.line ?? 0) - 1]).toContain(to.split(' ').at(-1));
});

test('an account is not written over a departure, but with an explanation of just these letters', async () => {
  write(NOTICE, read(NOTICE).replace('rét đậm, rét hại', 'rét đậm rét hại'));
  const before = read(ACCOUNT);
  expect((await run('account')).status).toBe(1);
  expect(read(ACCOUNT)).toBe(before);
  const explanation = { at: 'i-1-d4', source: 'đậm,', ours: 'đậm', why: 'Phép thử.' };
  write(`changes/${ID}.yaml`, `departures:\n  - ${JSON.stringify(explanation)}\n`);
  expect((await run('account')).status).toBe(0);
  expect(account()).toMatchObject({ state: 'khop-co-giai-thich', departures: [explanation] });
  expect(await faults()).toEqual([]);
  rmSync(at(`changes/${ID}.yaml`));
  expect((await faults()).map(({ check }) => check)).toEqual(['verbatim/departure']);
});

test('an explanation of what is no departure is told, so that none outlives the words that it was for', async () => {
  const explanation = { at: 'i-1-d4', source: 'đậm,', ours: 'đậm', why: 'Phép thử.' };
  write(`changes/${ID}.yaml`, `departures:\n  - ${JSON.stringify(explanation)}\n`);
  expect(await faults()).toMatchObject([
    { check: 'verbatim/departure', message: expect.stringContaining('không ứng với chỗ khác nguồn nào') },
  ]);
});

test('another reason for the same letters is told, until the account has it', async () => {
  write(NOTICE, read(NOTICE).replace('rét đậm, rét hại', 'rét đậm rét hại'));
  const explain = (why: string): void =>
    write(
      `changes/${ID}.yaml`,
      `departures:\n  - ${JSON.stringify({ at: 'i-1-d4', source: 'đậm,', ours: 'đậm', why })}\n`,
    );
  explain('Lý do thử.');
  expect((await run('account')).status).toBe(0);
  explain('Lý do khác.');
  expect(await faults()).toMatchObject([
    { check: 'verbatim/stale', message: expect.stringContaining('lời ghi trong sổ đối chiếu') },
  ]);
  expect((await run('account')).status).toBe(0);
  expect(account().departures).toMatchObject([{ why: 'Lý do khác.' }]);
  expect(await faults()).toEqual([]);
});

test('the account lists the words that went into the head, each with its line, as many letters as it counts', async () => {
  rmSync(at(ACCOUNT));
  expect((await run('account')).status).toBe(0);
  const { moved, head } = account();
  expect(moved).toMatchObject([
    { words: 'THÔNG BÁO', line: 3 },
    { words: expect.stringMatching(/^Kết luận của đồng chí .* Bình Gia$/u), line: 5 },
  ]);
  expect(moved.map(({ words }) => words.replaceAll(' ', '')).join('')).toHaveLength(head);
});

test('a slip whose printed letters are not the source’s is a departure', async () => {
  write(NOTICE, read(NOTICE).replace('<Sic source="thể mạnh">', '<Sic source="thề mạnh">'));
  expect((await faults()).map(({ check }) => check)).toEqual(['verbatim/departure']);
});

test('a forged account is found where sources are read again', async () => {
  write(ACCOUNT, read(ACCOUNT).replace('"head": 245', '"head": 244'));
  expect(await faults()).toEqual([]);
  expect((await faults('--sources')).map(({ check }) => check)).toEqual(['verbatim/stale']);
});

test('where accounts are kept a notice without one is told; a folder that keeps none is as it was', async () => {
  rmSync(at(ACCOUNT));
  // Its words are the source’s: the account alone is missing.
  expect((await faults()).map(({ check }) => check)).toEqual(['verbatim/stale']);
  expect((await run('account')).status).toBe(0);
  expect(existsSync(at(ACCOUNT))).toBe(true);
  expect(await faults()).toEqual([]);
  rmSync(at('accounts'), { recursive: true });
  expect(await faults()).toEqual([]);
});

test('no account is written of a source that is not the one the notice was made from', async () => {
  rmSync(at(ACCOUNT));
  const source = /file: (\S+)/.exec(read(NOTICE))?.[1] ?? '';
  write(source, `${read(source)} `);
  expect(await run('account')).toMatchObject({ status: 1, output: expect.stringContaining('npm run check') });
  rmSync(at(source));
  const { status, output } = await run('account');
  expect(status).toBe(1);
  expect(output).not.toMatch(/ENOENT|^\s+at /m);
  expect(existsSync(at(ACCOUNT))).toBe(false);
});

test('a source that no machine reads is said to be so, until somebody compared by eye', async () => {
  const source = /file: (\S+)/.exec(read(NOTICE))?.[1] ?? '';
  writeFileSync(at(source), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3, 4, 5, 6, 7]));
  const digest = /ghi sha256: ([0-9a-f]{64})/.exec((await run('check')).output)?.[1] ?? '';
  write(NOTICE, read(NOTICE).replace(/[0-9a-f]{64}/, digest));
  expect((await run('account')).status).toBe(0);
  expect(account().state).toBe('khong-doc-duoc');
  expect((await faults()).map(({ check }) => check)).toEqual(['verbatim/unread']);
  const name = ID;
  expect((await run('account', name, '--by-eye', '2042-05-02')).status).toBe(2);
  expect((await run('account', name, '--by-eye', '2042-05-02', '--office', 'Văn phòng Mẫu')).status).toBe(0);
  expect(account()).toMatchObject({ state: 'doc-bang-mat', on: '2042-05-02', office: 'Văn phòng Mẫu' });
  expect(await faults()).toEqual([]);
  expect(await faults('--sources')).toEqual([]);
  // Another machine could read it, with a program that this one lacks.
  write(
    ACCOUNT,
    read(ACCOUNT).replace('doc-bang-mat', 'khop').replace('"reader": "mat"', '"reader": "poppler"'),
  );
  expect(await faults('--sources')).toEqual([]);
  write(ACCOUNT, read(ACCOUNT).replace('"reader": "poppler"', '"reader": "pdf"'));
  expect((await faults('--sources')).map(({ check }) => check)).toEqual(['verbatim/stale']);
});
