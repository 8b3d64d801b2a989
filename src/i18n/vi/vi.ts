/** Words of the layout and the site's own pages. */
export const vi = {
  'site.name': 'Thông báo kết luận',
  'site.tagline': 'Kết luận kiểm tra, cuộc họp của cơ quan nhà nước, đăng nguyên văn, tìm được và dẫn được.',
  'site.description':
    'Nơi đăng, tìm và dẫn các thông báo kết luận của cơ quan nhà nước: nguyên văn, có chú thích, số liệu và địa chỉ lâu dài.',
  'site.invented': 'Trang thử: mọi thông báo, tên người, tên nơi và số liệu ở đây đều là dữ liệu bịa.',
  'nav.label': 'Trang chính',
  'nav.skip': 'Đến nội dung chính',
  'guide.title': 'Hướng dẫn đăng thông báo',
  'guide.description':
    'Từ lúc nhận một thông báo kết luận đã ký đến khi đăng lên trang: giữ tệp gốc, chép chữ, kiểm tra, đánh dấu, sửa lỗi.',
  'nav.footer': 'Danh mục của trang',
  'nav.find': 'Tìm',
  'nav.menu': 'Danh mục',
  'footer.text':
    'Đây không phải trang của cơ quan nhà nước. Chữ của văn bản được giữ nguyên; hình, liên kết và ghi chú biên tập do trang này thêm.',
  'list.title': 'Tất cả thông báo',
  'list.empty': 'Chưa có thông báo nào.',
  'list.year': 'Thông báo năm {year}',
  'list.years': 'Theo năm',
  'list.until': 'đến hết ngày {day}',
  'list.page': '{title}, trang {page}',
  'list.numberUnknown': 'Chưa rõ số',
  'list.number': 'Số {number}',
  'list.inspected': 'kiểm tra ngày {day}',
  'list.issued': 'ban hành ngày {day}',
  'search.title': 'Tìm kiếm',
  'moved.title': 'Trang này đã chuyển địa chỉ',
  'moved.link': 'Đến địa chỉ mới',
  'missing.title': 'Không có trang này',
  'missing.text': 'Địa chỉ có thể đã gõ sai. Mọi thông báo vẫn có trong danh sách và ở trang tìm kiếm.',
} as const;
