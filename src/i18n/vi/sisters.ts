import { printCount } from './print-count.ts';

const FAULTS: Readonly<Record<'silent' | 'unlike' | 'strange', string>> = {
  silent: 'Không trả lời.',
  unlike: 'Chỉ mục ở đó dùng khuôn khác, chưa tìm từ đây được.',
  strange: 'Trả lời không đúng khuôn nên không hiện ở đây.',
};

/** Words of what is asked of sister sites. */
export const sisterWords = {
  title: 'Trang bạn',
  ask: (sites: number): string => `Tìm ở ${sites} trang bạn`,
  hint: 'Các trang khác cũng đăng thông báo kết luận. Câu tìm chỉ được gửi đến đó khi bạn bấm.',
  asking: 'Đang hỏi…',
  found: (shown: number, all: number): string =>
    all === 0
      ? 'Không tìm thấy kết quả nào.'
      : shown < all
        ? `${printCount(all)} kết quả, dưới đây là ${printCount(shown)}.`
        : `${printCount(all)} kết quả.`,
  all: 'Xem tất cả ở trang đó',
  faults: FAULTS,
  askHeld: (sites: number): string => `Hỏi ${sites} trang bạn có văn bản này không`,
  askingOne: (site: string): string => `${site}: đang hỏi…`,
  heldAt: (site: string): string => `Có tại ${site}`,
  notHeldAt: (site: string): string => `Chưa có tại ${site}.`,
} as const;
