import { expect, test } from 'vitest';
import { looksMeant, pairEmphasis } from '../../../../src/model/text/emphasis.ts';

/** The text with `<i>` and `<b>` where emphasis was read. */
function read(text: string): string {
  const tags = new Map<number, { tag: string; length: number }>();
  for (const { open, close, length } of pairEmphasis(text, () => true)) {
    const name = length === 2 ? 'b' : 'i';
    tags.set(open, { tag: `<${name}>`, length });
    tags.set(close, { tag: `</${name}>`, length });
  }
  let printed = '';
  for (let at = 0; at < text.length; ) {
    const found = tags.get(at);
    printed += found?.tag ?? text.charAt(at);
    at += found?.length ?? 1;
  }
  return printed;
}

/** Signs of figures, notes and masks, which no editor meant as emphasis. */
const LETTERS = [
  '20*30 m và 10*15 m; hệ số 2*3*4',
  '20 *30 m và 10* 15 m',
  'đất *20 m và 10* 15 m',
  '20 * 30 * 40',
  '2 *a* 3',
  '5 *(a+b)* 3',
  '(1+2)*3*(4)',
  'A*B*C',
  'K*(đơn giá)*2',
  'Giá = K*(hệ số vùng)* đơn giá',
  'Giá (*) là tạm tính; giá (*) có thuế',
  'Giá (**) là tạm tính; giá (**) có thuế',
  'giá* là tạm tính; giá* có thuế',
  'giá** là tạm tính; giá** có thuế',
  '*) Tạm tính. **) Có thuế. *) Khác',
  '“*” và “*”',
  '[*] và [*]',
  'tệp *.doc và *.pdf',
  '2**3 và 4**5',
  'x**(a+b)**c',
  'CMND 12**34 và 56**78',
  'ông Nguyễn Văn M***, bà Trần Thị T***',
  'N**ễn V** A và B**h C',
  'số **** ngày **** tháng',
  '*Giá tạm tính theo Bảng 1. Cột giá* chưa có thuế',
  '* Lưu ý: giá* chưa có thuế',
  '**',
  '***',
  '* *',
  '**./.**',
  'Về**tiến độ**các',
  '**17%**30 hộ',
  '**17%**các',
  'giao**“Sở Mẫu làm**các',
  '(*Một câu. Hai câu* thì',
  '(a)*một hai*(b)',
  '*một hai*các',
  '*(1)*các',
  '*tạm (tính)*30',
  '5*“một hai”* b',
  'đơn vị*“Sở Mẫu*b',
  '20 *30 mét vuông* nữa',
  '*một * hai',
  '*một=* hai',
  '****một hai****',
  '**một hai* ba',
  '*một hai** ba',
  '**—** b',
];

test.for(LETTERS)('%s keeps all its letters', (text) => {
  expect(read(text)).toBe(text);
});

/** Emphasis as editors type it, in Vietnamese texts. */
const MEANT: readonly [string, string][] = [
  ['**Về tiến độ:**Các đơn vị', '<b>Về tiến độ:</b>Các đơn vị'],
  ['*Về tiến độ:*Các đơn vị', '<i>Về tiến độ:</i>Các đơn vị'],
  ['***Về tiến độ:***Các đơn vị', '<i><b>Về tiến độ:</b></i>Các đơn vị'],
  ['**Tổng số:**30 hộ', '<b>Tổng số:</b>30 hộ'],
  ['Các đơn vị**“Về tiến độ”** làm', 'Các đơn vị<b>“Về tiến độ”</b> làm'],
  ['Các đơn vị*“Về tiến độ”* làm', 'Các đơn vị<i>“Về tiến độ”</i> làm'],
  ['Kèm theo**(Phụ lục I)** này', 'Kèm theo<b>(Phụ lục I)</b> này'],
  ['Kèm theo*(Phụ lục I)* này', 'Kèm theo<i>(Phụ lục I)</i> này'],
  ['giao**“Sở Mẫu”**làm', 'giao<b>“Sở Mẫu”</b>làm'],
  ['*(Kèm theo Thông báo số 1)*Các', '<i>(Kèm theo Thông báo số 1)</i>Các'],
  ['**Lưu**ý', '<b>Lưu</b>ý'],
  ['đạt **17,04%** và *17,04%* kế hoạch', 'đạt <b>17,04%</b> và <i>17,04%</i> kế hoạch'],
  ['*a **b** c*', '<i>a <b>b</b> c</i>'],
  ['**a *b***', '<b>a <i>b</i></b>'],
  ['***a** b*', '<i><b>a</b> b</i>'],
  ['***a* b**', '<b><i>a</i> b</b>'],
  ['(*Ghi chú*)', '(<i>Ghi chú</i>)'],
  ['năm 2042 *(kèm theo)* đạt', 'năm 2042 <i>(kèm theo)</i> đạt'],
  ['*TP. Ví Dụ* và **TP. Mẫu**', '<i>TP. Ví Dụ</i> và <b>TP. Mẫu</b>'],
  ['**A** và *b*', '<b>A</b> và <i>b</i>'],
  ['Lô 20*30 m: *tạm tính*', 'Lô 20*30 m: <i>tạm tính</i>'],
  ['*Một câu. Hai câu.* Rồi', '<i>Một câu. Hai câu.</i> Rồi'],
  ['(*Một câu. Hai câu*). Rồi', '(<i>Một câu. Hai câu</i>). Rồi'],
  ['*Một câu. Hai câu*', '<i>Một câu. Hai câu</i>'],
  ['*Một câu. Hai câu*  ', '<i>Một câu. Hai câu</i>  '],
  ['**17:**các', '<b>17:</b>các'],
  ['*đạt 17%*các', '<i>đạt 17%</i>các'],
  ['*tạm tính:*30 hộ', '<i>tạm tính:</i>30 hộ'],
  ['*một hai* 15 m', '<i>một hai</i> 15 m'],
  ['*một + hai* ba', '<i>một + hai</i> ba'],
  ['câu *a* 3', 'câu <i>a</i> 3'],
  ['2 *a* b', '2 <i>a</i> b'],
];

test.for(MEANT)('%s is emphasis', ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test('asterisks that were typed with a backslash are letters', () => {
  const text = '**một** và **hai**';
  expect(pairEmphasis(text, (at) => at > 8)).toEqual([{ open: 11, close: 16, length: 2 }]);
});

test.for([
  ['**Về tiến độ các', true],
  ['Về tiến độ** các', true],
  ['Về tiến độ.** các', true],
  ['***Về', true],
  // At the end of the text, beside a figure, alone or in a row they are signs of something else.
  ['Về tiến độ.**', false],
  ['2**3', false],
  ['a**3', false],
  ['3** a', false],
  ['*Về', false],
  ['****Về', false],
  ['( ** )', false],
] as const)('of «%s» it may have been meant: %s', ([text, isMeant]) => {
  const start = text.indexOf('*');
  expect(looksMeant(text, start, text.lastIndexOf('*') + 1)).toBe(isMeant);
});

test('thousands of signs that find no other half are read at once', () => {
  const started = process.cpuUsage();
  pairEmphasis(`${'*Một câu. Hai '.repeat(1000)}${'ba* bốn '.repeat(1000)}`, () => true);
  pairEmphasis('một*“'.repeat(5000), () => true);
  // The work, in microseconds: a machine that others use has less time for it.
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
});
