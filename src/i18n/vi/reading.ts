/** Words of the reader's choice of letters and ground. */
export const readingWords = {
  link: 'Cỡ chữ, nền',
  title: 'Cỡ chữ và nền',
  intro:
    'Chọn một lần, mọi trang ở đây theo. Chỉ trình duyệt này giữ lựa chọn, không gửi cho ai. Bản in không đổi.',
  withoutScript: 'Khi JavaScript tắt, dùng lệnh phóng to của trình duyệt và chế độ tối của máy.',
  size: 'Cỡ chữ',
  sizes: { '': 'Vừa', 'chu-lon': 'Lớn', 'chu-rat-lon': 'Rất lớn', 'chu-gap-doi': 'Gấp đôi' },
  ground: 'Nền',
  grounds: { '': 'Theo máy', 'nen-sang': 'Sáng', 'nen-toi': 'Tối' },
} as const;
