import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importCommand, shellWords, toolCommands } from '../../../../src/importers/report/shell-words.ts';

test('a shell reads the words of a command back as they are, whatever letters they have', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(...'aĐế …"\'$`\\!*?[]{}()<>|&;#~=%\t^\\'),
    minLength: 1,
    maxLength: 12,
  });
  const ofWindows = fc
    .tuple(fc.constantFrom('C:\\', '\\\\', '\\\\máy\\'), nasty)
    .map((parts) => parts.join(''));
  const words = fc.oneof(nasty, ofWindows, fc.constantFrom('C:\\', 'D:\\tb\\', '\\', '\\\\máy\\tb 4.docx'));
  const commands = fc.sample(fc.array(words, { minLength: 1, maxLength: 4 }), 200);
  const script = commands.map((words) => `printf '%s\\0' ${shellWords(words)}; printf '\\n\\0'`).join('\n');
  const { stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect(stdout).toBe(commands.map((words) => `${words.map((word) => `${word}\0`).join('')}\n\0`).join(''));
});

test('a command of a plain path needs no quotes, one with blanks has them, a path of Windows too', () => {
  expect(importCommand('van-ban/TB 45.docx', [['--number', '45/TB-UBND']])).toBe(
    'npm run import -- "van-ban/TB 45.docx" --number 45/TB-UBND',
  );
  expect(importCommand('C:\\Thông báo\\TB 45.docx', [['--issued', '2042-04-09']])).toBe(
    'npm run import -- "C:\\Thông báo\\TB 45.docx" --issued 2042-04-09',
  );
  expect(importCommand('-tb.docx', [], 'noi dung')).toBe('npm run import -- ./-tb.docx --content "noi dung"');
});

test('a file that another program can turn comes with the commands that do so, whatever folder it is in', () => {
  expect(toolCommands('convert', 'van ban/TB 45.doc')).toEqual([
    'soffice --headless --convert-to docx --outdir "van ban" "van ban/TB 45.doc"',
    'npm run import -- "van ban/TB 45.docx"',
  ]);
  expect(toolCommands('convert', 'tb.odt', 'noi-dung')).toEqual([
    'soffice --headless --convert-to docx --outdir . tb.odt',
    'npm run import -- tb.docx --content noi-dung',
  ]);
  expect(toolCommands('ocr', '/quet/tb.jpg')).toEqual([
    'ocrmypdf -l vie /quet/tb.jpg /quet/tb-ocr.pdf',
    'npm run import -- /quet/tb-ocr.pdf',
  ]);
});
