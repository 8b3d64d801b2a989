/** Words of the guide for those who publish, beside its text. */
export const guideWords = {
  title: 'Hướng dẫn đăng thông báo',
  description:
    'Từ lúc nhận một thông báo kết luận đã ký đến khi đăng lên trang: giữ tệp gốc, chép chữ, kiểm tra, đánh dấu, sửa lỗi.',
} as const;
