/** Help for one check: what a fault of it means, and how to mend it. */
export interface CheckHelp {
  /** The fault in a few words. */
  title: string;
  /** What it means and what to do, one or two sentences. */
  meaning: string;
  /** What an editor wrote. */
  wrong?: string;
  /** What to write instead. */
  right?: string;
}

/** Every check by its id, in the order of the page of help. */
export const CHECK_HELP: Readonly<Record<string, CheckHelp>> = {
  'content/missing': {
    title: 'Không có thư mục nội dung',
    meaning:
      'Lệnh không tìm thấy thư mục nội dung. Chạy lệnh ở gốc dự án, hoặc sửa biến môi trường CONTENT_DIR.',
    wrong: 'CONTENT_DIR=noi-dung npm run check',
    right: 'CONTENT_DIR=content npm run check',
  },
  'content/link': {
    title: 'Liên kết đến chỗ khác trong thư mục nội dung',
    meaning:
      'Một tệp hay thư mục là liên kết (symlink). Nó có thể dẫn ra ngoài thư mục nội dung, nên không được đọc và không được đăng. Thay nó bằng chính tệp ấy.',
    wrong: 'sources/2042/ban-goc.pdf → /home/…/ban-goc.pdf',
    right: 'sources/2042/ban-goc.pdf (tệp thật)',
  },
  'content/not-a-file': {
    title: 'Không phải tệp ở chỗ phải là tệp',
    meaning:
      'Ở chỗ phải có tệp lại là thư mục, ống dẫn hay thiết bị, hoặc ngược lại. Đổi tên hoặc chuyển nó đi.',
    wrong: 'registry/documents/abc.yaml/ (thư mục)',
    right: 'registry/documents/abc.yaml',
  },
  'content/unread': {
    title: 'Tệp không được đọc',
    meaning:
      'Tên, đuôi hoặc chỗ của tệp không phải của nội dung, hoặc không thông báo nào khai tệp nguồn ấy, nên nó không có trên trang. Đổi tên cho đúng hoặc chuyển nó đi.',
    wrong: 'notices/2042/thong-bao.MDX',
    right: 'notices/2042/thong-bao.mdx',
  },
  'address/reserved': {
    title: 'Tên trùng với trang của chính danh sách',
    meaning:
      'Danh sách dài được chia trang `trang-2`, `trang-3` …, và văn bản được lọc theo `loai`, `co-quan`, `nam`, `tinh-trang`. Thông báo hay văn bản mang tên ấy sẽ mất trang của mình.',
    wrong: 'notices/2042/trang-2.mdx',
    right: 'notices/2042/tb-02-ubnd-tinh-mau.mdx',
  },
  'address/too-long': {
    title: 'Địa chỉ quá dài',
    meaning:
      'Một phần của địa chỉ dài hơn tên tệp mà các hệ thống cho phép. Ghi văn bản ấy vào danh mục với mã ngắn, hoặc đặt tên ngắn hơn.',
    wrong: 'registry/documents/nghi-quyet-ve-viec-… (300 chữ).yaml',
    right: 'registry/documents/hdnd-tinh-mau-nq-12-2042.yaml',
  },
  'notice/path': {
    title: 'Tệp thông báo đặt sai chỗ hoặc sai tên',
    meaning:
      'Đường dẫn của tệp cũng là địa chỉ lâu dài của thông báo, nên phải theo một dạng: năm, rồi tên bằng chữ thường không dấu, nối bằng gạch ngang.',
    wrong: 'content/notices/Thông báo 07.mdx',
    right: 'content/notices/2042/tb-07-ubnd-tinh-mau.mdx',
  },
  'notice/empty': {
    title: 'Thông báo chưa có nội dung',
    meaning: 'Dưới phần khai báo chưa có chữ nào của văn bản. Chép toàn văn vào đó.',
    wrong: '---\ntitle: THÔNG BÁO\n…\n---',
    right: '---\ntitle: THÔNG BÁO\n…\n---\n\nThực hiện Chương trình số …',
  },
  'frontmatter/missing': {
    title: 'Thiếu phần khai báo ở đầu tệp',
    meaning:
      'Tệp phải bắt đầu bằng phần khai báo nằm giữa hai dòng `---`. Chạy `npm run new` để có sẵn phần này.',
    wrong: 'Thực hiện Chương trình số …',
    right: '---\ntitle: THÔNG BÁO\nsubject: …\n…\n---\n\nThực hiện Chương trình số …',
  },
  'frontmatter/invalid': {
    title: 'Khai báo viết sai',
    meaning:
      'Một mục bị thiếu, thừa, sai tên hay sai dạng, trong phần khai báo của thông báo hoặc trong một tệp danh mục. Ngày viết theo thứ tự năm-tháng-ngày và đặt trong ngoặc kép.',
    wrong: 'subjet: Kết luận …\nissued: 2/5/2042',
    right: 'subject: Kết luận …\nissued: "2042-05-02"',
  },
  'frontmatter/changed': {
    title: 'Chữ trong khai báo bị YAML bỏ hay đổi',
    meaning:
      'Khai báo viết theo YAML: dấu cách rồi `#` mở một ghi chú, số như `012` bị tính lại, `\\n` trong ngoặc kép thành xuống dòng. Chữ của văn bản phải còn nguyên: đặt giá trị trong ngoặc kép, mỗi dấu `\\` viết thành `\\\\`.',
    wrong: 'subject: Kết luận về tuyến đường #3 và cầu Mẫu',
    right: 'subject: "Kết luận về tuyến đường #3 và cầu Mẫu"',
  },
  'inspection/after-issue': {
    title: 'Ban hành trước ngày kiểm tra',
    meaning:
      'Ngày ban hành đứng trước ngày cuối của cuộc kiểm tra hoặc cuộc họp: thường là gõ nhầm ngày, tháng hoặc năm. So lại với bản gốc; bản gốc in đúng như thế thì giữ nguyên.',
    wrong: 'issued: "2042-03-02"\ninspection:\n  on: "2042-03-13"',
    right: 'issued: "2042-04-02"\ninspection:\n  on: "2042-03-13"\n  until: "2042-03-14"',
  },
  'fact/not-in-text': {
    title: 'Điều khai báo không có trong văn bản',
    meaning:
      'Tên người kết luận, chức vụ, chương trình, người ký và thẩm quyền ký phải đúng từng chữ như trong văn bản. Thường là do gõ lại sai một chữ, hoặc toàn văn chưa chép đủ.',
    wrong: 'concludedBy:\n  position: Phó chủ tịch UBND',
    right: 'concludedBy:\n  position: Phó Chủ tịch UBND tỉnh',
  },
  'verbatim/departure': {
    title: 'Chữ khác với tệp nguồn',
    meaning:
      'Chữ của thông báo phải là chữ của tệp nguồn, đúng từng chữ và đúng thứ tự. Sửa theo nguồn; nguồn số hóa sai thì dùng `Sic`; có lý do khác thì giải thích trong `changes/<năm>/<tên>.yaml` rồi chạy `npm run account`.',
    wrong: 'ảnh hưởng của khí lạnh (nguồn: của không khí lạnh)',
    right: 'ảnh hưởng của không khí lạnh',
  },
  'verbatim/stale': {
    title: 'Sổ đối chiếu không còn đúng',
    meaning:
      'Thông báo chưa được đối chiếu với tệp nguồn, hoặc chữ, tệp nguồn hay lời giải thích chỗ khác đã khác lần đối chiếu trước. `npm run check` nói khác ở đâu; khi khớp, `npm run account` ghi lại sổ.',
    wrong: 'accounts/2042/tb-01.json ghi chữ cũ',
    right: 'npm run account',
  },
  'verbatim/unread': {
    title: 'Máy không đọc được tệp nguồn',
    meaning:
      'Tệp nguồn là bản quét, định dạng cũ hoặc có phông hỏng, nên máy không đối chiếu được. Đối chiếu bằng mắt rồi ghi lại ai đã đối chiếu, ngày nào.',
    wrong: 'sources/2042/ban-quet.pdf',
    right: 'npm run account -- 2042/tb-01 --by-eye 2042-05-02 --office "Văn phòng UBND tỉnh Mẫu"',
  },
  'correction/unrelated': {
    title: 'Chữ đánh dấu đính chính bằng một văn bản không đính chính thông báo này',
    meaning:
      'Chữ trong `<Corrected>` giữ nguyên như đã ban hành; dấu ở đó và khung đầu trang dẫn tới văn bản đính chính. Vì vậy danh mục phải nói văn bản ấy đính chính thông báo này.',
    wrong: '<Corrected by="ubnd-tinh-mau-cv-12-2042">12,5%</Corrected>',
    right:
      'registry/documents/ubnd-tinh-mau-cv-12-2042.yaml:\nrelations:\n  - kind: dinh-chinh\n    document: ubnd-tinh-mau-tb-11-2042',
  },
  'ledger/unexplained': {
    title: 'Chữ hoặc tệp nguồn đã đổi mà chưa ai ghi lý do',
    meaning:
      'Phiên bản trước của thông báo đã ghi vào sổ cái, nên mọi thay đổi phải có lý do trong `changes/<năm>/<tên>.yaml`, mục `versions`. Gõ sai so với bản gốc là `transcription`; cơ quan ban hành lại cùng số là `correction`; chỉ thay tệp gốc là `source`.',
    wrong: 'sửa chữ trong notices/2042/tb-01.mdx',
    right:
      'versions:\n  - version: 2\n    kind: transcription\n    reason: Gõ thiếu dấu phẩy so với bản gốc.',
  },
  'ledger/unrecorded': {
    title: 'Có thông báo chờ ghi vào sổ cái',
    meaning:
      'Sau khi duyệt và gộp, người phụ trách đăng chạy `npm run record` trên nhánh chính. Trang sẽ đăng (có SITE_URL) không được có gì chưa ghi.',
    wrong: 'SITE_URL=https://… npm run build',
    right: 'npm run record',
  },
  'ledger/rewritten': {
    title: 'Sổ cái bị viết lại',
    meaning:
      'Sổ cái chỉ được viết thêm. Một dòng hay bản chốt cũ đã bị sửa, bỏ, đổi chỗ hoặc sai dạng; hai người cùng ghi mà gộp bằng tay cũng thành thế. Lấy lại các tệp của sổ như đã đăng rồi chạy lại `npm run record`.',
    wrong: 'sửa ledger/2042.ndjson bằng tay',
    right: 'npm run record',
  },
  'ledger/record-changed': {
    title: 'Bản ghi hoặc lý do của phiên bản cũ bị sửa',
    meaning:
      'Một bản ghi trong `records/` không bao giờ đổi, và lời giải thích của phiên bản đã ghi phải giữ như trong bản ghi. Lấy lại tệp từ lịch sử.',
    wrong: 'sửa records/2042/tb-01/1.txt',
    right: 'ghi phiên bản mới vào changes/2042/tb-01.yaml',
  },
  'ledger/record-missing': {
    title: 'Thiếu bản ghi của một dòng trong sổ cái',
    meaning: 'Mỗi dòng của sổ cái có một bản ghi trong `records/`, giữ mãi. Lấy lại tệp từ lịch sử.',
    wrong: 'xóa records/2042/tb-01/1.txt',
    right: 'records/2042/tb-01/1.txt (như đã ghi)',
  },
  'ledger/source-lost': {
    title: 'Thiếu tệp nguồn của một phiên bản đã ghi',
    meaning:
      'Tệp mà một phiên bản đã ghi được làm ra từ đó vẫn được đăng ở địa chỉ cũ, nên phải giữ nguyên, kể cả khi đã có tệp tốt hơn. Lấy lại tệp từ lịch sử; tệp mới đặt tên mới.',
    wrong: 'ghi đè sources/2042/tb-01.pdf',
    right: 'source:\n  file: sources/2042/tb-01-ban-ro.pdf',
  },
  'ledger/vanished': {
    title: 'Thông báo đã ghi vào sổ cái không còn tệp',
    meaning:
      'Thông báo đã ghi vào sổ cái thì không được biến mất lặng lẽ. Đổi tên thì nói rõ tên cũ: mục `versions` có `kind: moved` và `from`.',
    wrong: 'xóa notices/2042/tb-01.mdx',
    right:
      'versions:\n  - version: 2\n    kind: moved\n    from: 2042/tb-01\n    reason: Đã biết số của văn bản.',
  },
  'ledger/kind': {
    title: 'Lời giải thích phiên bản không hợp',
    meaning:
      'Loại (`kind`) phải hợp với điều đã đổi: đổi chữ thì `transcription`, hoặc `correction` khi tệp nguồn cũng đổi; chỉ đổi tệp nguồn thì `source`; không đổi gì thì `replaced`, `withdrawn`, `restored`, `moved`. Việc của cơ quan ban hành cần `act`, mã của văn bản trong danh mục.',
    wrong: 'versions:\n  - version: 2\n    kind: correction\n    reason: …',
    right:
      'versions:\n  - version: 2\n    kind: correction\n    reason: Cơ quan ban hành lại.\n    act: ubnd-tinh-mau-cv-12-2042',
  },
  'ledger/key': {
    title: 'Khóa hoặc chữ ký của sổ cái sai',
    meaning:
      'Một khóa trong `ledger/so-cai.yaml` không đúng dạng, một bản chốt mất chữ ký hoặc chữ ký sai, hay khóa bí mật nằm trong nội dung. Khóa bí mật chỉ ở ngoài dự án, nơi LEDGER_KEY chỉ tới.',
    wrong: 'ledger/khoa.txt: PRIVATE+KEY+…',
    right: 'LEDGER_KEY=/noi-an-toan/khoa.txt npm run record',
  },
  'source/missing': {
    title: 'Không thấy tệp nguồn',
    meaning:
      'Mỗi thông báo giữ kèm tệp mà nó được chép từ đó, không sửa gì. Chép tệp ấy vào đúng chỗ đã khai ở mục `source`.',
    wrong: 'source:\n  file: Downloads/thong-bao.pdf',
    right: 'source:\n  file: sources/2042/thong-bao.pdf',
  },
  'source/changed': {
    title: 'Tệp nguồn đã khác với lúc khai',
    meaning:
      'Mã SHA-256 của tệp không khớp mã đã khai: tệp đã bị sửa, hoặc là tệp khác. Khôi phục tệp gốc. Chỉ đổi mã đã khai khi chắc chắn tệp đang có là tệp gốc.',
  },
  'registry/unknown': {
    title: 'Cơ quan, địa bàn hay chỉ tiêu chưa có trong danh mục',
    meaning:
      'Tên ngắn phải có trong `content/registry/`. Kiểm tra xem có gõ sai không; nếu là mới thì thêm một mục vào tệp danh mục.',
    wrong: 'issuer: ubnd-tinh-mua',
    right: 'issuer: ubnd-tinh-mau\n\n# content/registry/agencies.yaml\nubnd-tinh-mau:\n  name: UBND tỉnh Mẫu',
  },
  'registry/circle': {
    title: 'Các địa bàn thuộc lẫn nhau',
    meaning:
      'Đi theo mục `within` từ một địa bàn thì quay lại chính nó. Sửa mục ấy để địa bàn nhỏ thuộc địa bàn lớn hơn.',
    wrong: 'huyen-thu:\n  name: huyện Thử\n  within: xa-mau\nxa-mau:\n  name: xã Mẫu\n  within: huyen-thu',
    right: 'huyen-thu:\n  name: huyện Thử\n  within: tinh-mau\nxa-mau:\n  name: xã Mẫu\n  within: huyen-thu',
  },
  'registry/reference': {
    title: 'Một mục danh mục dẫn đến mục không có',
    meaning:
      'Trong tệp danh mục, nơi trực thuộc, cơ quan kế tục hay nhóm phải là tên ngắn đã có. Kiểm tra chính tả, hoặc thêm mục còn thiếu trước.',
    wrong: 'huyen-thu:\n  name: huyện Thử\n  within: tinh-mua',
    right: 'huyen-thu:\n  name: huyện Thử\n  within: tinh-mau',
  },
  'registry/path': {
    title: 'Tên tệp của văn bản được dẫn không đúng dạng',
    meaning:
      'Tên tệp trong `registry/documents/` là khoá lâu dài của văn bản: chữ thường không dấu, nối bằng gạch ngang. `npm run refs` tự đặt tên đúng.',
    wrong: 'registry/documents/QĐ 236.yaml',
    right: 'registry/documents/ttg-qd-236-2024.yaml',
  },
  'outline/duplicate': {
    title: 'Hai mục cùng cấp trùng số',
    meaning:
      'Địa chỉ của mỗi đoạn lập từ số mục, nên hai mục cùng cấp không được trùng số. Thường là do thiếu tiêu đề của phần ở giữa, hoặc sai số dấu `#`.',
    wrong: '## I. ĐÁNH GIÁ CHUNG\n\n### 1. Kết quả\n\n### 1. Hạn chế',
    right: '## I. ĐÁNH GIÁ CHUNG\n\n### 1. Kết quả\n\n### 2. Hạn chế',
  },
  'outline/unread': {
    title: 'Số mục không đọc được',
    meaning:
      'Một đoạn mở đầu giống số mục nhưng không theo dạng nào được biết, nên đoạn ấy và những đoạn sau nó đang mang địa chỉ của mục đứng trước. So lại với bản gốc. Ngày, số tiền, số văn bản không bị báo; nếu vẫn báo nhầm thì giữ nguyên.',
    wrong: '1, Giao Sở Thử nghiệm …',
    right:
      '1. Giao Sở Thử nghiệm …\n\nhoặc, khi bản gốc in dấu phẩy:\n<Sic source="1,">1.</Sic> Giao Sở Thử nghiệm …',
  },
  'footnote/missing': {
    title: 'Gọi chú thích không có',
    meaning: 'Có dấu gọi chú thích nhưng cuối tệp không có nội dung của chú thích ấy.',
    wrong: 'Thu ngân sách đạt khá[^2].',
    right: 'Thu ngân sách đạt khá[^2].\n\n[^2]: Thu được 26.400 triệu đồng.',
  },
  'footnote/uncalled': {
    title: 'Chú thích không được gọi',
    meaning:
      'Có nội dung chú thích nhưng không chỗ nào gọi nó, nên người đọc sẽ không biết nó thuộc đâu. Đặt dấu gọi vào đúng chỗ như bản in.',
    wrong: 'Thu ngân sách đạt khá.\n\n[^2]: Thu được 26.400 triệu đồng.',
    right: 'Thu ngân sách đạt khá[^2].\n\n[^2]: Thu được 26.400 triệu đồng.',
  },
  'footnote/duplicate': {
    title: 'Hai chú thích cùng tên',
    meaning: 'Tên giữa `[^` và `]` chỉ được dùng cho một chú thích.',
    wrong: '[^2]: Thu được 26.400 triệu đồng.\n[^2]: Chi 41.000 triệu đồng.',
    right: '[^2]: Thu được 26.400 triệu đồng.\n\n[^3]: Chi 41.000 triệu đồng.',
  },
  'footnote/order': {
    title: 'Số của chú thích khác số trong tệp',
    meaning:
      'Đây là lưu ý. Trang đánh số chú thích theo thứ tự người đọc gặp, nên chú thích gọi trước mang số nhỏ hơn. So thứ tự các dấu gọi với bản gốc; nếu đúng, đặt tên chú thích theo số được in.',
    wrong: 'Thu đạt khá[^2]. Chi vượt[^1].',
    right: 'Thu đạt khá[^1]. Chi vượt[^2].',
  },
  'subset/syntax': {
    title: 'Dấu < hoặc { không hiểu được',
    meaning:
      'Dấu `<` và `{` mở một thành phần. Muốn in chính dấu ấy thì đặt `\\` ở trước; nếu là thành phần thì phải đóng lại.',
    wrong: 'Tỷ lệ hộ nghèo < 5%',
    right: 'Tỷ lệ hộ nghèo \\< 5%',
  },
  'subset/module': {
    title: 'Không dùng import và export',
    meaning:
      'Thông báo là dữ liệu, không phải chương trình. Xoá dòng ấy; nếu đó là chữ của văn bản, đặt `\\` trước chữ đầu dòng.',
    wrong: "import Bang from './bang.mdx'",
  },
  'subset/expression': {
    title: 'Không dùng biểu thức trong ngoặc nhọn',
    meaning:
      'Nội dung trong `{…}` sẽ bị chạy như chương trình, nên không được dùng. Giá trị của thuộc tính viết trong ngoặc kép.',
    wrong: '<Sic source={"thể mạnh"}>thế mạnh</Sic>',
    right: '<Sic source="thể mạnh">thế mạnh</Sic>',
  },
  'subset/markdown': {
    title: 'Cú pháp Markdown không được dùng trong văn bản',
    meaning:
      'Ảnh, khối mã, đường kẻ ngang, chữ gạch ngang, HTML thô không có trong văn bản hành chính. Nếu đó là chữ của văn bản, đặt `\\` trước dấu gây hiểu nhầm.',
    wrong: '***',
    right: '\\*\\*\\*',
  },
  'subset/link': {
    title: 'Địa chỉ liên kết không an toàn',
    meaning: 'Liên kết chỉ được bắt đầu bằng `https://`, `http://`, `mailto:`, `/` hoặc `#`.',
    wrong: '[Xem](javascript:alert)',
    right: '[Xem](https://co-quan.example/van-ban)',
  },
  'subset/component': {
    title: 'Thành phần hay thẻ không có',
    meaning: 'Chỉ được dùng các thành phần đã liệt kê trong bản hướng dẫn; chữ hoa, chữ thường phải đúng.',
    wrong: '<Metrics …>17,04%</Metrics>',
    right: '<Metric indicator="…" place="…" asOf="2042-04-23">17,04%</Metric>',
  },
  'subset/attribute': {
    title: 'Thuộc tính thiếu, thừa hoặc sai giá trị',
    meaning: 'Mỗi thành phần nhận một số thuộc tính nhất định; thông báo lỗi nói rõ thuộc tính nào.',
    wrong: '<Metric indicator="thu-ngan-sach" asOf="2042">26.400 triệu đồng</Metric>',
    right: '<Metric indicator="thu-ngan-sach" place="huyen-thu" asOf="2042">26.400 triệu đồng</Metric>',
  },
  'subset/content': {
    title: 'Thành phần chứa chữ không đúng',
    meaning:
      'Thành phần đánh dấu chữ phải bao quanh chữ của văn bản; thành phần vẽ hình thì không chứa chữ nào.',
    wrong: '<EditorNote note="Nguồn in như vậy." />',
    right: '<EditorNote note="Nguồn in như vậy.">NTM mới</EditorNote>',
  },
  'subset/placement': {
    title: 'Thành phần đứng sai chỗ',
    meaning:
      'Thành phần đánh dấu chữ đứng giữa câu. Thành phần khối (hình, đoạn kết, nơi nhận, chữ ký) đứng riêng, có dòng trống ở trên và ở dưới.',
    wrong: 'Kết quả như sau: <MetricChart … />',
    right: 'Kết quả như sau:\n\n<MetricChart … />',
  },
  'subset/lost-letters': {
    title: 'Chữ hay dấu của văn bản sẽ mất',
    meaning:
      'Dấu ấy là cú pháp của Markdown nên sẽ không được in: gạch dưới một đoạn, dấu thăng cuối tiêu đề, mục trống, ô thừa của bảng, dấu `\\` trong đường dẫn, mã như `&copy;`. Nếu là chữ của văn bản, đặt `\\` ở trước.',
    wrong: '## 1. Kết quả #',
    right: '## 1. Kết quả \\#',
  },
  'subset/kept-signs': {
    title: 'Dấu sao, dấu gạch dưới được in nguyên',
    meaning:
      'Đây là lưu ý. Trang chỉ in đậm, in nghiêng khi dấu `*` sát chữ ở trong và ở ngoài là đầu hay cuối một từ; mọi dấu khác là chữ của văn bản và được in. Dấu `_` luôn là chữ.',
    wrong: 'Về**tiến độ**các đơn vị; _tạm tính_',
    right: 'Về **tiến độ** các đơn vị; *tạm tính*',
  },
  'subset/hidden': {
    title: 'Ký tự ẩn trong tệp',
    meaning:
      'Có ký tự không nhìn thấy hoặc chữ đã hỏng, thường do chép từ Word, từ trang web, hoặc do tệp không lưu bằng UTF-8. Xóa nó, rồi gõ lại chữ đúng như bản gốc.',
    right: 'xóa chữ quanh dòng và cột được báo rồi gõ lại',
  },
  'subset/look-alike': {
    title: 'Chữ của bảng chữ khác trông như chữ La-tinh',
    meaning:
      'Một từ có chữ Kirin hay Hy Lạp trông giống hệt chữ La-tinh. Mắt không thấy khác, nhưng tìm kiếm, dẫn chiếu và bản chép thì khác. Gõ lại; nếu tệp nguồn có chính chữ ấy thì đánh dấu bằng `Sic`.',
    wrong: 'số 12/QĐ-UBND với chữ «В» Kirin trong UBND',
    right: 'số 12/QĐ-<Sic source="UВND">UBND</Sic>',
  },
  'subset/nesting': {
    title: 'Các dấu lồng nhau quá sâu',
    meaning: 'Văn bản thật chỉ lồng vài cấp. Kiểm tra các dấu `>`, `-`, `*` và các thẻ ở chỗ được báo.',
    wrong: '> > > > > > > > Kết quả',
    right: 'Kết quả',
  },
  'subset/too-long': {
    title: 'Tệp, phần khai báo, dòng hay đoạn dài quá mức',
    meaning:
      'Không văn bản thật nào dài như vậy; thường là dán nhầm, hoặc các đoạn dính liền nhau. Để một dòng trống giữa hai đoạn.',
    wrong: 'Đoạn một.\nĐoạn hai.\n…',
    right: 'Đoạn một.\n\nĐoạn hai.\n\n…',
  },
  'subset/too-many': {
    title: 'Quá nhiều dấu mở',
    meaning:
      'Tệp có nhiều dấu `{`, `<` hoặc mã `&…;` hơn mọi văn bản thật, nên không được đọc tiếp để khỏi làm treo máy. Thường là dán nhầm một tệp khác, hoặc các thẻ chưa được đóng.',
    wrong: '{ { { { { { { { {',
    right: '\\{ \\{ \\{ \\{ \\{ \\{ \\{ \\{ \\{',
  },
  'metric/as-of': {
    title: 'Thời điểm của số liệu không đọc được',
    meaning: 'Thuộc tính `asOf` là ngày, tháng hoặc năm mà số liệu có giá trị, theo thứ tự năm-tháng-ngày.',
    wrong: 'asOf="23/4/2042"',
    right: 'asOf="2042-04-23"',
  },
  'metric/cut': {
    title: 'Số liệu đánh dấu thiếu chữ',
    meaning:
      'Thẻ chỉ bao một phần của con số, và phần ấy đọc riêng thì nghĩa khác đi: mất chữ «trên», «khoảng», «giảm», mất phần lẻ của số tiền. Biểu đồ khi đó vẽ sai.',
    wrong: 'đạt trên <Metric …>42,6%</Metric>',
    right: 'đạt <Metric …>trên 42,6%</Metric>',
  },
  'metric/unreadable': {
    title: 'Không đọc được số liệu',
    meaning:
      'Giá trị được đọc từ chính chữ in, nên thành phần phải bao quanh đúng con số và đơn vị, không thừa chữ khác.',
    wrong: '<Metric …>đạt khoảng hơn một nửa</Metric>',
    right: 'đạt <Metric …>17,04%</Metric>',
  },
  'metric/unit': {
    title: 'Đơn vị khác đơn vị của chỉ tiêu',
    meaning:
      'Số in có đơn vị khác đơn vị đã khai cho chỉ tiêu. Nếu chỉ là cách in khác của cùng một đơn vị, ghi thêm vào `alsoPrinted`; nếu là điều khác, dùng chỉ tiêu khác. Không đổi số đã in.',
    wrong: '<Metric indicator="ty-le-thu-ngan-sach" …>26.400 triệu đồng</Metric>',
    right: '<Metric indicator="thu-ngan-sach" …>26.400 triệu đồng</Metric>',
  },
  'metric/separators': {
    title: 'Dấu chấm, dấu phẩy trong số đáng ngờ',
    meaning:
      'Cách viết dấu trong số có thể khiến người đọc hiểu sai cả nghìn lần. So lại với bản gốc. Nếu bản gốc in đúng như vậy, giữ nguyên và thêm lời nghi vấn bằng `<EditorNote>`.',
    wrong: '<Metric …>9,142 triệu đồng</Metric>',
    right:
      '<EditorNote note="Nguồn in như vậy; có thể là 9.142."><Metric …>9,142 triệu đồng</Metric></EditorNote>',
  },
  'metric/share-amount': {
    title: 'Tỷ lệ và số tuyệt đối không khớp nhau',
    meaning:
      'Số phần trăm và số tuyệt đối của cùng một việc cho kết quả trái nhau. Đọc lại bản gốc xem có chép sai số nào không; nếu bản gốc in như vậy, thêm lời nghi vấn bằng `<EditorNote>`.',
    right:
      '<EditorNote note="Nguồn in như vậy; không khớp với tỷ lệ nêu ở trên."><Metric …>264 triệu đồng</Metric></EditorNote>',
  },
  'metric/above-total': {
    title: 'Phần lớn hơn toàn bộ',
    meaning:
      'Số trước dấu gạch chéo lớn hơn số sau, hoặc thứ hạng lớn hơn số đơn vị được xếp. So lại với bản gốc.',
    wrong: '<Metric …>19/08 tiêu chí</Metric>',
    right: '<Metric …>08/19 tiêu chí</Metric>',
  },
  'metric/out-of-range': {
    title: 'Số ra ngoài khoảng thường gặp',
    meaning:
      'Số lớn hơn hoặc nhỏ hơn khoảng đã khai cho chỉ tiêu, nên đáng xem lại. Nếu chép đúng và số là thật, nới `min`, `max` của chỉ tiêu; nếu bản gốc đáng ngờ, thêm lời nghi vấn.',
    wrong: '<Metric indicator="ty-le-thu-ngan-sach" …>4260%</Metric>',
    right: '<Metric indicator="ty-le-thu-ngan-sach" …>42,6%</Metric>',
  },
  'indicator/reference': {
    title: 'Chỉ tiêu dẫn đến mục không có',
    meaning:
      'Lĩnh vực hay chỉ tiêu liên quan ghi trong `registry/indicators.yaml` phải là tên ngắn đã có trong danh mục.',
    wrong: 'ty-le-thu-ngan-sach:\n  topic: ngan-sach',
    right: 'ty-le-thu-ngan-sach:\n  topic: ngan-sach-nha-nuoc',
  },
  'assignment/owner-missing': {
    title: 'Nhiệm vụ không có cơ quan nào',
    meaning: 'Thuộc tính `to` phải nêu ít nhất một cơ quan có trong danh mục.',
    wrong: '<Assignment to="">rà soát quy hoạch</Assignment>',
    right: '<Assignment to="ubnd-huyen-thu">rà soát quy hoạch</Assignment>',
  },
  'assignment/words-missing': {
    title: 'Chữ ghi ở thuộc tính không có trong câu',
    meaning: 'Thời hạn, mục tiêu, sản phẩm và tên người nhận việc phải chép đúng từng chữ của câu giao việc.',
    wrong: '<Assignment to="so-a" target="100%">hoàn thành một nửa</Assignment>',
    right: '<Assignment to="so-a" target="một nửa">hoàn thành một nửa</Assignment>',
  },
  'assignment/deadline-missing': {
    title: 'Có ngày hạn mà không có chữ nào nói ngày ấy',
    meaning:
      'Ngày được đọc từ chữ của văn bản. Ghi chữ nêu thời hạn ở `deadline`; văn bản không nêu hạn thì không ghi ngày.',
    wrong: '<Assignment to="so-a" due="2042-06-30">báo cáo trong tháng 6/2042</Assignment>',
    right: '<Assignment to="so-a" deadline="trong tháng 6/2042">báo cáo trong tháng 6/2042</Assignment>',
  },
  'assignment/deadline-unreadable': {
    title: 'Không đọc được thời hạn',
    meaning:
      'Chỉ ghi ở `deadline` những chữ nêu thời gian; thông báo lỗi liệt kê các dạng đọc được. Hạn không ra ngày («ngay sau khi …», «hằng tháng, trước ngày 25», «trong 30 ngày làm việc kể từ …») vẫn ghi: chữ được giữ làm thời hạn. Ngày hay giờ không có thật mà nguồn in đúng như vậy thì bọc trong `<EditorNote note="…">`.',
    wrong: 'deadline="phải báo cáo UBND tỉnh trong tháng 6/2042"',
    right: 'deadline="trong tháng 6/2042"',
  },
  'assignment/deadline-cut': {
    title: 'Thời hạn chép thiếu chữ',
    meaning:
      'Chữ ở `deadline` chỉ là một phần của thời hạn trong câu, và đọc riêng thì nghĩa khác đi: mất năm, mất chữ «trước». Chép đủ.',
    wrong: 'deadline="ngày 30/6/2042" trong câu «… xong trước ngày 30/6/2042»',
    right: 'deadline="trước ngày 30/6/2042"',
  },
  'assignment/unreviewed': {
    title: 'Nhiệm vụ chờ người duyệt',
    meaning:
      'Lệnh nhập với `--accept-orders` đánh dấu những câu máy cho là nhiệm vụ. Chưa có người xác nhận thì chữ vẫn đăng như thường, nhưng câu ấy không vào danh sách nhiệm vụ, lịch hay dữ liệu. Đọc lại cơ quan, thời hạn; đúng thì bỏ `review`, sai thì bỏ thẻ.',
    wrong:
      '<Assignment review="cho-duyet" to="so-a" deadline="trước ngày 30/6/2042">báo cáo trước ngày 30/6/2042</Assignment>',
    right: '<Assignment to="so-a" deadline="trước ngày 30/6/2042">báo cáo trước ngày 30/6/2042</Assignment>',
  },
  'assignment/deadline-unmarked': {
    title: 'Câu có thời hạn mà nhiệm vụ không ghi',
    meaning:
      'Nhiệm vụ không có `deadline` được xếp vào «không nêu hạn». Câu có chữ đọc được thành thời hạn thì ghi chữ ấy; nếu chữ ấy không phải hạn của việc này thì để nguyên.',
    wrong: '<Assignment to="so-a">báo cáo trước ngày 30/6/2042</Assignment>',
    right: '<Assignment to="so-a" deadline="trước ngày 30/6/2042">báo cáo trước ngày 30/6/2042</Assignment>',
  },
  'assignment/deadline-past': {
    title: 'Thời hạn có trước thông báo',
    meaning:
      'Ngày cuối của thời hạn sớm hơn ngày của thông báo giao việc. Thường do gõ sai năm, hoặc sai ngày của thông báo. Nguồn in đúng như vậy thì giữ nguyên.',
    wrong: 'issued: "2042-05-03"\n…\n<Assignment … deadline="hết năm 2024">',
    right: 'issued: "2042-05-03"\n…\n<Assignment … deadline="hết năm 2042">',
  },
  'assignment/due-disagrees': {
    title: 'Ngày hạn khác với chữ nêu thời hạn',
    meaning: 'Ngày ở `due` không phải ngày mà chữ ở `deadline` nói. Nên bỏ `due`: ngày được đọc từ chữ.',
    wrong: 'deadline="trong tháng 6/2042" due="2042-06-01"',
    right: 'deadline="trong tháng 6/2042"',
  },
  'assignment/status-path': {
    title: 'Tệp tình trạng đặt sai chỗ',
    meaning: 'Tệp tình trạng có cùng năm và cùng tên với tệp của thông báo.',
    wrong: 'content/assignments/tinh-trang.yaml',
    right: 'content/assignments/2042/tb-07-ubnd-tinh-mau.yaml',
  },
  'assignment/status-unknown': {
    title: 'Tình trạng của nhiệm vụ không có',
    meaning:
      'Không có thông báo ấy, hoặc thông báo không có nhiệm vụ mang địa chỉ ấy. Chép phần sau dấu `#` trong địa chỉ của nhiệm vụ.',
    wrong: 'ii-1-d1:\n  - on: "2042-12-20"\n    …',
    right: 'ii-1-d1-nv1:\n  - on: "2042-12-20"\n    …',
  },
  'assignment/status-evidence': {
    title: 'Tình trạng thiếu ngày hoặc văn bản chứng minh',
    meaning:
      'Mỗi tình trạng phải có ngày và nơi đọc được điều ấy: một địa chỉ mà ai cũng mở được (`evidence`, bản lưu ở `archived`), thông báo ở đây (`notice: 2044/ten#cho`) hoặc văn bản trong danh mục (`document`). Chưa có thì bỏ mục ấy: nhiệm vụ khi đó là «chưa cập nhật», là điều đúng.',
    wrong: '- state: hoan-thanh',
    right: '- on: "2042-12-20"\n  state: hoan-thanh\n  evidence: https://co-quan.example/bao-cao',
  },
  'assignment/status-archived': {
    title: 'Văn bản chứng minh chưa có bản lưu',
    meaning:
      'Địa chỉ ngoài trang này có ngày không còn. Lưu trang ấy ở một kho lưu trữ web và ghi bản lưu ở `archived`; có thông báo (`notice`) hay văn bản (`document`) ở đây nói điều ấy thì không cần.',
    wrong: 'evidence: https://co-quan.example/bao-cao',
    right:
      'evidence: https://co-quan.example/bao-cao\n    archived: https://luu-tru.example/2042/https://co-quan.example/bao-cao',
  },
  'assignment/status-reference': {
    title: 'Tình trạng dẫn đến nơi không có',
    meaning:
      'Thông báo (`notice`), văn bản (`document`) chứng minh phải có ở đây; việc chuyển cơ quan khác (`chuyen-co-quan`) phải ghi mã cơ quan nhận ở `to`, các tình trạng khác thì không.',
    wrong: '- on: "2042-12-20"\n  state: chuyen-co-quan\n  document: ubnd-tinh-mau-qd-9-2042',
    right: '- on: "2042-12-20"\n  state: chuyen-co-quan\n  to: [so-thu]\n  document: ubnd-tinh-mau-qd-9-2042',
  },
  'assignment/follow-up-day': {
    title: 'Ngày hoặc hạn mới không phải là một ngày',
    meaning:
      'Thẻ `<FollowUp>` ghi hạn mới ở `due`, ngày mà câu in ở `on`, đều theo năm-tháng-ngày. Câu không in ngày thì bỏ `on`.',
    wrong:
      '<FollowUp of="2042/ten#i-d1-nv-lam" state="gia-han" due="30/6/2044" decision="9/TB-UBND">…</FollowUp>',
    right:
      '<FollowUp of="2042/ten#i-d1-nv-lam" state="gia-han" due="2044-06-30" decision="9/TB-UBND">…</FollowUp>',
  },
  'assignment/follow-up-not-in-text': {
    title: 'Điều ghi ở thẻ không có trong đoạn văn',
    meaning:
      'Ngày (`on`) và số văn bản (`decision`) ở thẻ `<FollowUp>` phải là điều đoạn văn có thẻ ấy in ra: chữ của văn bản là bằng chứng. Không in thì bỏ; biết từ nơi khác thì ghi ở tệp tình trạng, kèm nơi đọc được.',
    wrong:
      '<FollowUp of="2042/ten#i-d1-nv-lam" state="hoan-thanh" on="2044-06-30">Đã xong ngày 29/6/2044</FollowUp>',
    right:
      '<FollowUp of="2042/ten#i-d1-nv-lam" state="hoan-thanh" on="2044-06-29">Đã xong ngày 29/6/2044</FollowUp>',
  },
  'assignment/status-day': {
    title: 'Tình trạng có trước việc được giao, hoặc sau thông báo nói điều ấy',
    meaning:
      'Ngày của tình trạng sớm hơn ngày của thông báo đã giao việc, hoặc muộn hơn ngày của thông báo nói tình trạng ấy. Kiểm tra lại `on`.',
    wrong: '- on: "2041-12-20"',
    right: '- on: "2042-12-20"',
  },
  'assignment/extension': {
    title: 'Gia hạn ghi chưa đủ',
    meaning:
      'Gia hạn phải ghi số văn bản cho gia hạn ở `decision` và hạn mới ở `due`; các tình trạng khác không có hai mục này.',
    wrong: '- on: "2042-12-20"\n  state: gia-han',
    right:
      '- on: "2042-12-20"\n  state: gia-han\n  decision: 12/QĐ-UBND\n  due: "2043-03-31"\n  evidence: https://co-quan.example/gia-han',
  },
  'chart/invalid': {
    title: 'Không vẽ được hình một cách trung thực',
    meaning:
      'Hình chỉ vẽ từ số liệu đã đánh dấu trong cùng thông báo, các chỉ tiêu phải cùng đơn vị. Thông báo lỗi nói thiếu gì.',
    wrong: '<MetricChart indicators="thu-ngan-sach ty-le-thu-ngan-sach" title="…" />',
    right: '<MetricChart indicators="thu-ngan-sach" title="…" />',
  },
  'reference/unknown': {
    title: 'Dẫn đến văn bản, thông báo hay cơ quan chưa có',
    meaning:
      'Tên ngắn không có trong danh mục văn bản. Kiểm tra xem có gõ sai không; nếu là văn bản mới, chạy `npm run refs` hoặc tạo tệp trong `registry/documents/`.',
    wrong: '<Cite doc="quy-hoach-tinh-mua">Quy hoạch tỉnh</Cite>',
    right: '<Cite doc="quy-hoach-tinh-mau">Quy hoạch tỉnh</Cite>',
  },
  'citation/several': {
    title: 'Một thẻ Cite bao nhiều văn bản',
    meaning: 'Mỗi `<Cite>` chỉ một văn bản; bao nhiều số thì không biết số nào là số nào.',
    wrong: '<Cite doc="cp-nd-11-2040">Nghị định số 11/2040/NĐ-CP, số 12/2040/NĐ-CP</Cite>',
    right: '<Cite doc="cp-nd-11-2040">Nghị định số 11/2040/NĐ-CP</Cite>, số 12/2040/NĐ-CP',
  },
  'citation/date': {
    title: 'Ngày của văn bản được dẫn không đọc được',
    meaning:
      'Ngày không có trong lịch, thiếu ngày, tháng hay năm, hoặc năm chỉ có hai chữ số. Điều chắc chắn (số, cơ quan, năm nếu rõ) vẫn được ghi, phần còn lại để trống chứ không đoán. Gõ sai thì sửa theo nguồn; nguồn in đúng như vậy thì giữ nguyên.',
    wrong: 'Quyết định số 12/QĐ-UBND ngày 29/2/2041 của UBND tỉnh Mẫu',
    right: 'Quyết định số 12/QĐ-UBND ngày 28/2/2041 của UBND tỉnh Mẫu',
  },
  'number/twice': {
    title: 'Hai thông báo cùng số',
    meaning:
      'Trong một năm, một cơ quan không ban hành hai thông báo cùng số. Thường là một văn bản được đăng hai lần, hoặc số bị gõ sai.',
    wrong: 'number: 07/TB-UBND (đã có ở thông báo khác)',
    right: 'number: 08/TB-UBND',
  },
  'reference/mismatch': {
    title: 'Thẻ Cite trỏ tới văn bản mang số khác',
    meaning: 'Chữ in mang một số, văn bản được chọn mang số khác. Nếu bản gốc in sai số thì giữ nguyên.',
    wrong: '<Cite doc="cp-nd-11-2040">Nghị định số 12/2040/NĐ-CP</Cite>',
    right: '<Cite doc="cp-nd-12-2040">Nghị định số 12/2040/NĐ-CP</Cite>',
  },
  'reference/ambiguous': {
    title: 'Số hợp với nhiều văn bản',
    meaning:
      'Nhiều cơ quan có thể ban hành văn bản cùng số. Chọn đúng văn bản bằng `<Cite>`; thông báo lỗi liệt kê các khả năng.',
    wrong: 'Quyết định số 67/QĐ-UBND',
    right: '<Cite doc="ubnd-tinh-mau-qd-67-2041">Quyết định số 67/QĐ-UBND</Cite>',
  },
  'address/lost': {
    title: 'Địa chỉ đã đăng sẽ mất',
    meaning:
      'Người khác có thể đã dẫn địa chỉ này. Khôi phục mục hay tệp cũ; nếu phải đổi, ghi địa chỉ cũ và mới vào `content/redirects.yaml`.',
    right: '/thong-bao/2042/ten-cu/: /thong-bao/2042/tb-07-ubnd-tinh-mau/',
  },
  'address/hidden': {
    title: 'Chuyển địa chỉ che mất một trang đang có',
    meaning:
      'Một dòng của `content/redirects.yaml` chuyển đi địa chỉ của trang vẫn còn, nên không ai đọc được trang ấy nữa. Xóa dòng ấy.',
    wrong: '/thong-bao/2042/tb-07-ubnd-tinh-mau/: /thong-bao/2042/ten-khac/',
    right: '/thong-bao/2042/ten-cu/: /thong-bao/2042/tb-07-ubnd-tinh-mau/',
  },
  'address/astray': {
    title: 'Địa chỉ chuyển đến chỗ không có',
    meaning:
      'Một dòng của `content/redirects.yaml` dẫn đến trang hay chỗ không có. Địa chỉ có dấu `#` chỉ chuyển được trong cùng một trang.',
    wrong: '/thong-bao/2042/ten-cu/: /thong-bao/2042/ten-moii/',
    right: '/thong-bao/2042/ten-cu/: /thong-bao/2042/ten-moi/',
  },
  'address/dead': {
    title: 'Liên kết không dẫn đến đâu',
    meaning:
      'Trang này không có trang, tệp hay chỗ mà liên kết chỉ tới. Địa chỉ của trang kết thúc bằng `/`; địa chỉ của đoạn lấy ở nút sao chép liên kết cạnh đoạn ấy. Địa chỉ cũ đã chuyển trong `content/redirects.yaml` vẫn dùng được.',
    wrong: '[mục 2](#2-muc)',
    right: '[mục 2](#2)',
  },
  'address/unlisted': {
    title: 'Địa chỉ mới chưa ghi vào danh sách',
    meaning:
      'Đây là lưu ý, không phải lỗi. Khi nội dung đã xong, chạy `npm run addresses` rồi lưu cùng nội dung, để từ đó các địa chỉ không bao giờ mất.',
    right: 'npm run addresses',
  },
};

/** Words of the page of help around the table. */
export const checkHelpWords = {
  title: 'Các lỗi và cách sửa',
  description: 'Mỗi lỗi mà lệnh kiểm tra báo: nghĩa là gì, viết sai ra sao và viết lại thế nào.',
  intro:
    'Lệnh npm run check báo mỗi lỗi kèm tệp, dòng, cột và tên của phép kiểm tra trong ngoặc vuông. Tìm tên ấy dưới đây. Các ví dụ dùng nơi và số bịa ra để minh họa.',
  list: 'Các phép kiểm tra',
  wrong: 'Sai',
  right: 'Đúng',
} as const;
