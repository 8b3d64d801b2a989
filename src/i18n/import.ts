/** A share as a percentage with one decimal, as Vietnamese print it. */
function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}

const NEEDS: Readonly<Record<string, string>> = {
  title: 'title: THÔNG BÁO',
  subject: 'subject: trích yếu, chép đúng như in',
  issuer: 'issuer: mã cơ quan trong registry/agencies.yaml (hoặc chạy lại với --issuer)',
  inspection: 'inspection: { "on": "năm-tháng-ngày", place: mã địa bàn }',
  'inspection.on': '"on": "năm-tháng-ngày" (ngày kiểm tra hoặc cuộc họp, dưới mục inspection)',
  'inspection.place':
    'place: mã địa bàn trong registry/places.yaml, dưới mục inspection (hoặc chạy lại với --place)',
  signer: 'signer: { name: họ và tên, authority: [TM. …, CHỦ TỊCH] }',
};

const FURNITURE = {
  'page-number': 'số trang',
  'page-header': 'đầu trang lặp lại',
  rule: 'đường kẻ',
  stamp: 'dấu chữ ký số',
  invisible: 'ký tự không nhìn thấy',
} as const;

/** Words of the importer, for clerks. */
export const importWords = {
  usage:
    'Cách dùng: npm run import -- <tệp .docx, .pdf, .txt hoặc .md> … [--number 12/TB-UBND] [--issued 2024-04-09] [--issuer mã] [--place mã] [--slug tên] [--content thư-mục]',
  refused: {
    notText: 'Tệp không phải văn bản đọc được.',
    notTextAdvice: 'Dùng tệp Word (.docx), PDF có chữ, hoặc văn bản thuần (.txt) mã hóa UTF-8.',
    empty: 'Tệp không có chữ nào.',
    emptyAdvice:
      'Nếu đây là bản quét (ảnh), hãy nhận dạng chữ (OCR, tiếng Việt) rồi nhập bản có chữ, hoặc dùng tệp Word gốc.',
    scanned: (pages: number): string => `PDF có ${pages} trang nhưng không có lớp chữ: đây là bản quét.`,
    scrambled: (share: number): string =>
      `Chữ trong tệp bị xáo trộn: chỉ ${percent(share)} số từ là âm tiết tiếng Việt hợp lệ.`,
    scrambledAdvice:
      'Bảng mã phông trong tệp bị hỏng. Hãy dùng tệp Word gốc, hoặc in lại ra PDF, hoặc nhận dạng chữ (OCR) rồi nhập lại.',
    lostLetters: (count: number, around: string): string =>
      `${count} chữ trong tệp không đọc được, hiện là «\uFFFD»; chỗ đầu tiên: «${around}».`,
    lostLettersAdvice:
      'Tệp bị hỏng hoặc bị cắt. Hãy dùng tệp gốc còn nguyên, hoặc gõ lại những chữ ấy, lưu bằng UTF-8, rồi nhập lại.',
    noStructure: 'Không nhận ra văn bản hành chính: không có tên loại, số, mục đánh số, nơi nhận hay chữ ký.',
    noStructureAdvice: 'Kiểm tra xem có đúng tệp không. Một phần văn bản bị cắt rời thì không nhập được.',
    noYear: 'Không thấy ngày ban hành hay ngày kiểm tra, nên không biết thông báo thuộc năm nào.',
    noYearAdvice: 'Chạy lại với --issued năm-tháng-ngày, ví dụ --issued 2024-04-09.',
    noSlug: 'Không đặt được tên cho thông báo.',
    noSlugAdvice: 'Chạy lại với --slug ten-khong-dau, chỉ gồm chữ thường không dấu, số và gạch ngang.',
    notVerbatim: 'Chữ viết ra đọc lại không giống nguồn, nên không ghi gì.',
    notVerbatimAdvice: 'Đây là lỗi của chương trình. Hãy gửi tệp này cho người quản trị.',
    notAccepted: (fault: string): string => `Trang không nhận chữ viết ra, nên không ghi gì: ${fault}`,
    unbalanced: (lost: string, added: string): string =>
      `Cộng lại không khớp, nên không ghi gì.${lost && ` Thiếu: ${lost}.`}${added && ` Thừa: ${added}.`}`,
    unbalancedAdvice:
      'Có chữ của nguồn mà chương trình chưa đọc được (công thức, hình vẽ). Hãy gõ chúng thành chữ rồi nhập lại.',
    oldWord: 'Tệp .doc (Word 97–2003) chưa đọc được.',
    oldWordAdvice: 'Mở bằng Word hoặc LibreOffice, chọn «Lưu thành», kiểu .docx, rồi nhập tệp mới.',
    otherFormat: 'Định dạng tệp này chưa đọc được.',
    otherFormatAdvice: 'Lưu thành .docx, hoặc xuất ra PDF có chữ, rồi nhập lại.',
    image: 'Tệp là ảnh, không có chữ.',
    imageAdvice: 'Nhận dạng chữ (OCR, tiếng Việt) rồi nhập bản có chữ.',
    trackedChanges: 'Tệp Word còn sửa đổi chưa được chấp nhận hay từ chối (Track Changes).',
    trackedChangesAdvice:
      'Mở bằng Word, thẻ Review (Xem lại), chọn Accept All Changes (Chấp nhận tất cả) hoặc từ chối từng chỗ, lưu rồi nhập lại.',
    brokenWord: 'Tệp Word bị hỏng hoặc không phải .docx.',
    brokenWordAdvice: 'Mở tệp bằng Word, lưu lại thành .docx, rồi nhập lại.',
    brokenPdf: 'Tệp PDF bị hỏng hoặc có mật khẩu.',
    brokenPdfAdvice: 'Mở tệp, in lại ra PDF không mật khẩu, rồi nhập lại.',
    tooLarge: 'Tệp lớn hơn 50 MB.',
    tooLargeAdvice: 'Văn bản có chữ hiếm khi lớn thế. Kiểm tra xem có phải bản quét không.',
    missing: 'Không thấy tệp này.',
    missingAdvice: 'Kiểm tra đường dẫn.',
    edited: (file: string): string => `Đã có ${file} làm từ một tệp nguồn khác.`,
    editedAdvice: 'Không ghi đè. Nếu là thông báo khác, chạy lại với --slug tên-khác.',
    badFlag: (flag: string, fault: string): string => `Tham số ${flag} ${fault}.`,
  },
  unsure: {
    legacyEncoding: (name: 'tcvn3' | 'vni'): string =>
      `Chữ mã cũ (${name === 'tcvn3' ? 'TCVN3, phông .VnTime' : 'VNI'}) đã đổi sang Unicode; tệp nguồn giữ nguyên. Đọc soát lại.`,
    otherEncoding: 'Tệp không phải UTF-8; đã đoán mã. Đọc soát lại.',
    noteOfHead: (number: number): string =>
      `Chú thích ${number} được gọi ở phần đầu, là phần không mang dấu gọi; để lại ở đầu phần chữ.`,
    noteUncalled: (number: number): string =>
      `Chú thích ${number} không được gọi ở đâu; để lại trong văn bản.`,
    strangeHead: 'Dòng ở đầu văn bản không rõ là gì; đưa lên đầu phần chữ.',
    guessedJoin:
      'Dòng trước dài hết khổ và kết thúc như hết đoạn; đã nối dòng này vào. So lại với nguồn xem có phải đoạn mới không.',
    joinedDash:
      'Dấu gạch đầu dòng này có vẻ nằm giữa câu, như trong «kinh tế - xã hội»; đã nối vào dòng trước. So lại với nguồn.',
    joined: 'Dòng này viết tiếp dòng trước, dù nguồn xuống dòng như hết đoạn; đã nối.',
    syllables: (share: number): string =>
      `${percent(share)} số từ là âm tiết tiếng Việt hợp lệ, dưới 96 %. Đọc soát lại toàn văn.`,
    moreSignatures: (count: number): string =>
      `Văn bản có ${count} chữ ký. Xem mục signer có đúng người ký chính không, những người khác ở mục cosigners.`,
    spans: 'Bảng có ô gộp: ô bị gộp để trống. So lại với nguồn.',
    blankNumber: 'Chỗ ghi số trong văn bản để trống.',
    absent: {
      number: 'Văn bản không ghi số; để trống. Nếu biết chắc, chạy lại với --number.',
      concludedBy:
        'Không thấy tên người kết luận. Nếu văn bản có ghi, thêm vào phần khai báo: concludedBy: { name: họ và tên, position: chức vụ đúng như in }; nếu là kết luận của tập thể, bỏ trống.',
      issued: 'Văn bản không ghi ngày ban hành; để trống. Nếu biết chắc, chạy lại với --issued.',
    },
    textBox: 'Tệp có hộp văn bản (text box); chữ trong hộp được đặt sau đoạn chứa nó.',
    comments: 'Tệp Word có nhận xét (comment); nhận xét không thuộc văn bản và không được nhập.',
    automaticNumbers: (count: number): string => `${count} số mục tự động của Word đã được ghi thành chữ.`,
    images: (count: number): string =>
      `Tệp có ${count} hình; hình không được nhập. Xem hình có chữ hay không.`,
    typedTable: 'Đã nhận ra một bảng gõ bằng dấu gạch, phím Tab hoặc dấu cách. So lại các ô với nguồn.',
    maybeTable: 'Những dòng này có thể là một bảng, nhưng không rõ hàng và cột; để nguyên từng dòng.',
    strangeTail: 'Dòng sau chữ ký không rõ là gì; để cuối phần chữ.',
    secretMark:
      'Văn bản đóng dấu chỉ độ mật. Không đăng văn bản thuộc bí mật nhà nước; chỉ làm tiếp khi đã được giải mật.',
    hasteMark: 'Dấu chỉ độ khẩn; không đăng.',
    draftMark: 'Dấu chỉ bản dự thảo; không đăng. Chỉ đăng bản chính thức.',
    tableOfPdf: 'Đã nhận ra một bảng từ vị trí các chữ; PDF không ghi đường kẻ. So lại các ô với nguồn.',
    secondReader: 'Bảng mã phông của PDF bị hỏng; đã đọc bằng pdftotext. Đọc soát lại.',
  },
  need: (field: string, agency: string): string => {
    const line = NEEDS[field] ?? `${field}: …`;
    return field === 'issuer' && agency !== '' ? `${line} – văn bản ghi «${agency}»` : line;
  },
  recognised: (
    found: Readonly<
      Record<'headings' | 'paragraphs' | 'tables' | 'notes' | 'recipients' | 'signatures', number>
    >,
  ): string[] => [
    `${found.headings} tiêu đề, ${found.paragraphs} đoạn, ${found.tables} bảng`,
    `${found.notes} chú thích`,
    `${found.recipients} dòng nơi nhận, ${found.signatures} chữ ký`,
  ],
  furniture: FURNITURE,
  report: {
    recognised: 'Nhận ra:',
    needs: 'Cần người điền vào phần khai báo ở đầu tệp:',
    unsure: 'Chưa chắc, cần người xem:',
    suggestions: 'Gợi ý đánh dấu (chưa có gì được đánh dấu trong văn bản):',
    metric: 'số liệu',
    assignment: 'nhiệm vụ',
    moved: 'Đã chuyển từ đầu văn bản vào phần khai báo:',
    furniture: 'Không đăng, vì thuộc về trang giấy:',
    account: (
      account: Readonly<Record<'source' | 'published' | 'notes' | 'head' | 'marks' | 'furniture', number>>,
    ): string =>
      `Sổ chữ: nguồn ${account.source} ký tự = đăng ${account.published} + chú thích ${account.notes} + phần đầu ${account.head} + dấu gọi và dấu nhấn ${account.marks} + thuộc trang giấy ${account.furniture}. Khớp.`,
  },
  result: {
    progress: (index: number, count: number, name: string): string => `[${index}/${count}] ${name}`,
    written: (file: string): string => `Đã ghi ${file}`,
    unchanged: (file: string): string => `Đã nhập từ trước: ${file}. Không đổi gì.`,
    refused: (reason: string, advice: string): string => `Không nhập được. ${reason}\n  → ${advice}`,
    faults: 'Trang chưa nhận những chỗ này của văn bản:',
    next: 'Bước tiếp: điền những mục còn thiếu, đọc lại những chỗ chưa chắc, rồi chạy npm run check.\nKhi không còn lỗi, chạy npm run refs để ghi các văn bản được dẫn vào danh mục.',
    total: (good: number, bad: number): string => `Xong: ${good} tệp nhập được, ${bad} tệp không nhập được.`,
  },
} as const;
