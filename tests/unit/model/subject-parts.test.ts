import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subjectParts } from '../../../src/model/subject-parts.ts';

test('a subject that begins with who concluded parts before its matter', () => {
  expect(
    subjectParts('Kết luận của đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh về việc kiểm tra hồ Thử'),
  ).toEqual({
    lead: 'Kết luận của đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh',
    matter: ' về việc kiểm tra hồ Thử',
  });
  expect(subjectParts('Kết luận của Ban Thường vụ tại cuộc họp ngày 2/3').lead).toBe(
    'Kết luận của Ban Thường vụ',
  );
});

test('a subject of another form is all matter', () => {
  for (const subject of [
    'Về việc kiểm tra hồ Thử',
    'Kết luận của Ban Thường vụ',
    'Kết luận thanh tra về đất đai',
  ])
    expect(subjectParts(subject)).toEqual({ matter: subject });
});

test('the parts of a subject are the subject, letter for letter', () => {
  const word = fc.constantFrom(
    'Kết luận của',
    'đồng chí',
    ' ',
    'về việc',
    'tại',
    'Chủ tịch',
    '\n',
    'về',
    'kiểm tra',
    ',',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const subject = words.join(' ');
      const { lead = '', matter } = subjectParts(subject);
      expect(lead + matter).toBe(subject);
    }),
  );
});
