import { printCount } from './print-count.ts';

/** Words of the page on which a reader compares two notices. */
export const compareWords = {
  title: 'So sánh hai thông báo',
  description:
    'Chọn hai thông báo: số liệu cùng chỉ tiêu, cùng nơi đặt cạnh nhau, việc đã giao được nhắc lại hoặc trả lời, văn bản cùng dẫn, mỗi điều với đúng câu của nó.',
  intro:
    'Số liệu cùng chỉ tiêu, cùng nơi được đặt cạnh nhau; việc mà thông báo trước giao đứng cạnh câu của thông báo sau nói về nó; văn bản mà cả hai cùng dẫn đứng với câu của mỗi bên. Mỗi dòng dẫn tới đúng chỗ trong văn bản. So sánh hai thông báo bất kỳ cần JavaScript; các cặp về cùng một nơi đọc được không cần.',
  first: 'Thông báo thứ nhất',
  second: 'Thông báo thứ hai',
  find: 'Số, nơi, trích yếu, địa chỉ',
  chosen: 'Đã chọn',
  change: 'Chọn thông báo khác',
  samePlace: (place: string): string => `Thông báo khác về ${place}`,
  found: (shown: number, all: number): string =>
    shown < all
      ? `${printCount(shown)} thông báo mới nhất trong ${printCount(all)} thông báo tìm thấy`
      : `${printCount(all)} thông báo tìm thấy`,
  partly: (looked: number): string => `Mới tìm trong ${printCount(looked)} thông báo gần nhất.`,
  none: 'Không thông báo nào có những chữ ấy. Thử số, tên nơi hoặc vài chữ của trích yếu.',
  unknown: (id: string): string =>
    `Không có thông báo nào ở địa chỉ «${id}». Hãy chép lại địa chỉ từ trang của thông báo, hoặc tìm theo số, nơi, trích yếu.`,
  same: 'Hai bên là cùng một thông báo. Hãy chọn một thông báo khác.',
  failed: 'Không tải được. Kiểm tra kết nối rồi mở lại trang này.',
  loading: 'Đang tải…',
  pairs: 'Các cặp dựng sẵn, theo địa bàn',
  pairsIntro:
    'Mỗi thông báo được đặt cạnh thông báo ngay trước về cùng một nơi và những thông báo trước mà nó nói tới việc đã giao.',
  pairsNone: 'Chưa nơi nào có hai thông báo.',
  counted: (count: number): string => `${printCount(count)} cặp`,
} as const;
