/** Words of the studio. */
export const studioWords = {
  unreadable: 'Thông báo này chưa đọc được; sửa các lỗi được nêu trước đã.',
  noBlock: (anchor: string): string => `Không còn đoạn \`#${anchor}\`; tải lại trang.`,
  noMark: 'Không còn dấu ấy ở chỗ này; tải lại trang.',
  unusualTag: 'Dấu này được viết tay theo lối riêng nên không sửa ở đây được; sửa trong tệp.',
  otherBlock: 'Một dấu chỉ dời được trong đoạn của nó; muốn sang đoạn khác, bỏ dấu rồi đánh lại.',
  changesWords: 'Không đánh dấu được ở đây mà giữ nguyên được chữ của văn bản; chọn chữ khác.',
  sameLetters: 'Chữ mới giống hệt chữ đang in.',
  slipNotPlain: 'Chỉ sửa được chữ liền nhau trong một dòng, không có dấu hay chú thích ở giữa.',
  factNotWritten: (path: string): string =>
    `Mục \`${path}\` được viết theo lối không sửa riêng được; sửa trong tệp.`,
  noPlace: {
    empty: 'Chưa chọn chữ nào.',
    outside: 'Chỗ chọn nằm ngoài đoạn; tải lại trang.',
    'across-blocks': 'Chỗ chọn đi qua hai dòng, hai ô hay hai đoạn; mỗi dấu chỉ ở trong một.',
    'across-marks':
      'Chỗ chọn cắt ngang một dấu khác hay chỗ in nghiêng, in đậm; chọn trọn hoặc đứng ngoài nó.',
    'within-letter': 'Chỗ chọn bắt đầu hay kết thúc giữa một chữ; chọn trọn chữ.',
  },
} as const;
