/** Words of the layout and the site's own pages. */
export const vi = {
  'site.name': 'Thông báo kết luận',
  'site.tagline': 'Kết luận kiểm tra, cuộc họp của cơ quan nhà nước, đăng nguyên văn, tìm được và dẫn được.',
  'site.description':
    'Nơi đăng, tìm và dẫn các thông báo kết luận của cơ quan nhà nước: nguyên văn, có chú thích, số liệu và địa chỉ lâu dài.',
  'nav.label': 'Trang chính',
  'nav.skip': 'Đến nội dung chính',
  'nav.notices': 'Thông báo',
  'nav.search': 'Tìm kiếm',
  'nav.about': 'Giới thiệu',
  'nav.help': 'Trợ giúp',
  'footer.text':
    'Đây không phải trang của cơ quan nhà nước. Chữ của văn bản được giữ nguyên; hình, liên kết và ghi chú biên tập do trang này thêm.',
  'home.newest': 'Thông báo mới nhất',
  'home.all': 'Xem tất cả thông báo',
  'list.title': 'Tất cả thông báo',
  'list.empty': 'Chưa có thông báo nào.',
  'list.year': 'Thông báo năm {year}',
  'list.numberUnknown': 'chưa rõ số',
  'list.number': 'Số {number}',
  'list.inspected': 'kiểm tra ngày {day}',
  'list.issued': 'ban hành ngày {day}',
  'search.title': 'Tìm kiếm',
  'missing.title': 'Không có trang này',
  'missing.text': 'Địa chỉ có thể đã gõ sai. Mọi thông báo vẫn ở danh sách và trang tìm kiếm.',
} as const;
