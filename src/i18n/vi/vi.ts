/** Words of the site as a whole. */
export const vi = {
  'site.invented': 'Trang thử: mọi thông báo, tên người, tên nơi và số liệu ở đây đều là dữ liệu bịa.',
  'guide.title': 'Hướng dẫn đăng thông báo',
  'guide.description':
    'Từ lúc nhận một thông báo kết luận đã ký đến khi đăng lên trang: giữ tệp gốc, chép chữ, kiểm tra, đánh dấu, sửa lỗi.',
} as const;
