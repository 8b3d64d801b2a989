/** Words of charts. */
export const chartWords = {
  ours: 'Hình do trang này dựng từ số liệu in trong văn bản; không thuộc văn bản gốc.',
  table: 'Bảng số liệu',
  what: 'Chỉ tiêu',
  printed: 'Số in trong văn bản',
  explore: 'Xem từng số',
  leave: 'Đóng',
  keys: 'Dùng phím mũi tên để đi qua từng số.',
} as const;
