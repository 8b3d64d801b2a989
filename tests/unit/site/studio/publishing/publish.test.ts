import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSource } from '../../../../../src/importers/read-source.ts';
import { checkContent } from '../../../../../src/site/content/check-content.ts';
import { bringIn } from '../../../../../src/site/studio/bring-in.ts';
import { actOn, showDraft } from '../../../../../src/site/studio/drafts.ts';
import { publish } from '../../../../../src/site/studio/publishing/publish.ts';
import { register } from '../../../../../src/site/studio/register.ts';

vi.setConfig({ testTimeout: 60_000 });

const read = readSource;
let outer: string;
let folder: string;

function git(at: string, ...parameters: string[]): string {
  return execFileSync('git', ['-C', at, ...parameters], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'studio-'));
  folder = join(outer, 'repo/content');
  vi.stubEnv('CACHE_DIR', join(outer, 'cache'));
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  cpSync('tests/fixtures/office/content', folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(outer, { recursive: true, force: true });
});

/** A repository of its own, with a place to send to where asked. */
function startGit(hasRemote: boolean): void {
  const repo = join(outer, 'repo');
  git(outer, 'init', '-q', '-b', 'main', repo);
  git(repo, 'config', 'user.name', 'Nguyễn Văn Mẫu');
  git(repo, 'config', 'user.email', 'mau@thu.example');
  git(repo, 'add', '-A');
  git(repo, 'commit', '-qm', 'Bắt đầu');
  if (!hasRemote) return;
  git(outer, 'clone', '-q', '--bare', repo, join(outer, 'far.git'));
  git(repo, 'remote', 'add', 'origin', join(outer, 'far.git'));
  git(repo, 'fetch', '-q');
  git(repo, 'branch', '-q', '--set-upstream-to=origin/main');
}

async function bring(name: string): Promise<string> {
  const bytes = readFileSync(`tests/fixtures/office/${name}/input.docx`);
  const { notice = '' } = await bringIn(`${name}.docx`, bytes, { folder, read });
  return notice;
}
const publishNow = (file: string) => publish(folder, file, showDraft(folder, file).digest, read);
const FIRST = '51-whole-huyen-kiem-tra-xa';
const SECOND = '53-whole-van-phong-tinh-dau-tu-cong';

test('one notice is one commit of all that belongs to it, and of nothing else', async () => {
  startGit(false);
  const file = await bring(FIRST);
  const other = await bring(SECOND);
  expect(await publishNow(file)).toMatchObject({ done: expect.stringContaining('git') });
  const repo = join(outer, 'repo');
  expect(git(repo, 'log', '--format=%an: %s', '-1')).toMatch(
    /^Nguyễn Văn Mẫu: Đăng thông báo 128\/TB-UBND: Kết luận/,
  );
  const files = git(repo, '-c', 'core.quotePath=false', 'show', '--name-only', '--format=', 'HEAD').split(
    '\n',
  );
  expect(files).toContain(`content/${file}`);
  expect(files).toContain(`content/sources/2024/${FIRST}.docx`);
  expect(files).toContain(`content/${file.replace('notices', 'accounts').replace('.mdx', '.json')}`);
  expect(files).not.toContain(`content/${other}`);
  const addresses = readFileSync(join(folder, 'addresses/thong-bao-2024.txt'), 'utf8');
  expect(addresses).toContain('128-tb-ubnd');
  expect(addresses).not.toContain(other.slice('notices/2024/'.length, -'.mdx'.length));
  expect(await publishNow(file)).toMatchObject({ done: expect.stringContaining('Không có gì mới') });
});

test('entries and documents that only another draft needs stay behind, in the lists and on the disk', async () => {
  startGit(false);
  const repo = join(outer, 'repo');
  const file = await bring(FIRST);
  const other = await bring(SECOND);
  const agency = (await register(folder, { list: 'agencies', name: 'Sở Chỉ của nháp khác' }, other)) ?? '';
  const [first] = showDraft(folder, other).blocks;
  await actOn(folder, other, showDraft(folder, other).digest, {
    ...{ do: 'mark', anchor: first?.anchor ?? '', from: 0, to: 3, name: 'Assignment' },
    attributes: { to: agency },
  });
  // An error in the other draft is no business of this notice.
  await actOn(folder, other, showDraft(folder, other).digest, {
    do: 'fact',
    path: 'issuer',
    value: 'khong-co',
  });
  writeFileSync(join(repo, 'khac.txt'), 'Xếp sẵn bằng tay.\n');
  git(repo, 'add', 'khac.txt');
  expect(await publishNow(file)).toMatchObject({ done: expect.any(String) });
  const committed = (path: string): string => git(repo, 'show', `HEAD:content/${path}`);
  expect(committed('registry/agencies.yaml')).not.toContain('nháp khác');
  expect(readFileSync(join(folder, 'registry/agencies.yaml'), 'utf8')).toContain('nháp khác');
  const documents = git(repo, 'ls-tree', '--name-only', 'HEAD', 'content/registry/documents/').split('\n');
  const here = git(repo, 'ls-files', '--others', '--', 'content/registry/documents').split('\n');
  expect(documents.length).toBeGreaterThan(1);
  expect(here.filter(Boolean).length).toBeGreaterThan(0);
  // What was staged by hand is no part of the commit, and staged still.
  expect(git(repo, 'status', '--porcelain', 'khac.txt')).toBe('A  khac.txt');
  // What was committed is sound by itself.
  const clone = join(outer, 'clone');
  git(outer, 'clone', '-q', repo, clone);
  const { diagnostics } = await checkContent(join(clone, 'content'));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('nothing with an error is published, and every error is told', async () => {
  startGit(false);
  const file = await bring(FIRST);
  const { digest } = showDraft(folder, file);
  await actOn(folder, file, digest, { do: 'fact', path: 'issuer', value: 'khong-co-co-quan-nay' });
  const answer = await publishNow(file);
  expect(answer).toMatchObject({ refused: expect.any(String), faults: [{ severity: 'error' }] });
  expect(git(join(outer, 'repo'), 'log', '--format=%s')).toBe('Bắt đầu');
});

test('a text that changed since it was looked at is not published', async () => {
  startGit(false);
  const file = await bring(FIRST);
  const { digest } = showDraft(folder, file);
  writeFileSync(
    join(folder, file),
    readFileSync(join(folder, file), 'utf8').replace('THÔNG BÁO', 'THÔNG  BÁO'),
  );
  expect(await publish(folder, file, digest, read)).toMatchObject({
    refused: expect.stringContaining('nơi khác'),
  });
});

test('it is sent to the place that the branch has, what others published there meanwhile taken in', async () => {
  startGit(true);
  const file = await bring(FIRST);
  const colleague = join(outer, 'colleague');
  git(outer, 'clone', '-q', join(outer, 'far.git'), colleague);
  writeFileSync(join(colleague, 'khac.txt'), 'Việc khác.\n');
  git(colleague, 'add', '-A');
  git(colleague, '-c', 'user.name=B', '-c', 'user.email=b@thu.example', 'commit', '-qm', 'Việc khác');
  git(colleague, 'push', '-q');
  expect(await publishNow(file)).toMatchObject({ done: expect.stringContaining('origin/main') });
  expect(git(join(outer, 'far.git'), 'log', '--format=%s').split('\n')).toEqual([
    expect.stringContaining('128/TB-UBND'),
    'Việc khác',
    'Bắt đầu',
  ]);
});

test('where another changed the same lines, it is told in words and nothing is lost', async () => {
  startGit(true);
  const file = await bring(FIRST);
  const colleague = join(outer, 'colleague');
  git(outer, 'clone', '-q', join(outer, 'far.git'), colleague);
  cpSync(join(folder, file), join(colleague, 'content', file), { recursive: true });
  writeFileSync(join(colleague, 'content', file), 'Bản khác.\n');
  git(colleague, 'add', '-A');
  git(colleague, '-c', 'user.name=B', '-c', 'user.email=b@thu.example', 'commit', '-qm', 'Bản khác');
  git(colleague, 'push', '-q');
  const before = readFileSync(join(folder, file), 'utf8');
  expect(await publishNow(file)).toMatchObject({ refused: expect.stringContaining('không có gì bị mất') });
  expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
  const repo = join(outer, 'repo');
  expect(git(repo, 'log', '--format=%s', '-1')).toContain('128/TB-UBND');
  expect(git(repo, 'status', '--porcelain')).toBe('');
});

test('without git, or where git knows no author, it says what to do', async () => {
  const file = await bring(FIRST);
  expect(await publishNow(file)).toMatchObject({ refused: expect.stringContaining('kho git') });
});
