import { expect, test } from 'vitest';
import { citeNotice, passagesOf } from '../../../../src/model/document/citation-form.ts';
import { documentName } from '../../../../src/model/document/document-name.ts';

test.for([
  [{ type: 'Quyết định', number: '236/QĐ-TTg', title: 'Về việc thử' }, 'Quyết định số 236/QĐ-TTg'],
  [{ type: 'Luật', title: 'Đất đai' }, 'Luật Đất đai'],
  [{ type: 'Đề án', title: 'Đề án phát triển lâm nghiệp' }, 'Đề án phát triển lâm nghiệp'],
  [{ type: 'Đề án', title: 'ĐỀ ÁN PHÁT TRIỂN' }, 'ĐỀ ÁN PHÁT TRIỂN'],
  [{ type: 'Kế hoạch', title: 'Thực hiện Kế hoạch' }, 'Kế hoạch Thực hiện Kế hoạch'],
  [{ type: 'Hiến pháp' }, 'Hiến pháp'],
] as const)('%o is called «%s»', ([document, name]) => {
  expect(documentName(document)).toBe(name);
});

const notice = { number: '182/TB-UBND', issued: '2042-04-09', subject: 'Kết luận của đồng chí Mẫu' };

test.for([
  [
    notice,
    'UBND tỉnh Mẫu',
    'Thông báo số 182/TB-UBND ngày 9/4/2042 của UBND tỉnh Mẫu về kết luận của đồng chí Mẫu',
  ],
  [notice, undefined, 'Thông báo số 182/TB-UBND ngày 9/4/2042 kết luận của đồng chí Mẫu'],
  [
    { ...notice, subject: 'Về việc thử' },
    'UBND tỉnh Mẫu',
    'Thông báo số 182/TB-UBND ngày 9/4/2042 của UBND tỉnh Mẫu về việc thử',
  ],
  [
    { subject: 'Vềra nói về việc thử' },
    'UBND tỉnh Mẫu',
    'Thông báo của UBND tỉnh Mẫu về vềra nói về việc thử',
  ],
  [{ subject: 'Kết luận' }, undefined, 'Thông báo kết luận'],
] as const)('%o of %s is cited «%s»: what the source does not give is left out', ([cited, issuer, words]) => {
  expect(citeNotice(cited, issuer)).toBe(words);
});

test('passages that can be cited are the blocks, then the notes', () => {
  const block = { anchor: 'ii-1', reference: 'mục 1 phần II' };
  const note = { anchor: 'chu-thich-3', number: 3 };
  expect(passagesOf({ blocks: [block], footnotes: [note] } as never)).toEqual([
    block,
    { anchor: 'chu-thich-3', reference: 'chú thích 3' },
  ]);
});
