import type { HappeningKind } from '../../../model/happening.ts';

/** What is said of something that happened to a notice. */
interface HappeningWords {
  /** The first sentence, without its day and full stop: who did it is told by its first words. */
  title: string;
  /** What it means for the reader. */
  meaning: string;
  /** What the act is called here, where there is one. */
  act: string;
}

/** Few words for lists. */
export const HAPPENED_SHORT: Readonly<Record<HappeningKind, string>> = {
  withdrawn: 'đã bị thu hồi',
  replaced: 'đã bị thay thế',
  restored: 'đã được khôi phục',
  corrected: 'có đính chính',
  correction: 'đã được ban hành lại',
  transcription: 'trang này đã sửa lỗi chép',
  redacted: 'đã che thông tin cá nhân',
  moved: 'đã đổi địa chỉ',
};

/** Words by what happened; the agency's doing and ours begin with other words. */
export const HAPPENING_WORDS: Readonly<Record<HappeningKind, HappeningWords>> = {
  withdrawn: {
    title: 'Đã bị thu hồi',
    meaning: 'Thông báo này không còn được dùng; giữ lại để tra cứu.',
    act: 'Văn bản thu hồi',
  },
  replaced: {
    title: 'Đã bị thay thế',
    meaning: 'Thông báo này không còn được dùng; giữ lại để tra cứu.',
    act: 'Văn bản thay thế',
  },
  restored: {
    title: 'Đã được khôi phục',
    meaning: 'Trước đó thông báo này bị thu hồi hoặc thay thế.',
    act: 'Văn bản khôi phục',
  },
  corrected: {
    title: 'Đã được đính chính',
    meaning: 'Chữ của thông báo giữ nguyên như khi ban hành; đọc cùng văn bản đính chính.',
    act: 'Văn bản đính chính',
  },
  correction: {
    title: 'Cơ quan đã ban hành lại dưới cùng số',
    meaning: 'Chữ ở đây là của bản ban hành lại.',
    act: 'Theo',
  },
  transcription: {
    title: 'Trang này đã sửa lỗi chép',
    meaning: 'Lỗi của trang này, không phải của cơ quan.',
    act: 'Theo',
  },
  redacted: {
    title: 'Trang này đã che thông tin cá nhân',
    meaning: 'Chỗ che có dấu […].',
    act: 'Theo',
  },
  moved: {
    title: 'Trang này đã đổi địa chỉ của thông báo',
    meaning: 'Địa chỉ cũ vẫn dẫn về đây.',
    act: 'Theo',
  },
};

export const happeningWords = {
  on: (day: string): string => ` ngày ${day}`,
  reason: 'Lý do',
} as const;
