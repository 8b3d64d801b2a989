import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glossaryOf } from '../../../../src/model/registry/glossary.ts';
import { abbreviationExplainer, abbreviationsIn } from '../../../../src/notice/page/explain-abbreviations.ts';
import { parseBody } from '../fixture.ts';

const GLOSSARY = glossaryOf([
  { short: 'UBND', full: 'Ủy ban nhân dân' },
  { short: 'KT-XH', full: 'kinh tế - xã hội' },
]);

test('an abbreviation is explained once in a part, and again in the next', () => {
  const explainer = abbreviationExplainer(GLOSSARY);
  explainer.startPart();
  expect(explainer.explain('UBND tỉnh, UBND huyện')).toEqual([
    { text: 'UBND', full: 'Ủy ban nhân dân', anchor: 'viet-tat-ubnd' },
    { text: ' tỉnh, UBND huyện' },
  ]);
  explainer.startPart();
  expect(explainer.explain('phát triển KT-XH')[1]).toMatchObject({ text: 'KT-XH', full: 'kinh tế - xã hội' });
});

test('the symbol of a document and a part of a word are no abbreviations', () => {
  const explainer = abbreviationExplainer(GLOSSARY);
  expect(explainer.explain('15/CTr-UBND, XUBND')).toEqual([{ text: '15/CTr-UBND, XUBND' }]);
});

test('no letter of the text is lost or changed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('UBND', ' ', 'KT-XH', 'a', '-', '/', 'đ')), (parts) => {
      const text = parts.join('');
      const pieces = abbreviationExplainer(GLOSSARY).explain(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('of a glossary a notice reads only what stands in its text and notes', () => {
  const glossary = glossaryOf([
    { short: 'GPMB', full: 'giải phóng mặt bằng' },
    { short: 'NTM', full: 'nông thôn mới' },
    { short: 'KT-XH', full: 'kinh tế - xã hội' },
  ]);
  const { notice } = parseBody('Công tác GPMB[^a].\n\n[^a]: Về NTM.');
  if (!notice) throw new Error('the fixture has a fault');
  expect([...abbreviationsIn(notice.body, glossary).keys()]).toEqual(['GPMB', 'NTM']);
});
