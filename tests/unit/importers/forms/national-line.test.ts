import { expect, test } from 'vitest';
import {
  findNationalLine,
  hasNationalSlip,
  isNationalLine,
} from '../../../../src/importers/forms/national-line.ts';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

test.for([
  [STATE, false],
  ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', false],
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', false],
  ['CỘNG HÒA XÃ  HỘI CHỦ NGHĨA VIỆTNAM', false],
  ['C Ộ N G HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', false],
  ['CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true],
  ['CÔNG HÒA XÃ HÔI CHŨ NGHIÃ VIÊT NAM', true],
  ['CONG HOA XA HOI CHU NGHIA VIET NAM', true],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAN', true],
  ['Độc lập - Tự do - Hạnh phúc', false],
  ['ĐỘC LẬP – TỰ DO – HẠNH PHÚC', false],
  ['Độc lập Tự do Hạnh phúc.', false],
  ['Đôc lập-Tự do-Hạnh phức', true],
  [`${STATE} Độc lập - Tự do - Hạnh phúc`, false],
] as const)('«%s» is the line over every document, with a slip: %s', ([text, isSlip]) => {
  expect(isNationalLine(text)).toBe(true);
  expect(hasNationalSlip(text)).toBe(isSlip);
});

test('three letters may be wrong in a line of its own, and not four', () => {
  expect(isNationalLine(STATE.replace('NAM', 'NNN').replace('VIỆT', 'VIỆN'))).toBe(true);
  expect(isNationalLine(STATE.replace('NAM', 'NNN').replace('VIỆT', 'BIỆN'))).toBe(false);
});

test.for(['ĐẢNG CỘNG SẢN VIỆT NAM', 'XÃ CỘNG HÒA', 'Hạnh phúc', ''])('«%s» is none', (text) => {
  expect(isNationalLine(text)).toBe(false);
  expect(findNationalLine(text)).toBeUndefined();
});

test('beside an agency it is found where it stands; within a sentence it is a name', () => {
  expect(findNationalLine(`UBND TỈNH MẪU CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập`)).toEqual({
    start: 14,
    end: 48,
  });
  expect(findNationalLine('Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam quy định')).toBeUndefined();
});
