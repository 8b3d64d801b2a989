import { expect, test } from 'vitest';
import { adviseInFolder } from '../../../../src/importers/report/advice-in-folder.ts';
import { importAdvice } from '../../../../src/notice/facts/missing-facts.ts';

const hint = importAdvice('subject', { source: { file: 'sources/2042/thông báo.docx' } }) ?? '';
const advised = (folder: string) => adviseInFolder([{ hint }], folder)[0]?.hint;

test('the command that fills in a fact names the content folder that was checked', () => {
  expect(advised('content')).toBe(hint);
  expect(advised('noi-dung')).toBe(
    hint.replace(
      '"content/sources/2042/thông báo.docx"',
      '"noi-dung/sources/2042/thông báo.docx" --content noi-dung',
    ),
  );
  expect(advised('../noi dung')).toContain(
    '-- "../noi dung/sources/2042/thông báo.docx" --content "../noi dung" --subject',
  );
  expect(advised('$noi')).toContain(`-- '$noi/sources/2042/thông báo.docx' --content '$noi' --subject`);
});

test('a fault without a command is told as it is', () => {
  const faults = [{ message: 'a' }, { message: 'b', hint: 'Sửa content/x.' }];
  expect(adviseInFolder(faults, 'noi-dung')).toEqual(faults);
});
