/** Words of the site as a whole. */
export const vi = {
  'site.name': 'Thông báo kết luận',
  'site.tagline': 'Kết luận kiểm tra, cuộc họp của cơ quan nhà nước, đăng nguyên văn, tìm được và dẫn được.',
  'site.description':
    'Nơi đăng, tìm và dẫn các thông báo kết luận của cơ quan nhà nước: nguyên văn, có chú thích, số liệu và địa chỉ lâu dài.',
  'site.invented': 'Trang thử: mọi thông báo, tên người, tên nơi và số liệu ở đây đều là dữ liệu bịa.',
  'guide.title': 'Hướng dẫn đăng thông báo',
  'guide.description':
    'Từ lúc nhận một thông báo kết luận đã ký đến khi đăng lên trang: giữ tệp gốc, chép chữ, kiểm tra, đánh dấu, sửa lỗi.',
} as const;
