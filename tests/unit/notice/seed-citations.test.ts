import { expect, test } from 'vitest';
import { checkContent } from '../../../src/site/content/check-content.ts';

/**
 * The numbered mentions of the first notice, by hand from its source: place, print, document, and how its sentence
 * begins. Twelve documents in thirteen mentions, one of them in the list of recipients.
 */
const NUMBERED: readonly [string, string, string, string][] = [
  ['d1', 'Chương trình số 15/CTr-UBND', 'ubnd-tinh-lang-son-ctr-15-2024', 'Thực hiện Chương trình số'],
  ['ii-d1', 'Quyết định số 1556-QĐ/TU', 'tinh-uy-lang-son-qd-1556-2024', 'Đoàn kiểm tra cơ bản nhất trí'],
  ['ii-1-1.1-a-d5', 'Chỉ thị số 04/CT-UBND', 'ubnd-tinh-lang-son-ct-4-2024', 'Nghiêm túc thực hiện Chỉ thị'],
  ['ii-1-1.1-a-d7', 'Quyết định số 236/QĐ-TTg', 'ttg-qd-236-2024', 'Khẩn trương tổ chức rà soát'],
  ['ii-1-1.1-b-d1', 'Nghị định số 116/2016/NĐ-CP', 'cp-nd-116-2016', 'Khẩn trương rà soát, thẩm định'],
  ['ii-1-1.1-b-d4', 'Nghị quyết số 60-NQ/TU', 'tinh-uy-lang-son-nq-60-2021', 'Triển khai có hiệu quả'],
  ['ii-1-1.1-b-d4', 'Nghị quyết số 49-NQ/TU', 'tinh-uy-lang-son-nq-49-2021', 'Triển khai có hiệu quả'],
  [
    'noi-nhan',
    'GM số 146/GM-UBND',
    'ubnd-gm-146-theo-ket-luan-kiem-tra-huyen-binh-gia-2024-04-23',
    'Các CQ theo GM số 146/GM-UBND',
  ],
  ['chu-thich-5', 'Nghị quyết số 30-NQ/TU', 'tinh-uy-lang-son-nq-30-2021', 'Trọng tâm là: Nghị quyết'],
  ['chu-thich-5', 'Nghị quyết số 06-NQ/TU', 'tinh-uy-lang-son-nq-6-2020', 'Trọng tâm là: Nghị quyết'],
  ['chu-thich-5', 'Nghị quyết số 95-NQ/TU', 'tinh-uy-lang-son-nq-95-2022', 'Trọng tâm là: Nghị quyết'],
  ['chu-thich-6', 'Chỉ thị số 04/CT-UBND', 'ubnd-tinh-lang-son-ct-4-2024', 'Chỉ thị số 04/CT-UBND'],
  ['chu-thich-8', 'Kết luận số 182/TB-UBND', 'ubnd-tinh-lang-son-tb-182-2024', 'Kết luận số 182/TB-UBND'],
];

/** Instruments that are named without a number, marked by hand: place and document. */
const NAMED: readonly [string, string][] = [
  ['d1', 'chuong-trinh-phuc-hoi-phat-trien-kinh-te-xa-hoi'],
  ['i-1-d2', 'chuong-trinh-phuc-hoi-phat-trien-kinh-te-xa-hoi'],
  ['i-2', 'ctmtqg-xay-dung-nong-thon-moi'],
  ['ii-1-1.1-a-d4', 'de-an-phat-trien-lam-nghiep-ben-vung-lang-son-2020-2030'],
  ['ii-1-1.1-a-d7', 'quy-hoach-tinh-lang-son-2021-2030'],
  ['ii-1-1.1-b-d2', 'ke-hoach-cong-vien-dia-chat-lang-son-2024'],
  ['ii-1-1.1-b-d3', 'de-an-ho-tro-nha-o-ho-ngheo-huyen-ngheo-lang-son'],
  ['ii-1-1.2', 'chuong-trinh-phuc-hoi-phat-trien-kinh-te-xa-hoi'],
  ['ii-1-1.2-d1', 'chuong-trinh-phuc-hoi-phat-trien-kinh-te-xa-hoi'],
  ['ii-1-1.2-d3', 'ctmtqg-xay-dung-nong-thon-moi'],
  ['ii-1-1.2-d3', 'ctmtqg-xay-dung-nong-thon-moi'],
  ['chu-thich-7', 'quy-hoach-tinh-lang-son-2021-2030'],
];

const { corpus } = await checkContent('content');
const citations = corpus.citationsOf.get('2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23') ?? [];

test('every numbered mention of the first notice is found at its place, and nothing else', () => {
  const found = citations
    .filter(({ number }) => number !== undefined)
    .map(({ within, printed, document, sentence }) => [within, printed, document, sentence]);
  expect(found.map(([within, printed, document]) => [within, printed, document])).toEqual(
    NUMBERED.map(([within, printed, document]) => [within, printed, document]),
  );
  for (const [index, [, , , opening]] of NUMBERED.entries())
    expect(found[index]?.[3]?.replace(/^- /, '')).toMatch(new RegExp(`^${opening}`, 'u'));
  expect(new Set(NUMBERED.map(([, , document]) => document)).size).toBe(12);
});

test('the named instruments are the ones marked by hand', () => {
  const found = citations
    .filter(({ number }) => number === undefined)
    .map(({ within, document }) => [within, document]);
  expect(found).toEqual(NAMED);
});
