import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandHelp } from '../../../src/i18n/clerk/commands.ts';
import type { ImportedFile } from '../../../src/importers/report/import-outcome.ts';
import { printImported } from '../../../src/importers/report/print-imported.ts';
import { writeReferences } from '../../../src/site/clerk/write-references.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { importedInto } from '../importers/import-run.ts';
import { paragraph, wordFile } from '../importers/word-file.ts';
import { drawTerminal } from './draw-terminal.ts';

const GUIDE = readFileSync('src/i18n/vi/pages/huong-dan.mdx', 'utf8');
const PICTURE = 'public/anh/huong-dan/nhap.svg';
/** Lines of the blocks of code, each a command or what an editor types. */
const LINES = [...GUIDE.matchAll(/^```\n([\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const COMMANDS = LINES.filter((line) => line.startsWith('npm '));

let folder: string;
let first: ImportedFile;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync('tests/fixtures/other-content/registry', join(folder, 'registry'), { recursive: true });
  writeFileSync(
    join(folder, 'TB 45.docx'),
    await wordFile(
      [
        'ỦY BAN NHÂN DÂN',
        'HUYỆN THỬ',
        'Số: 45/TB-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Huyện Thử, ngày 09 tháng 4 năm 2042',
        'THÔNG BÁO',
        'Kết luận của Chủ tịch UBND huyện Nguyễn Văn Mẫu về giải ngân vốn đầu tư công',
        'Sau khi nghe báo cáo, Chủ tịch UBND huyện Nguyễn Văn Mẫu kết luận như sau:',
        'I. ĐÁNH GIÁ CHUNG',
        'Giải ngân đạt 17,04% kế hoạch theo Quyết định số 12/QĐ-UBND ngày 05/01/2042 của UBND tỉnh Mẫu.',
        'II. NHIỆM VỤ',
        '1. Giao Phòng Tài chính - Kế hoạch chủ trì, rà soát các dự án, báo cáo trước ngày 30/4/2042.',
        'Nơi nhận:',
        '- Như trên;',
        '- Lưu: VT.',
        'CHỦ TỊCH',
        'Nguyễn Văn Mẫu',
      ].map((text) => paragraph(text)),
    ),
  );
  first = await importedInto(folder, join(folder, 'TB 45.docx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Flags of an import of the guide; undefined for another command. */
function flagsOf(command: string): string[] | undefined {
  const flags = /^npm run import -- "TB 45\.docx"(.*)$/u.exec(command)?.[1];
  return (
    flags?.match(/"[^"]*"|\S+/gu)?.map((word) => word.replaceAll('"', '')) ??
    (flags === undefined ? undefined : [])
  );
}

test('every command of the guide is one of the project, with flags that it knows', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const command of COMMANDS) {
    const [, name = ''] = /^npm (?:run )?(\S+)/u.exec(command) ?? [];
    expect(Object.keys(scripts), command).toContain(name);
    const help = (commandHelp as Record<string, { flags?: Readonly<Record<string, unknown>> }>)[name];
    for (const [, flag = ''] of command.matchAll(/ --([a-z][a-z-]*)/gu))
      expect(Object.keys(help?.flags ?? {}), command).toContain(flag);
  }
  expect(COMMANDS.map(flagsOf).filter(Boolean).length).toBeGreaterThan(2);
});

test('its imports, run one after the other as printed, lead to a notice without error', async () => {
  expect(first.outcome).toBe('written');
  const printed = first.found?.questions.flatMap(({ answers }) => answers).map(({ command }) => command);
  for (const command of COMMANDS.slice(1)) {
    const flags = flagsOf(command);
    if (!flags || flags.length < 2) continue;
    // What the guide says that the report prints is printed.
    if (flags[0] === '--new-issuer')
      expect(printed?.map((one) => one?.split('.docx" ')[1])).toContain(command.split('.docx" ')[1]);
    const { outcome } = await importedInto(folder, join(folder, 'TB 45.docx'), flags);
    expect(outcome, command).toBe('renewed');
  }
  await writeReferences(folder);
  const { diagnostics } = await checkContent(folder);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('its picture of a report is what the import prints; run with GUIDE_PICTURE=1 to draw it anew', () => {
  const plain = JSON.parse(JSON.stringify(first).replaceAll(`${folder}/`, '')) as ImportedFile;
  const lines = ['$ npm run import -- "TB 45.docx"', ...printImported(plain).split('\n')];
  const drawn = drawTerminal(lines);
  if (process.env['GUIDE_PICTURE']) writeFileSync(PICTURE, drawn);
  expect(drawn).toBe(readFileSync(PICTURE, 'utf8'));
  const [, height = ''] = /height="(\d+)" viewBox/u.exec(drawn) ?? [];
  expect(GUIDE).toContain(`src="/anh/huong-dan/nhap.svg" width="1040" height="${height}"`);
});

test('every picture of the guide is there, and has words for those who do not see it', () => {
  const pictures = [...GUIDE.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]*)"/gu)];
  expect(pictures.length).toBeGreaterThan(2);
  for (const [, path = '', alt = ''] of pictures) {
    expect(existsSync(`public${path}`), path).toBe(true);
    expect(alt.length, path).toBeGreaterThan(40);
  }
});
