import type { RecordedState } from '../../model/orders/assignment-status.ts';

const word = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'iu');

/** Words by which official style tells a state, the surest first. */
const TELLING: readonly (readonly [RecordedState, RegExp])[] = [
  [
    'gia-han',
    word(
      'gia hạn|lùi (?:thời hạn|thời gian|tiến độ|đến|sang)|kéo dài|điều chỉnh (?:thời hạn|thời gian|tiến độ)',
    ),
  ],
  ['khong-con-hieu-luc', word('không còn|không (?:phải|cần)[^.;]*nữa|bãi bỏ|hủy bỏ|thôi không')],
  ['chuyen-co-quan', word('chuyển (?:cho|giao|sang)|giao lại cho|từ nay do|thay cho')],
  ['khong-thuc-hien', word('không (?:đạt|thực hiện|hoàn thành|làm|triển khai|được|[^.;,]{1,30} được)')],
  ['dang-thuc-hien', word('đang|mới|chưa|còn|tiếp tục|\\d+ trong (?:tổng )?(?:số )?\\d+')],
  ['hoan-thanh', word('đã|xong|hoàn thành|hoàn tất|đạt|vượt|được')],
];

/** The state that words seem to tell; a person decides. */
export function toldState(words: string): RecordedState | undefined {
  return TELLING.find(([, form]) => form.test(words))?.[0];
}
