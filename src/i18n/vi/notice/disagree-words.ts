/** Words of the check of the page's own words where something does not agree: loaded only then. */
export const disagreeWords = {
  shorter: (day: string): string =>
    `Cảnh báo: sổ cái ngắn hơn sổ cái máy này đã xem ngày ${day}: có chỗ bị viết lại.`,
  other: (day: string): string =>
    `Cảnh báo: sổ cái không chứa sổ cái máy này đã xem ngày ${day}: có chỗ bị viết lại.`,
  absent: 'Cảnh báo: sổ cái không có dòng nào cho trang này như chứng minh của trang nói.',
  keep: 'Hãy lưu lại hai bản chốt dưới đây và báo người quản trị.',
  report: 'Hãy lưu lại trang này và báo người quản trị.',
  seen: (day: string): string => `Máy này đã xem ngày ${day}`,
  now: 'Bây giờ',
  differ: 'Không khớp: chữ trên trang khác chữ đã ghi.',
  differAt: 'Không khớp ở',
  record: 'Bản ghi',
  title: 'tên loại hoặc trích yếu',
  facts: 'số, ngày, cơ quan hoặc địa bàn ở đầu trang',
  stray: 'chữ đứng ngoài các đoạn',
  missing: (count: number): string => `${count} đoạn của bản ghi không có trên trang`,
  more: (count: number): string => `${count} chỗ khác`,
  translated: 'Nếu trình duyệt đang dịch trang, tắt dịch rồi thử lại.',
  broken: 'không tải được, hoặc cũng không phải bản ghi mà sổ cái nói, nên không chỉ ra được chỗ khác.',
} as const;
