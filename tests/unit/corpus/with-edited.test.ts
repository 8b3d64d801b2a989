import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { withEdited } from '../../../src/corpus/with-edited.ts';
import { noticeParts } from '../../../src/views/notice/notice-view.ts';
import { documentOf, inventedCorpus } from './corpus-fixture.ts';

const BEFORE = `Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2041 của UBND tỉnh Ví và Công văn số 8/CV-UBND của UBND tỉnh Ví.

<Assignment to="ubnd-tinh-mau" deadline="trong năm 2042">UBND tỉnh Mẫu rà soát trong năm 2042</Assignment>.

Các đồng chí thống nhất nội dung.`;

const OTHER = `Theo Quyết định số 12/QĐ-UBND ngày 03/02/2041 của UBND tỉnh Ví.

<Assignment to="ubnd-tinh-mau" deadline="hết tháng 6/2042">UBND tỉnh Mẫu báo cáo hết tháng 6/2042</Assignment>.`;

/** Three notices, the edited one in the middle. */
function corpusWith(body: string): Corpus {
  return inventedCorpus(
    [
      { slug: 'dau', body: OTHER },
      { slug: 'giua', body },
      { slug: 'cuoi', body: OTHER.replaceAll('tháng 6', 'tháng 9') },
    ],
    [documentOf('qd-12', { number: '12/QĐ-UBND', issuer: 'ubnd-tinh-vi', date: '2041-02-03' } as never)],
  );
}

const EDIT_OF_WORDS = BEFORE.replace('thống nhất', 'cùng thống nhất');
const EDITS: [edit: string, body: string][] = [
  ['another word', EDIT_OF_WORDS],
  ['a citation that is gone', BEFORE.replace(' và Công văn số 8/CV-UBND của UBND tỉnh Ví', '')],
  ['a citation more', `${BEFORE}\n\nXem Kế hoạch số 77/KH-UBND ngày 05/5/2041 của UBND tỉnh Ví.`],
  ['an order that is gone', BEFORE.replace(/<Assignment.*<\/Assignment>/, 'UBND tỉnh Mẫu rà soát')],
  [
    'an order more',
    `${BEFORE}\n\n<Assignment to="ubnd-tinh-mau" deadline="hết tháng 8/2042">UBND tỉnh Mẫu nộp mẫu hết tháng 8/2042</Assignment>.`,
  ],
];

test.each(EDITS)(
  'a page after the edit of its words shows what reading all anew shows: %s',
  (_edit, body) => {
    const read = corpusWith(body);
    const notice = read.noticeById.get('2042/giua');
    if (!notice) throw new Error('no notice');
    const edited = withEdited(corpusWith(BEFORE), notice);
    const shown = (corpus: Corpus): unknown =>
      noticeParts({ ...notice, digest: 'invented' }, corpus, {
        glossary: new Map(),
        site: 'https://example.invalid',
        asOf: undefined,
      });
    expect(shown(edited)).toEqual(shown(read));
    expect(edited.citations).toEqual(read.citations);
    expect(edited.assignments.map(({ words }) => words).toSorted()).toEqual(
      read.assignments.map(({ words }) => words).toSorted(),
    );
    expect(edited.notices.map(({ digest, id }) => [id, digest])).toEqual(
      read.notices.map(({ digest, id }) => [id, digest]),
    );
  },
);

test('an edit leaves the corpus before it as it was', () => {
  const before = corpusWith(BEFORE);
  const notice = corpusWith(EDIT_OF_WORDS).noticeById.get('2042/giua');
  if (!notice) throw new Error('no notice');
  withEdited(before, notice);
  expect(before.noticeById.get('2042/giua')).not.toBe(notice);
  expect(before.citations).toEqual(corpusWith(BEFORE).citations);
});
