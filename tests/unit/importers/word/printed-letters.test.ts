import { expect, test } from 'vitest';
import { everyLetterOf, parseXml } from '../../../../src/importers/word/file/xml.ts';
import { newLedger, settle } from '../../../../src/importers/word/letter-ledger.ts';
import { printedLetters } from '../../../../src/importers/word/printed-letters.ts';
import { part } from '../raw-word.ts';

const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const letters = (text: string): string => text.replace(/\s+/gu, '');

test.for([
  ['words', '<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>', 'Chữ'],
  ['words written as entities', '<w:t>A&amp;B &lt;&#7921;&#x1EF1;</w:t>', 'A&B<ựự'],
  ['words written as they are', '<w:t><![CDATA[A<B]]></w:t>', 'A<B'],
  ['a comment of the file within words', '<w:t>A<!-- <w:t>x</w:t> -->B</w:t>', 'AB'],
  ['a bracket in a setting', '<w:x w:val="a>b"/><w:t>A</w:t>', 'A'],
  ['a formula', `<m:oMath ${M}><m:r><m:t>x</m:t></m:r></m:oMath>`, 'x'],
  ['a drawing', '<a:p><a:r><a:t>Vẽ</a:t></a:r></a:p>', 'Vẽ'],
  ['words that are bent', "<v:textpath string='UỐN &amp; LƯỢN'/>", 'UỐN&LƯỢN'],
  ['a sign of a font', '<w:sym w:font="Symbol" w:char="F0B3"/>', '\uF0B3'],
  ['hyphens', '<w:noBreakHyphen/><w:softHyphen/>', '-\u00AD'],
  [
    'codes of fields and deleted words, which are none',
    '<w:instrText>PAGE</w:instrText><w:delText>x</w:delText>',
    '',
  ],
  ['an empty element of words', '<w:t/>chữ ngoài', ''],
] as const)('the letters of %s', ([, xml, found]) => {
  const text = part('document', `<w:body>${xml}</w:body>`);
  expect(letters(printedLetters(text))).toBe(found);
  // The reader's own listing, made by other means, has the same.
  expect(letters(everyLetterOf(parseXml(text)))).toBe(found);
});

test('what was taken is gone, what was put is there, and what was never there cannot be taken', () => {
  const ledger = newLedger();
  ledger.taken.push('ab');
  ledger.put.push('AB');
  expect(letters(settle('abc a', ledger))).toBe('caAB');
  expect(letters(settle('c', ledger))).toBe('cAB');
});
