import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentWith, filesBelow, importedInto, importInto } from './import-run.ts';

const REGISTRY = 'tests/fixtures/office/content/registry';
const UNKNOWN_AGENCY = 'tests/fixtures/office/04-rerun-with-issuer/input.docx';
const BLANKS = 'tests/fixtures/office/01-blank-day-number/input.docx';

const folders: string[] = [];
let folder: string;
function fresh(): string {
  const made = contentWith(REGISTRY);
  folders.push(made);
  return made;
}
beforeEach(() => {
  folder = fresh();
});
afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

test.for([
  ['the agency', UNKNOWN_AGENCY, ['--issuer', 'ubnd-huyen-lang-mo']],
  ['a new agency', UNKNOWN_AGENCY, ['--new-issuer', 'UBND huyện Làng Mơ Cũ']],
  ['number and day', BLANKS, ['--number', '45/TB-UBND', '--issued', '2024-03-18']],
  ['a day of another year', BLANKS, ['--issued', '2025-01-02']],
  [
    'days and a programme',
    UNKNOWN_AGENCY,
    ['--on', '2024-03-11', '--until', '2024-03-12', '--programme', 'Kế hoạch số 1/KH-UBND'],
  ],
  [
    'who signed',
    UNKNOWN_AGENCY,
    ['--signer', 'Trần Thị Thử', '--authority', 'TL. CHỦ TỊCH; CHÁNH VĂN PHÒNG'],
  ],
  ['who concluded', UNKNOWN_AGENCY, ['--concluded-by', 'Trần Thị Thử', '--position', 'Chủ tịch UBND huyện']],
  ['title and subject', UNKNOWN_AGENCY, ['--title', 'KẾT LUẬN', '--subject', 'Về việc thử']],
  ['a new place', UNKNOWN_AGENCY, ['--new-place', 'xã Thử Nghiệm']],
  ['another name', UNKNOWN_AGENCY, ['--slug', 'ten-rieng']],
] as const)(
  '%s, given by a second run, gives byte for byte what the first run would with it',
  async ([, path, flags]) => {
    const first = await importedInto(folder, path);
    const second = await importedInto(folder, path, flags);
    expect(second.outcome).toBe('renewed');
    if (second.movedFrom !== undefined) expect(second.movedFrom).toBe(first.notice);
    const other = fresh();
    const { outcome, notice } = await importedInto(other, path, flags);
    expect(outcome).toBe('written');
    expect(second.notice).toBe(notice);
    expect(filesBelow(folder)).toEqual(filesBelow(other));
  },
);

test('facts given one after the other add up, and a third run says that there is nothing to change', async () => {
  await importInto(folder, BLANKS);
  await importInto(folder, BLANKS, ['--number', '45/TB-UBND']);
  await importInto(folder, BLANKS, ['--issued', '2024-03-18']);
  const { printed } = await importInto(folder, BLANKS, ['--number', '45/TB-UBND']);
  expect(printed).toContain('Không đổi gì');
  const other = fresh();
  await importInto(other, BLANKS, ['--number', '45/TB-UBND', '--issued', '2024-03-18']);
  expect(filesBelow(folder)).toEqual(filesBelow(other));
});

test('a second run says which facts it wrote, and never that nothing changed', async () => {
  await importInto(folder, UNKNOWN_AGENCY);
  const { printed, failed } = await importInto(folder, UNKNOWN_AGENCY, ['--issuer', 'ubnd-huyen-lang-mo']);
  expect(printed).toContain('Đã ghi issuer: ubnd-huyen-lang-mo vào');
  expect(printed).not.toContain('Không đổi gì');
  expect(failed).toBe(0);
});

test.for([
  ['a word of the text', 'rà soát', 'xem xét'],
  ['a mark in the text', '2. Giao Văn phòng', '2. <Assignment to="van-phong">Giao</Assignment> Văn phòng'],
  ['a fact that no flag gives', 'signer:', 'topics:\n  - thu\nsigner:'],
  ['a remark beside a fact', 'number: 45/TB-UBND', 'number: 45/TB-UBND # đã xem'],
] as const)(
  'of a notice in which somebody edited %s nothing is touched, and what would change is said',
  async ([, from, to]) => {
    const { notice = '' } = await importedInto(folder, UNKNOWN_AGENCY);
    const file = join(folder, notice);
    const edited = readFileSync(file, 'utf8').replace(from, to);
    expect(edited).toContain(to);
    writeFileSync(file, edited);
    const before = filesBelow(folder);
    const { printed, failed } = await importInto(folder, UNKNOWN_AGENCY, [
      '--issuer',
      'ubnd-huyen-lang-mo',
      '--new-place',
      'xã Thử',
    ]);
    expect(printed).toContain('đã có người sửa');
    expect(printed).toContain('issuer: ubnd-huyen-lang-mo');
    expect(printed).toContain('inspection.place: thu (trước là dong-vi-du)');
    expect(failed).toBe(1);
    expect(filesBelow(folder)).toEqual(before);
    const again = await importInto(folder, UNKNOWN_AGENCY);
    expect(again.printed).toContain('Không đổi gì');
    expect(again.failed).toBe(0);
    expect(filesBelow(folder)).toEqual(before);
  },
);

test('facts that somebody wrote into the frontmatter by hand, as flags would, are kept by a second run', async () => {
  const { notice = '' } = await importedInto(folder, BLANKS);
  const file = join(folder, notice);
  writeFileSync(file, readFileSync(file, 'utf8').replace('issuer:', 'issued: "2024-03-18"\nissuer:'));
  const second = await importedInto(folder, BLANKS, ['--number', '45/TB-UBND']);
  expect(second.outcome).toBe('renewed');
  expect(readFileSync(join(folder, second.notice ?? ''), 'utf8')).toContain(
    'number: 45/TB-UBND\nissued: "2024-03-18"\nissuer:',
  );
});

test('an agency that the registry got meanwhile is taken into a notice that nobody touched', async () => {
  await importInto(folder, UNKNOWN_AGENCY);
  const file = join(folder, 'registry/agencies.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}ubnd-lmc:\n  name: UBND huyện Làng Mơ Cũ\n`);
  const { outcome, notice = '' } = await importedInto(folder, UNKNOWN_AGENCY);
  expect(outcome).toBe('renewed');
  expect(readFileSync(join(folder, notice), 'utf8')).toContain('issuer: ubnd-lmc');
});

test('a published address stays when the number becomes known', async () => {
  const { notice = '' } = await importedInto(folder, BLANKS);
  mkdirSync(join(folder, 'addresses'));
  const address = `/thong-bao/${notice.slice('notices/'.length, -'.mdx'.length)}/`;
  writeFileSync(join(folder, 'addresses/thong-bao-2024.txt'), `${address} noi-dung\n`);
  const { printed } = await importInto(folder, BLANKS, ['--number', '45/TB-UBND', '--issued', '2024-03-18']);
  expect(printed).toContain('đã công bố nên tên tệp giữ nguyên');
  expect(readFileSync(join(folder, notice), 'utf8')).toContain('number: 45/TB-UBND');
});

test('what the registry holds is not written twice, and what it lacks gets only what its name says', async () => {
  const registry = (): string => readFileSync(join(folder, 'registry/agencies.yaml'), 'utf8');
  const before = registry();
  await importInto(folder, UNKNOWN_AGENCY, ['--new-issuer', 'UBND huyện Mẫu Sơn']);
  expect(registry()).toBe(before);
  await importInto(folder, UNKNOWN_AGENCY, ['--new-issuer', 'Sở Ví Dụ tỉnh Thí Dụ']);
  expect(registry().startsWith(before)).toBe(true);
  expect(registry().slice(before.length)).toBe(
    '# Ghi đúng điều notices/2024/45-tb-ubnd-so-vi-du-tinh-thi-du.mdx nói; bổ sung khi có nguồn chắc chắn.\n' +
      'so-vi-du-tinh-thi-du:\n  name: Sở Ví Dụ tỉnh Thí Dụ\n  kind: so\n  level: tinh\n  place: thi-du\n',
  );
});

test('a short name that the registry lacks is refused with the nearest, and nothing is written', async () => {
  const before = filesBelow(folder);
  const { refusal } = await importedInto(folder, UNKNOWN_AGENCY, ['--issuer', 'ubnd-huyen-lang-mu']);
  expect(refusal?.reason).toContain('ubnd-huyen-lang-mu');
  expect(refusal?.commands[0]).toMatch(/--issuer ubnd-huyen-lang-mo$/u);
  expect(filesBelow(folder)).toEqual(before);
});

test('a blank left in a command that was copied is no answer', async () => {
  await expect(importInto(folder, BLANKS, ['--number', '…/TB-UBND'])).rejects.toThrow('--number còn dấu «…»');
  await expect(importInto(folder, BLANKS, ['--issued', '2024-03-…'])).rejects.toThrow('--issued');
});

test('a name that another notice has is refused with a free one', async () => {
  await importInto(folder, UNKNOWN_AGENCY, ['--issuer', 'ubnd-huyen-mau-son']);
  const other = 'tests/fixtures/office/18-report-tells-facts/input.docx';
  const { outcome, refusal } = await importedInto(folder, other);
  expect(outcome).toBe('refused');
  const flags = /--slug \S+$/u.exec(refusal?.commands[0] ?? '')?.[0]?.split(' ') ?? [];
  expect((await importedInto(folder, other, flags)).outcome).toBe('written');
});

test('orders accepted by a second run are marked as a first run would, and stay when more facts are given', async () => {
  await importedInto(folder, UNKNOWN_AGENCY);
  const second = await importedInto(folder, UNKNOWN_AGENCY, ['--accept-orders']);
  expect(second).toMatchObject({ outcome: 'renewed', changes: [{ fact: '--accept-orders' }] });
  const other = fresh();
  await importedInto(other, UNKNOWN_AGENCY, ['--accept-orders']);
  expect(filesBelow(folder)).toEqual(filesBelow(other));
  const third = await importedInto(folder, UNKNOWN_AGENCY, ['--issuer', 'ubnd-huyen-lang-mo']);
  expect(third.outcome).toBe('renewed');
  expect(readFileSync(join(folder, third.notice ?? ''), 'utf8')).toContain('review="cho-duyet"');
});

test('in a notice that somebody edited no order is marked, and the second run says so', async () => {
  const { notice = '' } = await importedInto(folder, UNKNOWN_AGENCY);
  const file = join(folder, notice);
  writeFileSync(file, readFileSync(file, 'utf8').replace('rà soát', 'xem xét'));
  const before = filesBelow(folder);
  const { printed, failed } = await importInto(folder, UNKNOWN_AGENCY, ['--accept-orders']);
  expect(printed).toContain('--accept-orders: đánh dấu');
  expect(failed).toBe(1);
  expect(filesBelow(folder)).toEqual(before);
});

test('an account that a killed import left out is written by the next run', async () => {
  await importInto(folder, UNKNOWN_AGENCY, ['--issuer', 'ubnd-huyen-lang-mo']);
  const whole = filesBelow(folder);
  rmSync(join(folder, 'accounts'), { recursive: true });
  expect((await importedInto(folder, UNKNOWN_AGENCY)).outcome).toBe('unchanged');
  expect(filesBelow(folder)).toEqual(whole);
});
