/** Words with which the studio answers. */
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
  open: (address: string): string =>
    `\nBàn làm việc: mở địa chỉ này trong trình duyệt của máy này (dùng được một lần, không gửi cho ai):\n  ${address}\n`,
  forbidden: 'Mở bàn làm việc bằng địa chỉ vừa hiện trong cửa sổ chạy lệnh `npm run studio`.\n',
  badAsk: 'Yêu cầu không hiểu được; tải lại trang.',
  tooLarge: 'Tệp quá lớn.',
  noNotice: 'Không còn thông báo ấy trong thư mục nội dung; tải lại trang.',
  stale: 'Thông báo vừa được sửa ở nơi khác. Trang đã lấy bản mới nhất; xem lại rồi làm lại việc vừa rồi.',
  oddFile: (file: string): string =>
    `\`${file}\` là liên kết hay không phải tệp thường, nên không ghi vào đó.`,
  whyOther: 'Sổ cái đã ghi chữ của thông báo này: phải nêu lý do thì mới đổi được. Lý do hiện cho người đọc.',
  whyInFacts: 'Sổ cái đã ghi thông báo này: sửa ở «Khai báo», ở đó hỏi lý do.',
  notByHand: 'Chữ và tệp nguồn cùng khác bản đã ghi sổ; người phụ trách ghi lý do trong tệp.',
  notTheSource:
    'Tệp nguồn không in như vậy, nên đây không phải lỗi chép của trang này. Nguồn in sai thì dùng «Chữ in sai đã sửa».',
  notRecorded:
    'Sổ cái chưa ghi thông báo này, hoặc trang chưa lập sổ cái, nên chưa có gì để báo là thu hồi hay thay thế.',
  versionWaits:
    'Một thay đổi của thông báo này đang chờ ghi vào sổ cái; đăng và ghi sổ xong mới ghi tiếp được.',
  noDocument: (key: string): string => `Danh mục chưa có văn bản \`${key}\`: tạo mục ấy từ tên của nó trước.`,
  noActUpon: 'Đó là chính thông báo này hoặc một văn bản có trước nó.',
  ownEntry: 'Mục của chính thông báo, để văn bản khác nói đến nó.',
  sameEntry: 'Đúng điều này đã được ghi rồi.',
  notAppended: (file: string): string =>
    `\`${file}\` được viết theo lối không thêm mục ở đây được; thêm trong tệp.`,
  nothingToUndo: 'Không còn việc nào để hoàn tác.',
  noEntry: {
    agencies: 'Tên này không có chữ nào để làm tên ngắn.',
    places: 'Tên này không có chữ nào để làm tên ngắn.',
    topics: 'Tên này không có chữ nào để làm tên ngắn.',
    indicators: 'Chưa rõ đơn vị: chọn chữ số liệu có đơn vị trong văn bản, rồi mở lại mẫu này.',
    glossary: 'Ghi cả chữ viết tắt và chữ viết đủ.',
    documents:
      'Chưa rõ là văn bản nào: viết cả số, ký hiệu, ngày và cơ quan, như «Quyết định số 12/QĐ-UBND ngày 20/6/2042 của UBND tỉnh Mẫu».',
  },
  badAnswer: (why: string): string => `Câu trả lời chưa đúng: ${why}`,
  noSource: 'Không thấy tệp nguồn của thông báo này.',
  noGit:
    'Thư mục nội dung không nằm trong kho git nên không đăng được ở đây; các tệp đã được lưu. Bấm «Làm gói gửi người đăng».',
  noAuthor:
    'Git chưa biết người đăng là ai: chạy `git config user.name "Họ tên"` và `git config user.email "thư"`.',
  hasFaults: (count: number): string => `Chưa đăng: còn ${count} lỗi.`,
  nothingNew: 'Không có gì mới để đăng.',
  committed: 'Đã ghi vào git. Kho này chưa nối với nơi nào để gửi đi.',
  pushed: (to: string): string => `Đã đăng và gửi đến ${to}.`,
  notPushed: (to: string): string =>
    `Đã ghi vào git trên máy này nhưng chưa gửi được đến ${to}; xem mạng hay quyền rồi bấm Đăng lần nữa.`,
  conflict: (to: string): string =>
    `Đã ghi vào git trên máy này. Ở ${to} có người vừa sửa cùng chỗ nên chưa gửi được; không có gì bị mất. Nhờ người phụ trách kho gộp hai bản.`,
  commit: (number: string | undefined, subject: string): string =>
    `Đăng thông báo${number === undefined ? '' : ` ${number}`}: ${subject}`,
  noPlace: {
    empty: 'Chưa chọn chữ nào.',
    outside: 'Chỗ chọn nằm ngoài đoạn; tải lại trang.',
    'across-blocks': 'Chỗ chọn đi qua hai dòng, hai ô hay hai đoạn; mỗi dấu chỉ ở trong một.',
    'across-marks':
      'Chỗ chọn cắt ngang một dấu khác hay chỗ in nghiêng, in đậm; chọn trọn hoặc đứng ngoài nó.',
    'within-letter': 'Chỗ chọn bắt đầu hay kết thúc giữa một chữ; chọn trọn chữ.',
  },
} as const;
