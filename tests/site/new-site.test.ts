import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnvironment } from '../bare-environment.ts';
import { brokenLinks } from './broken-links.ts';
import { buildSite, newSiteFolder } from './build-site.ts';

const folder = newSiteFolder();
const content = join(folder, 'tinh-mau');
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOTICE = `ỦY BAN NHÂN DÂN
TỈNH MẪU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/TB-UBND
Mẫu, ngày 05 tháng 5 năm 2042

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về cầu Thử

Ngày 02 tháng 5 năm 2042, tại trụ sở UBND tỉnh Mẫu, Chủ tịch UBND tỉnh Trần Văn Thử chủ trì cuộc họp về cầu Thử.

1. Giao Sở Xây dựng tỉnh Mẫu hoàn thành thiết kế cầu Thử trước ngày 30/6/2042.
2. Giao UBND xã Thử báo cáo UBND tỉnh trong tháng 7/2042.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Lê Thị Mẫu
`;

/** What was done, a command or an edit each. */
const steps: string[] = [];

function run(script: string, ...words: string[]): string {
  steps.push(script);
  return execFileSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    encoding: 'utf8',
    env: bareEnvironment({ CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') }),
  });
}

/** Take the mark of a remark from lines of a file, as its remarks say. */
function uncomment(file: string, lines: RegExp): void {
  steps.push(file);
  writeFileSync(join(content, file), read(content, file).replace(lines, '$1'));
}

let empty: string;
let site: string;
beforeAll(() => {
  run('new-site', content);
  empty = buildSite(content, join(folder, 'trong'), join(folder, 'cache'));
  uncomment('site.yaml', /^# ((?:name|publisher|address|report|accent):)/gm);
  uncomment('registry/places.yaml', /^# ([a-z-]+:$| {2}\w+:)/gm);
  uncomment('registry/agencies.yaml', /^# ([a-z-]+:$| {2}\w+:)/gm);
  writeFileSync(join(folder, 'tb-07.txt'), NOTICE);
  run('import', join(folder, 'tb-07.txt'), '--content', content);
  run('refs');
  run('check');
  steps.push('build');
  site = buildSite(content, join(folder, 'co-chu'), join(folder, 'cache'));
}, 300_000);

test('a site that has no notice yet builds, says so, and nothing in it leads nowhere', () => {
  expect(read(empty, 'index.html')).toContain('Chưa có thông báo nào.');
  expect(read(empty, 'thong-bao/index.html')).toContain('Chưa có thông báo nào.');
  expect(brokenLinks(empty)).toEqual([]);
});

test('from nothing to the site of another province below a path, with a notice, it takes ten steps at most', () => {
  expect(steps.length).toBeLessThanOrEqual(10);
  const front = read(site, 'index.html');
  expect(front).toContain('<link rel="canonical" href="https://so.tinh-mau.example/thong-bao-ket-luan/">');
  expect(front).toContain('Thông báo kết luận tỉnh Mẫu');
  expect(front).toContain('href="mailto:loi@tinh-mau.example');
  expect(front).toContain('--color-accent:#1d5c3f');
  expect(read(site, 'atom.xml')).toContain('<name>Văn phòng UBND tỉnh Mẫu</name>');
  expect(read(site, 'thong-bao/2042/07-tb-ubnd-tinh-mau/index.html')).toContain(
    'hoàn thành thiết kế cầu Thử',
  );
  expect(brokenLinks(site, '/thong-bao-ket-luan')).toEqual([]);
});

test('a folder in which something is stays as it is', () => {
  const before = read(content, 'site.yaml');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/new-site.ts', content], {
    encoding: 'utf8',
    env: bareEnvironment({}),
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('đã có tệp')]);
  expect(read(content, 'site.yaml')).toBe(before);
  expect(existsSync(join(content, 'notices'))).toBe(true);
});
