import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type NoticeFacts,
  noticeName,
  noticeSkeleton,
  noticeYear,
} from '../../../../src/notice/facts/skeleton.ts';
import { parseNotice } from '../../../../src/notice/parse-notice.ts';

const FACTS: NoticeFacts = {
  title: 'THÔNG BÁO',
  subject: 'Kết luận kiểm tra huyện Thử',
  issuer: 'ubnd-tinh-mau',
  on: '2042-04-23',
  place: 'huyen-thu',
  concludedBy: { name: 'Nguyễn Văn Mẫu', position: 'Chủ tịch UBND huyện Thử' },
  signer: { name: 'Trần Thị Thử', authority: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] },
  source: { file: 'sources/2042/thu.txt', sha256: 'a'.repeat(64) },
};
const parse = (text: string) => parseNotice({ file: 'notices/2042/thu.mdx', text });

test('a skeleton lacks its text and nothing else', () => {
  const { diagnostics } = parse(noticeSkeleton(FACTS));
  expect(diagnostics.map(({ check }) => check)).toEqual(['notice/empty']);
});

test('with the text put in, the notice reads back as the facts that were given', () => {
  const text = noticeSkeleton({ ...FACTS, number: '07/TB-UBND', issued: '2042-05-02' });
  const { notice, diagnostics } = parse(text.replace('<Signature>', 'Toàn văn.\n\n<Signature>'));
  expect(diagnostics).toEqual([]);
  expect(notice).toMatchObject({
    number: '07/TB-UBND',
    issued: '2042-05-02',
    subject: FACTS.subject,
    inspection: { on: '2042-04-23', place: 'huyen-thu' },
    concludedBy: FACTS.concludedBy,
    signer: FACTS.signer,
    source: FACTS.source,
  });
  expect(notice?.body.blocks.at(-1)?.text).toContain('Trần Thị Thử');
});

test('whatever is typed stands in the skeleton letter for letter', () => {
  const words = fc
    .string({ unit: fc.constantFrom(...'aĐ 1.)-#*_<{}>[]&:"\'|~`\\'), minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/\s{2}/.test(text));
  fc.assert(
    fc.property(words, words, (subject, name) => {
      const text = noticeSkeleton({ ...FACTS, subject, signer: { name, authority: ['TL. CHỦ TỊCH'] } });
      const { notice } = parse(text.replace('<Signature>', 'Toàn văn.\n\n<Signature>'));
      expect(notice?.subject).toBe(subject);
      expect(notice?.signer.name).toBe(name);
      expect(notice?.body.blocks.at(-1)?.text).toBe(`TL. CHỦ TỊCH\n${name}`);
    }),
    // Names that once lost a sign to a path that was not there.
    {
      examples: [
        ['a', 'a:*a'],
        ['a', 'a::*'],
        ['a', 'A:\\'],
        ['a', 'A:\\*'],
      ],
    },
  );
});

test('a file is named by number and issuer, or by occasion, place and day, and filed under the year of issue', () => {
  expect(noticeName({ ...FACTS, number: '07/TB-UBND' })).toBe('07-tb-ubnd-tinh-mau');
  expect(noticeName({ ...FACTS, number: '07/TB-VP' })).toBe('07-tb-vp-ubnd-tinh-mau');
  expect(noticeName(FACTS)).toBe('ket-luan-huyen-thu-2042-04-23');
  expect(noticeYear({ on: '2042-12-30', issued: '2043-01-05' })).toBe('2043');
  expect(noticeYear({ on: '2042-12-30' })).toBe('2042');
});
