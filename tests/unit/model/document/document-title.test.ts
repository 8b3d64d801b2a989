import { expect, test } from 'vitest';
import { findDocumentMentions } from '../../../../src/model/document/document-mention.ts';

test.for([
  ['Chỉ thị số 4/CT-UBND về phong trào “sạch” toàn tỉnh', 'phong trào “sạch” toàn tỉnh'],
  ['Thực hiện Chỉ thị số 4/CT-UBND về "Đổi mới, nâng cao", Sở', '"Đổi mới, nâng cao"'],
  ['theo (Quyết định số 4/QĐ-UBND về lập đoàn (đợt 1; đợt 2), tổ), các sở', 'lập đoàn (đợt 1; đợt 2), tổ'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm a) thử', undefined],
  ['Thực hiện Chương trình số 15/CTr-UBND về kiểm tra; Kế hoạch số 5/KH-UBND', 'kiểm tra'],
  ['Căn cứ Nghị định số 9/NĐ-CP về thử ; xét đề nghị', 'thử'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm 1.5 tỷ. Các sở làm.', 'tiết kiệm 1.5 tỷ'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm...', 'tiết kiệm'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm./.', 'tiết kiệm'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm v.v. và chi tiêu. Các sở', 'tiết kiệm v.v. và chi tiêu'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm.  Các sở, ngành', 'tiết kiệm'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm.\nCác sở, ngành', 'tiết kiệm'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm. các sở, ngành', 'tiết kiệm. các sở, ngành'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm\n\nCác sở', 'tiết kiệm'],
  ['Chỉ thị số 4/CT-UBND về tiết kiệm\n  \nCác sở', 'tiết kiệm'],
  ['Chỉ thị số 4/CT-UBND về tiết\nkiệm\nCác sở', 'tiết\nkiệm\nCác sở'],
  ['Thực hiện Quyết định số 4/QĐ-UBND về lập tổ. Sở Thử, các sở làm.', 'lập tổ'],
  ['Thực hiện Quyết định số 4/QĐ-UBND về lập tổ, đội. Sở Thử làm.', undefined],
] as const)('the title of «%s» is «%s»', ([text, title]) => {
  expect(findDocumentMentions(text)[0]?.title).toBe(title);
});

test('what has more letters than any title is none', () => {
  const text = `Chỉ thị số 4/CT-UBND về ${'tiết kiệm '.repeat(100)}`;
  expect(findDocumentMentions(text)[0]?.title).toBeUndefined();
});

test('the title after a list is the last number’s only', () => {
  const titles = findDocumentMentions('Quyết định số 12, 13/QĐ-UBND về việc thử').map(({ title }) => title);
  expect(titles).toEqual([undefined, 'thử']);
});
