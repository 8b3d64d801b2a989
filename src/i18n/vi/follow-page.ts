/** Words of the page that tells how to follow what is new. */
export const followWords = {
  title: 'Theo dõi',
  description:
    'Cách biết có thông báo mới, có tin về một nhiệm vụ, sắp đến một thời hạn, mà không cần tài khoản và không ai biết bạn theo dõi gì.',
  intro:
    'Không cần đăng ký, không phải để lại địa chỉ thư. Có ba cách: nguồn tin Atom cho chương trình đọc tin, lịch cho điện thoại hoặc máy tính, và danh sách đã lưu ngay trong trình duyệt này.',
  saved: 'Đã lưu trong trình duyệt này',
  savedIntro:
    'Lưu một địa chỉ của trang này: một lần tìm, một danh sách đã lọc, trang của một cơ quan, địa bàn, chỉ tiêu, văn bản hay thông báo. Lần sau mở trang này sẽ thấy có gì mới ở đó kể từ lần bạn xem trước. Danh sách chỉ nằm trong trình duyệt này; không có gì được gửi đi.',
  savedNeeds: 'Phần này cần JavaScript. Không có JavaScript, hãy dùng nguồn tin và lịch ở dưới.',
  address: 'Địa chỉ cần lưu',
  name: 'Tên gọi (không bắt buộc)',
  save: 'Lưu',
  remove: 'Bỏ',
  removeNamed: (name: string): string => `Bỏ «${name}»`,
  seen: 'Đã xem hết',
  none: 'Chưa lưu gì.',
  looking: 'Đang xem…',
  fresh: (count: number, day: string): string => `${count} mục mới kể từ ${day}`,
  first: (count: number): string => `Đã lưu; hiện có ${count} mục.`,
  nothing: (day: string): string => `Không có gì mới kể từ ${day}.`,
  partly: 'Chỉ xem phần mới nhất của danh sách này.',
  failed: 'Không đọc được địa chỉ này. Có thể đường truyền bị ngắt, hoặc trang ấy không còn.',
  foreign: 'Chỉ lưu được địa chỉ của trang này.',
  full: (most: number): string => `Đã lưu ${most} địa chỉ, bỏ bớt rồi hãy lưu thêm.`,
  unkept: 'Trình duyệt này không cho lưu.',
  twice: 'Địa chỉ này đã lưu rồi.',
  feeds: 'Nguồn tin (Atom)',
  feedsIntro:
    'Chép địa chỉ của liên kết vào một chương trình đọc tin. Có thông báo mới là chương trình ấy báo.',
  everything: 'Tất cả',
  calendars: 'Lịch các thời hạn',
  calendarsIntro:
    'Thêm địa chỉ của liên kết vào Google Lịch, Outlook hay lịch của điện thoại (mục thêm lịch theo URL). Mỗi thời hạn là một ngày trong lịch; khi được gia hạn, ngày ấy tự đổi. Chương trình lịch của bạn cho xem 30 ngày tới.',
  calendarMost: 'Lịch của tất cả có một nghìn thời hạn muộn nhất; lịch từng tháng có đủ.',
  months: 'Từng tháng',
  month: (month: string): string => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  agencies: 'Cơ quan',
  places: 'Địa bàn',
  topics: 'Lĩnh vực',
  indicators: 'Chỉ tiêu',
  documents: 'Văn bản được dẫn nhiều',
  documentsNone: 'Văn bản có nguồn tin riêng khi có hơn mười thông báo dẫn đến; hiện chưa có.',
  documentsMost: (most: number): string =>
    `Đây là ${most} văn bản được dẫn nhiều nhất. Văn bản nào có hơn mười thông báo dẫn đến cũng có nguồn tin, ghi ở trang của nó.`,
  news: 'tin',
  days: 'lịch',
  newsOf: (name: string): string => `Nguồn tin: ${name}`,
  daysOf: (name: string): string => `Lịch: ${name}`,
  order: 'Một nhiệm vụ',
  orderIntro:
    'Mỗi nhiệm vụ giữ một mã không đổi trong mọi lịch có nó (của cơ quan, địa bàn, lĩnh vực, tháng), nên chương trình lịch tự sửa khi thời hạn đổi. Điều gì được ghi nhận về nó thì vào nguồn tin về nhiệm vụ. Muốn theo dõi riêng một nhiệm vụ, lưu địa chỉ của nó ở phần trên.',
  corrections: 'Đính chính và chữ đã đổi',
  noLedger:
    'Trang này chưa lập sổ cái, nên chưa có nguồn tin về chữ đã đổi; đính chính có trong nguồn tin của mọi thông báo.',
} as const;
