import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromTcvn3, fromVni, recogniseEncoding } from '../../../../src/importers/letters/legacy-encoding.ts';
import {
  isVietnameseSyllable,
  shareOfSyllables,
} from '../../../../src/importers/letters/vietnamese-syllable.ts';

test.for([
  'nghiêm',
  'Quyết',
  'giờ',
  'gì',
  'giếng',
  'khuỷu',
  'ngoằn',
  'ngoèo',
  'đường',
  'HUYỆN',
  'quốc',
  'hoà',
  'hòa',
  'y',
  'ý',
  'kỹ',
  'yên',
  'thuở',
  'xoong',
])('%s is a syllable', (syllable) => expect(isVietnameseSyllable(syllable)).toBe(true));

test.for(['Hßa', 'chñ', 'thựuc', 'xyz', 'hànnh', 'các̀', 'cat', 'bìch', 'wto', 'kinhtế'])(
  '%s is none',
  (letters) => expect(isVietnameseSyllable(letters)).toBe(false),
);

test('clean text is above 99 %, scrambled text far below; abbreviations and numbers do not count', () => {
  const text = readFileSync('content/sources/2024/000_b47614d5102acb89.txt', 'utf8');
  expect(shareOfSyllables(text)).toBeGreaterThan(0.99);
  expect(shareOfSyllables(text.replace(/[áàảãạ]/gu, 'æ').replace(/ệ|ế|ề/gu, 'œ'))).toBeLessThan(0.88);
  expect(shareOfSyllables('UBND 2042 KT-XH a)')).toBe(1);
});

test('TCVN3 and VNI are converted by table and recognised by what reads best', () => {
  expect(fromTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc')).toBe(
    'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc',
  );
  expect(fromVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC')).toBe(
    'Cộng hòa xã hội chủ nghĩa Việt Nam. ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
  );
  expect(recogniseEncoding('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('tcvn3');
  expect(recogniseEncoding('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('vni');
  expect(recogniseEncoding('Cộng hòa xã hội chủ nghĩa Việt Nam')).toBe('unicode');
});
