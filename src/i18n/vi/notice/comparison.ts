import { printIsoDay } from '../../../model/time/calendar-day.ts';
import { printCount } from '../print-count.ts';

/** Words of two notices that are compared. */
export const comparisonWords = {
  /** How one of the two is called: `Số 05/TB-UBND, 12/5/2042`. */
  name: (number: string | null, day: string, isIssued: boolean): string =>
    [
      number === null ? 'Chưa rõ số' : `Số ${number}`,
      isIssued ? printIsoDay(day) : `kiểm tra ngày ${printIsoDay(day)}`,
    ].join(', '),
  title: (later: string, earlier: string): string => `${later} – so với ${lowerFirst(earlier)}`,
  earlier: 'Thông báo trước',
  later: 'Thông báo sau',
  figures: 'Số liệu',
  figuresIntro:
    'Cùng chỉ tiêu, cùng nơi; chỉ so khi cùng đơn vị, cùng phạm vi, và nói vì sao khi không so. Bấm vào số để đọc câu đã in nó.',
  orders: 'Việc đã giao',
  ordersIntro: 'Việc của thông báo trước mà thông báo sau nói tới, mỗi việc với câu của cả hai bên.',
  documents: 'Văn bản cùng dẫn',
  documentsIntro: 'Mỗi bên một câu; các chỗ dẫn khác ở trang của văn bản.',
  indicator: 'Chỉ tiêu, nơi',
  between: 'So sánh',
  who: 'Ai làm',
  outcome: 'Thêm',
  document: 'Văn bản',
  figureOf: (indicator: string, place: string): string => `${indicator}, ${place}`,
  renamed: (earlier: string, later: string): string => `${earlier} (sau gọi là ${later})`,
  kinds: { observed: '', target: 'mức giao', average: 'bình quân', rank: 'thứ hạng' },
  againstAim: (told: string): string => `so với mức giao: ${told}`,
  sameNumber: 'hai thông báo in cùng một số cho cùng thời điểm',
  otherNumber: 'hai thông báo in hai số khác nhau cho cùng thời điểm',
  turned: (told: string): string => `${told}, kể từ số mà thông báo sau in: số ấy là của thời điểm trước`,
  isAfter: 'không so: số của thời điểm sau mức phải đạt',
  beside: {
    kind: 'không so: hai số khác loại, một bên là kết quả, một bên là mức giao, bình quân, thứ hạng hoặc mức tăng giảm',
    'same-kind': 'không so: cả hai là mức giao, bình quân, thứ hạng hoặc mức tăng giảm',
    caution: 'không so: người biên tập còn nghi vấn về một số',
  },
  noDeadline: 'không nêu hạn',
  deadline: (words: string): string => `hạn: ${words}`,
  givenAgain: (deadline: string): string => `lần giao sau, hạn: ${deadline}`,
  newDue: (day: string, decision: string | null): string =>
    [`hạn mới ${printIsoDay(day)}`, decision && `theo ${decision}`].filter(Boolean).join(' '),
  handedTo: (names: string): string => `chuyển cho ${names}`,
  otherPlaces: (count: number): string => `và ${printCount(count)} chỗ nữa`,
  /** What two notices have in common, in one line. */
  counted: (figures: number, answered: number, orders: number, documents: number): string =>
    `${[
      figures === 0
        ? 'Không có số nào cùng chỉ tiêu, cùng nơi'
        : `${printCount(figures)} dòng số liệu cùng chỉ tiêu, cùng nơi`,
      orders === 0
        ? 'thông báo trước không giao việc'
        : answered === 0
          ? `thông báo sau không nói tới việc nào trong ${printCount(orders)} việc của thông báo trước`
          : `thông báo sau nói tới ${printCount(answered)} trong ${printCount(orders)} việc của thông báo trước`,
      documents === 0 ? 'không cùng dẫn văn bản nào' : `cùng dẫn ${printCount(documents)} văn bản`,
    ].join('; ')}.`,
  /** Where a page shows the first rows of a table alone. */
  firstOf: (shown: number, all: number): string => `${printCount(shown)} dòng đầu trong ${printCount(all)}.`,
  alone: 'So riêng hai thông báo này',
  /** The page of the pairs of a place. */
  ofPlace: (place: string): string => `${place}: so sánh các thông báo`,
  ofPlaceIntro: (place: string): string =>
    `Mỗi thông báo về ${place} được đặt cạnh thông báo ngay trước và những thông báo trước mà nó nói tới việc đã giao. Không nói tới một việc không có nghĩa là việc ấy chưa làm.`,
  compare: 'So sánh các thông báo này với nhau',
  back: (place: string): string => `Về trang của ${place}`,
  compareThis: 'So với thông báo khác',
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
