import type { HappeningKind } from '../../../model/happening.ts';

/** What is said of something that happened to a notice. */
interface HappeningWords {
  /** Few words for lists: `đã thu hồi`. */
  short: string;
  /** The first sentence, without its day and full stop: who did it is told by its first words. */
  title: string;
  /** What it means for the reader. */
  meaning: string;
  /** What the act is called here, where there is one. */
  act: string;
}

/** Words by what happened; the agency's doing and ours begin with other words. */
export const HAPPENING_WORDS: Readonly<Record<HappeningKind, HappeningWords>> = {
  withdrawn: {
    short: 'đã bị thu hồi',
    title: 'Đã bị thu hồi',
    meaning: 'Thông báo này không còn được dùng; giữ lại để tra cứu.',
    act: 'Văn bản thu hồi',
  },
  replaced: {
    short: 'đã bị thay thế',
    title: 'Đã bị thay thế',
    meaning: 'Thông báo này không còn được dùng; giữ lại để tra cứu.',
    act: 'Văn bản thay thế',
  },
  restored: {
    short: 'đã được khôi phục',
    title: 'Đã được khôi phục',
    meaning: 'Trước đó thông báo này bị thu hồi hoặc thay thế.',
    act: 'Văn bản khôi phục',
  },
  corrected: {
    short: 'có đính chính',
    title: 'Đã được đính chính',
    meaning: 'Chữ của thông báo giữ nguyên như khi ban hành; đọc cùng văn bản đính chính.',
    act: 'Văn bản đính chính',
  },
  correction: {
    short: 'đã được ban hành lại',
    title: 'Cơ quan đã ban hành lại dưới cùng số',
    meaning: 'Chữ ở đây là của bản ban hành lại.',
    act: 'Theo',
  },
  transcription: {
    short: 'trang này đã sửa lỗi chép',
    title: 'Trang này đã sửa lỗi chép',
    meaning: 'Lỗi của trang này, không phải của cơ quan.',
    act: 'Theo',
  },
  redacted: {
    short: 'đã che thông tin cá nhân',
    title: 'Trang này đã che thông tin cá nhân',
    meaning: 'Chỗ che có dấu […].',
    act: 'Theo',
  },
  moved: {
    short: 'đã đổi địa chỉ',
    title: 'Trang này đã đổi địa chỉ của thông báo',
    meaning: 'Địa chỉ cũ vẫn dẫn về đây.',
    act: 'Theo',
  },
};

export const happeningWords = {
  on: (day: string): string => ` ngày ${day}`,
  reason: 'Lý do',
} as const;
