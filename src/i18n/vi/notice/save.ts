/** Words of a notice that is saved as one file. */
export const saveWords = {
  save: 'Lưu thành một tệp',
  failed: 'Chưa lưu được, bấm để thử lại',
} as const;

/** What only the saved file says; not loaded before somebody saves. */
export const savedWords = {
  savedOn: 'Bản lưu ngày ',
  of: ' của ',
  table: 'Bảng số liệu',
  may: (stamp: string): string =>
    `. ${stamp}. Từ ngày ấy thông báo có thể đã được đính chính, thay thế hoặc thu hồi; bản mới nhất ở địa chỉ trên.`,
} as const;
