import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../chance.ts';
import { parse } from 'yaml';
import { act } from '../../../src/studio/act.ts';
import { TEXTS } from './texts.ts';

const FILE = 'notices/2042/thu.mdx';
const TEXT = `---
# Lời của người soạn.
title: 'THÔNG BÁO'   # giữ nguyên
subject: >-
  Kết luận thử
  của đồng chí Mẫu
topics:
  - mot
  - hai
# của signer
signer:
    name: "Trần Thị Thử"
    authority: [TL. CHỦ TỊCH]
---

Mở đầu: title: không phải.
`;

function setTo(path: string, value: string | string[] | null, text = TEXT): string {
  const acted = act(text, FILE, { do: 'fact', path, value });
  if ('refused' in acted) throw new Error(acted.refused);
  return acted.text;
}

test('a fact that is there changes on its own lines alone', () => {
  expect(setTo('subject', 'Kết luận: "mới" #1')).toBe(
    TEXT.replace(/subject: >-\n.*\n.*\n/, `subject: 'Kết luận: "mới" #1'\n`),
  );
  expect(setTo('signer.name', 'Lê Văn Giả')).toBe(TEXT.replace('"Trần Thị Thử"', 'Lê Văn Giả'));
  expect(setTo('topics', ['ba'])).toBe(TEXT.replace('  - mot\n  - hai\n', '  - ba\n'));
});

test('a fact that is new stands behind the others of its group', () => {
  expect(setTo('number', '07/TB-UBND')).toBe(TEXT.replace('CHỦ TỊCH]\n', 'CHỦ TỊCH]\nnumber: 07/TB-UBND\n'));
  expect(setTo('inspection.on', '2042-05-02')).toBe(
    TEXT.replace('CHỦ TỊCH]\n', 'CHỦ TỊCH]\ninspection:\n  "on": "2042-05-02"\n'),
  );
  expect(setTo('signer.position', 'Chánh Văn phòng')).toBe(
    TEXT.replace('CHỦ TỊCH]\n', 'CHỦ TỊCH]\n    position: Chánh Văn phòng\n'),
  );
});

test('a fact that is taken away takes its lines along, and the remark of the next stays', () => {
  expect(setTo('topics', null)).toBe(TEXT.replace('topics:\n  - mot\n  - hai\n', ''));
  expect(setTo('signer.authority', null)).toBe(TEXT.replace('    authority: [TL. CHỦ TỊCH]\n', ''));
});

test('a fact in a line with others is refused in words', () => {
  const inLine = TEXT.replace(/signer:\n.*\n.*\n/, 'signer: { name: A, authority: [B] }\n');
  expect(act(inLine, FILE, { do: 'fact', path: 'signer.name', value: 'C' })).toMatchObject({
    refused: expect.stringContaining('signer.name'),
  });
});

test('whatever is said of whatever notice, only that fact is another, and what is said reads back', () => {
  const said = fc.stringMatching(/^[ -~àđế«»–]{1,40}$/u).filter((value) => value.trim() === value);
  const path = fc.constantFrom(
    'subject',
    'number',
    'issued',
    'inspection.place',
    'signer.name',
    'concludedBy.position',
  );
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), path, said, ({ text }, where, value) => {
      const changed = setTo(where, value, text);
      const parts = (whole: string): [Record<string, unknown>, string] => {
        const [, yaml = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(whole) ?? [];
        return [parse(yaml) as Record<string, unknown>, rest];
      };
      const [[before, body], [after, bodyAfter]] = [parts(text), parts(changed)];
      expect(bodyAfter).toBe(body);
      const [first = '', second] = where.split('.');
      const group = { ...(before[first] as object | undefined) };
      expect(after).toEqual({ ...before, [first]: second ? { ...group, [second]: value } : value });
      const kept = text.split('\n').filter((line) => !changed.split('\n').includes(line));
      expect(kept.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});
