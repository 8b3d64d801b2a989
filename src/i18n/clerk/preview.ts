/** A fault as the preview's pages show it. */
export interface ShownFault {
  /** `content/notices/2042/ten.mdx:31:12`. */
  place: string;
  check: string;
  severity: 'error' | 'warning';
  message: string;
  hint?: string;
  /** Address of the help. */
  help: string;
}

/** Words of the preview. */
export const previewWords = {
  title: (errors: number, warnings: number): string => `Nội dung có ${errors} lỗi, ${warnings} lưu ý`,
  note: 'Chỉ thấy khi xem trước. Thông báo còn lỗi có thể chưa hiện, và không đăng được; sửa tệp rồi lưu, mục này tự cập nhật.',
  error: 'lỗi',
  warning: 'lưu ý',
  help: 'Cách sửa',
} as const;
