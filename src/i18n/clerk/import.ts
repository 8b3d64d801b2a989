/** A share as a percentage with one decimal, as Vietnamese print it. */
function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}

const FURNITURE = {
  'page-number': 'số trang',
  'page-header': 'đầu trang lặp lại',
  'page-footer': 'chân trang',
  rule: 'đường kẻ',
  stamp: 'dấu chữ ký số',
  invisible: 'ký tự không nhìn thấy',
  hidden: 'chữ ẩn (Hidden)',
  struck: 'chữ bị gạch ngang',
  pale: 'chữ trùng màu nền',
  tiny: 'chữ quá nhỏ',
  unfilled: 'ô mẫu chưa điền',
  drawn: 'chữ trong hình vẽ',
  uncalled: 'chú thích không được gọi',
  comment: 'nhận xét (comment)',
  outside: 'chữ nằm ngoài trang giấy',
  unpainted: 'chữ không tô mực',
  doubled: 'chữ in chồng lần thứ hai cho đậm',
} as const;

/** Letters that nobody sees, by what a clerk may call them. */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/\u00AD/gu, 'dấu nối mềm'],
  [/[\u200B\u2060\uFEFF]/gu, 'dấu cách không bề rộng'],
  [/[\u200C\u200D]/gu, 'dấu nối chữ'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, 'dấu hướng chữ'],
];

/** `ký tự không nhìn thấy: 2 dấu nối mềm`. */
function unseenWords(letters: string): string {
  const counts = UNSEEN.map(([pattern, name]) => ({ name, count: letters.match(pattern)?.length ?? 0 }));
  const named = counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`);
  return named.length > 0 ? `${FURNITURE.invisible}: ${named.join(', ')}` : FURNITURE.invisible;
}

/** Parts of a Word file as a clerk may know them, by the names within it. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/document\d*\.xml$/u, 'phần chữ chính'],
  [/footnotes\d*\.xml$/u, 'phần chú thích chân trang'],
  [/endnotes\d*\.xml$/u, 'phần chú thích cuối văn bản'],
  [/header\d*\.xml$/u, 'phần đầu trang'],
  [/footer\d*\.xml$/u, 'phần chân trang'],
  [/styles\d*\.xml$/u, 'phần định dạng (styles)'],
  [/numbering\d*\.xml$/u, 'phần đánh số tự động'],
  [/diagrams\//u, 'sơ đồ SmartArt'],
  [/\.rels$|Content_Types/u, 'danh sách các phần'],
];

function partWords(name: string): string {
  const known = PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'một phần';
  return `${known} («${name.slice(0, 80)}»)`;
}

/** A whole number as Vietnamese print it, `2.000.000`. */
function whole(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

/** Words of the importer, for clerks. */
export const importWords = {
  refused: {
    notText: 'Tệp không phải văn bản đọc được.',
    notTextAdvice: 'Dùng tệp Word (.docx), PDF có chữ, hoặc văn bản thuần (.txt) mã hóa UTF-8.',
    empty: 'Tệp không có chữ nào.',
    emptyAdvice:
      'Nếu đây là bản quét (ảnh), hãy nhận dạng chữ (OCR, tiếng Việt) rồi nhập bản có chữ, hoặc dùng tệp Word gốc.',
    scanned: (pages: number): string => `PDF có ${pages} trang nhưng không có lớp chữ: đây là bản quét.`,
    scrambled: (share: number): string =>
      `Chữ trong tệp bị xáo trộn hoặc không phải tiếng Việt: chỉ ${percent(share)} số từ là âm tiết tiếng Việt hợp lệ.`,
    scrambledAdvice:
      'Nếu văn bản là tiếng Việt thì bảng mã phông trong tệp bị hỏng. Hãy dùng tệp Word gốc, hoặc in lại ra PDF, hoặc nhận dạng chữ (OCR) rồi nhập lại.',
    noMarks: 'Văn bản gõ không dấu: cả tệp không có chữ tiếng Việt nào mang dấu.',
    noMarksAdvice: 'Hãy dùng bản có dấu của văn bản rồi nhập lại.',
    form: (prompts: readonly string[]): string =>
      `Tệp là biểu mẫu chưa điền: còn ${prompts.slice(0, 5).join(', ')}${prompts.length > 5 ? ', …' : ''}.`,
    formAdvice: 'Hãy dùng văn bản đã điền đủ rồi nhập lại.',
    lostBlanks: (share: number, place: string, words: string): string =>
      `Mất dấu cách giữa các từ: ${percent(share)} số chữ nằm trong những từ dính liền; chỗ đầu tiên, ${place}: «${words}».`,
    lostBlanksAdvice:
      'Hãy dùng tệp Word gốc, hoặc in lại ra PDF từ tệp gốc. Nếu chỉ có bản này, hãy gõ lại các dấu cách, lưu thành .txt rồi nhập.',
    lostLetters: (count: number, around: string): string =>
      `${count} chữ trong tệp không đọc được, hiện là «\uFFFD»; chỗ đầu tiên: «${around}».`,
    lostLettersAdvice:
      'Tệp bị hỏng hoặc bị cắt. Hãy dùng tệp gốc còn nguyên, hoặc gõ lại những chữ ấy, lưu bằng UTF-8, rồi nhập lại.',
    noStructure: 'Không nhận ra văn bản hành chính: không có tên loại, số, mục đánh số, nơi nhận hay chữ ký.',
    noStructureAdvice: 'Kiểm tra xem có đúng tệp không. Một phần văn bản bị cắt rời thì không nhập được.',
    noText: 'Văn bản chỉ có phần đầu và phần cuối; giữa hai phần không có nội dung.',
    noTextAdvice: 'Kiểm tra xem có đúng tệp không: nội dung có thể nằm ở tệp khác hoặc trong một hình.',
    noYear: 'Không thấy ngày ban hành hay ngày kiểm tra, nên không biết thông báo thuộc năm nào.',
    noYearAdvice: 'Chạy lại với ngày ban hành, ví dụ --issued 2024-04-09.',
    noYearExample: 'năm-tháng-ngày',
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
    oldSheet: 'Tệp là bảng tính Excel cũ (.xls), không phải văn bản Word.',
    oldSlides: 'Tệp là bản trình chiếu PowerPoint cũ (.ppt), không phải văn bản Word.',
    saveAsAdvice:
      'Mở tệp bằng Word hoặc LibreOffice, chọn Tệp → Lưu thành (Save As), kiểu Word (.docx), rồi nhập tệp .docx ấy. Máy có LibreOffice thì hai lệnh này làm thay:',
    sheetAdvice:
      'Nhập tệp của chính văn bản: Word (.docx), hoặc PDF có chữ. Bảng tính, trình chiếu kèm theo thì chép bảng vào văn bản Word.',
    webPageAdvice:
      'Mở trang bằng trình duyệt, chép phần chữ của văn bản vào Word, lưu thành .docx rồi nhập; hoặc tải tệp gốc của văn bản.',
    image: 'Tệp là ảnh, không có chữ.',
    imageAdvice:
      'Ảnh phải qua nhận dạng chữ (OCR, chọn tiếng Việt), rồi nhập tệp có chữ và so từng chữ với bản giấy; tốt hơn là xin tệp Word gốc. Máy có OCRmyPDF thì hai lệnh này làm thay:',
    scannedAdvice:
      'Bản quét phải qua nhận dạng chữ (OCR, chọn tiếng Việt), rồi nhập tệp có chữ và so từng chữ với bản giấy; tốt hơn là xin tệp Word gốc. Máy có OCRmyPDF thì hai lệnh này làm thay:',
    trackedChanges: 'Tệp Word còn sửa đổi chưa được chấp nhận hay từ chối (Track Changes).',
    trackedChangesAdvice:
      'Mở bằng Word, thẻ Review (Xem lại), chọn Accept All Changes (Chấp nhận tất cả) hoặc từ chối từng chỗ, lưu rồi nhập lại.',
    brokenWord: 'Tệp Word bị hỏng hoặc không phải .docx.',
    brokenWordAdvice: 'Mở tệp bằng Word, lưu lại thành .docx, rồi nhập lại.',
    damagedPart: (name: string): string =>
      `Tệp Word bị hỏng: ${partWords(name)} không còn nguyên như khi lưu, nên không tin được chữ nào trong đó.`,
    absentPart: (name: string): string => `Tệp Word bị hỏng: thiếu ${partWords(name)}.`,
    lostNotes: (count: number): string =>
      `Tệp Word bị hỏng: ${count} chú thích được gọi trong văn bản nhưng không có lời trong tệp.`,
    damagedAdvice:
      'Xin lại tệp gốc từ nơi gửi (tệp có thể hỏng khi chép hay tải). Nếu mở được bằng Word, đối chiếu từng chữ với bản giấy rồi lưu lại thành .docx.',
    largePart: (name: string): string =>
      `Tệp Word mở ra quá lớn: ${partWords(name)} lớn hơn hàng nghìn trang chữ.`,
    crowdedPart: {
      tags: (name: string): string => `Tệp Word quá lớn: ${partWords(name)} có quá nhiều thành phần.`,
      depth: (name: string): string => `Tệp Word bất thường: ${partWords(name)} lồng vào nhau quá sâu.`,
    },
    parts: (count: number): string => `Tệp Word bất thường: có tới ${whole(count)} phần bên trong.`,
    boundAdvice:
      'Văn bản thường không như vậy. Mở tệp bằng Word, chép phần chữ sang một tệp mới, lưu thành .docx rồi nhập tệp ấy; nếu văn bản thật sự dài thế, tách phụ lục ra.',
    wideTable: (table: number, columns: number): string =>
      `Bảng thứ ${table} khai ${whole(columns)} cột; Word chỉ cho 63 cột.`,
    wideTableAdvice: 'Mở tệp bằng Word, tạo lại bảng ấy (bỏ các ô gộp bất thường), lưu rồi nhập lại.',
    cells: (count: number): string => `Các bảng trong tệp có tới ${whole(count)} ô.`,
    numberForm: (length: number): string =>
      `Tệp Word bất thường: mẫu số mục tự động dài ${whole(length)} ký tự.`,
    tooLong: (count: number): string => `Văn bản dài ${whole(count)} ký tự, quá mức nhận (600.000).`,
    tooLongAdvice:
      'Thông báo dài nhất cũng không tới thế. Kiểm tra xem có đúng tệp không; nếu kèm phụ lục rất dài, để phụ lục thành tệp riêng.',
    longLine: (count: number): string => `Có một đoạn dài ${whole(count)} ký tự không xuống dòng.`,
    longLineAdvice: 'Mở tệp gốc, ngắt thành từng đoạn như bản in, rồi nhập lại.',
    notSavedAdvice: 'Khi đã sửa xong chỗ ấy, chạy lại lệnh này.',
    crashed: (fault: string): string => `Chương trình gặp lỗi với tệp này, nên không ghi gì (${fault}).`,
    tooManyPages: (count: number): string => `PDF khai ${whole(count)} trang, quá mức nhận (500).`,
    tooManyGlyphs: 'PDF có quá nhiều mẩu chữ hoặc nét vẽ.',
    pdfBoundAdvice:
      'Thông báo kết luận thường chỉ vài chục trang. Kiểm tra xem có đúng tệp không; chỉ giữ những trang của văn bản (in ra PDF mới) rồi nhập lại.',
    tooHeavy: 'Tệp mở ra cần quá nhiều bộ nhớ, nên đã dừng đọc.',
    tooSlow: 'Đọc tệp lâu quá mức, nên đã dừng.',
    heavyAdvice:
      'Tệp có thể hỏng hoặc được làm ra để phá máy. Mở bằng Word hay trình đọc PDF, lưu hoặc in lại thành tệp mới chỉ có văn bản, rồi nhập tệp ấy.',
    locked: 'Tệp Word có mật khẩu.',
    lockedAdvice: 'Mở tệp bằng Word, bỏ mật khẩu (File → Info → Protect Document), lưu rồi nhập lại.',
    altChunk: 'Tệp Word có phần lấy từ một tệp khác (altChunk) mà Word chưa ghép vào.',
    altChunkAdvice:
      'Mở tệp bằng Word, chờ hiện đủ chữ, lưu lại thành .docx (Word sẽ ghép phần ấy), rồi nhập lại.',
    otherOffice: {
      'xl/': 'Tệp là bảng tính Excel, không phải văn bản Word.',
      'ppt/': 'Tệp là bản trình chiếu PowerPoint, không phải văn bản Word.',
      'content.xml': 'Tệp là OpenDocument (.odt của LibreOffice), chưa đọc được.',
    },
    rtf: 'Tệp là văn bản RTF (tên tệp có thể ghi đuôi khác), chưa đọc được.',
    webPage: 'Tệp là trang web (HTML) hoặc XML, không phải văn bản Word.',
    brokenPdf: 'Tệp PDF bị hỏng hoặc có mật khẩu.',
    brokenPdfAdvice: 'Mở tệp, in lại ra PDF không mật khẩu, rồi nhập lại.',
    tooLarge: 'Tệp lớn hơn 50 MB.',
    tooLargeAdvice: 'Văn bản có chữ hiếm khi lớn thế. Kiểm tra xem có phải bản quét không.',
    missing: 'Không thấy tệp này.',
    missingAdvice: 'Kiểm tra đường dẫn.',
    edited: (file: string): string => `Đã có ${file} làm từ một tệp nguồn khác.`,
    editedAdvice: 'Không ghi đè. Nếu là thông báo khác, chạy lại với một tên khác:',
    unknownSlug: {
      agencies: (slug: string): string => `Danh mục không có cơ quan \`${slug}\` (--issuer).`,
      places: (slug: string): string => `Danh mục không có địa bàn \`${slug}\` (--place).`,
    },
    nearSlug: (slug: string, name: string): string => `Gần nhất là \`${slug}\` («${name}»).`,
    newEntry: {
      agencies: 'Nếu là cơ quan mới, dùng --new-issuer "Tên cơ quan" để ghi luôn vào danh mục.',
      places: 'Nếu là địa bàn mới, dùng --new-place "xã Thử" để ghi luôn vào danh mục.',
    },
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
    nationalSlip: 'Quốc hiệu, tiêu ngữ in khác chính tả; đã nhận ra, không đăng.',
    notInText: (flag: string): string =>
      `Văn bản không có chữ này (${flag}); phép kiểm tra sẽ báo lỗi. Chép đúng như in, hoặc bỏ trống.`,
    strangeHead: 'Dòng ở đầu văn bản không rõ là gì; đưa lên đầu phần chữ.',
    guessedJoin:
      'Dòng trước dài hết khổ và kết thúc như hết đoạn; đã nối dòng này vào. So lại với nguồn xem có phải đoạn mới không.',
    joinedDash:
      'Dấu gạch đầu dòng này có vẻ nằm giữa câu, như trong «kinh tế - xã hội»; đã nối vào dòng trước. So lại với nguồn.',
    joined: 'Dòng này viết tiếp dòng trước, dù nguồn xuống dòng như hết đoạn; đã nối.',
    syllables: (share: number): string =>
      `${percent(share)} số từ là âm tiết tiếng Việt hợp lệ, dưới 96 %. Đọc soát lại toàn văn.`,
    blanks:
      'Có thể đã mất dấu cách giữa các từ, hoặc thừa dấu cách giữa các chữ của một từ. So lại với nguồn và sửa nếu cần.',
    moreSignatures: (count: number): string =>
      `Văn bản có ${count} chữ ký. Xem mục signer có đúng người ký chính không, những người khác ở mục cosigners.`,
    spans: 'Bảng có ô gộp: ô bị gộp để trống. So lại với nguồn.',
    leftOut: {
      hidden: 'Chữ ẩn (Hidden trong tệp Word, lớp bị tắt trong PDF), không hiện khi in; không đăng.',
      struck: 'Chữ bị gạch ngang; không đăng. Nếu chữ vẫn có hiệu lực, bỏ gạch trong Word rồi nhập lại.',
      pale: 'Chữ trùng màu với nền (như chữ trắng trên nền trắng), không ai thấy khi in; không đăng.',
      tiny: 'Chữ quá nhỏ, không đọc được khi in; không đăng.',
      unfilled: 'Ô mẫu chưa ai điền (content control); không đăng.',
      drawn:
        'Chữ nằm trong hình vẽ (WordArt, hình khối, sơ đồ, biểu đồ); không đăng. Nếu thuộc văn bản, gõ thành đoạn trong Word rồi nhập lại.',
      uncalled: 'Chú thích có trong tệp nhưng không được gọi ở chỗ nào được đăng; không đăng.',
      comment: 'Nhận xét (comment) trong tệp Word, không thuộc văn bản; không đăng.',
      outside: 'Chữ nằm ngoài khổ giấy của PDF, không ai thấy; không đăng.',
      unpainted: 'Chữ không tô mực trong PDF, không ai thấy; không đăng.',
      doubled: 'Chữ in chồng lần thứ hai cho đậm; chỉ đăng một lần.',
    },
    emptyNote: (number: number): string => `Chú thích thứ ${number} được gọi nhưng không có chữ nào.`,
    otherForm:
      'Tệp có một hình ghi bằng hai cách, chữ khác nhau; đã lấy cách Word hiện ra. Chữ của cách kia:',
    objects: (count: number): string =>
      `Tệp có ${count} đối tượng nhúng (biểu đồ, bảng Excel …); không được nhập. Xem có chữ hay số liệu không.`,
    diagram: 'Tệp có sơ đồ SmartArt; không được nhập. Nếu thuộc văn bản, gõ thành đoạn.',
    wrongEnding: (name: string, kept: string): string =>
      `Đuôi tên tệp không đúng với loại tệp: «${name}»; nguồn được lưu với tên «${kept}».`,
    textBox: 'Tệp có hộp văn bản (text box); chữ trong hộp được đặt sau đoạn chứa nó.',
    letterhead: 'Đầu văn bản nằm ở đầu trang (header) của tệp Word; đã đọc như đầu văn bản.',
    symbols: 'Ký hiệu của phông Symbol, Wingdings … đã ghi thành chữ. So lại với nguồn:',
    unknownSymbols:
      'Có ký hiệu của phông mà chương trình không biết là chữ gì; không đăng. Xem trong Word, thay bằng chữ rồi nhập lại (tên phông, mã):',
    formulas:
      'Công thức đã ghi thành một dòng chữ; dấu /, √ và ngoặc quanh các vế do chương trình thêm. So lại với nguồn:',
    unknownElements: 'Tệp Word có thành phần lạ; đã lấy chữ bên trong. So lại với nguồn. Tên thành phần:',
    repeatedHead:
      'Bảng bị cắt thành hai phần lặp lại hàng đầu; đã ghép làm một, hàng đầu ghi một lần. So lại với nguồn.',
    nestedTable: 'Có bảng lồng trong ô của bảng khác; các ô của bảng con thành từng dòng. So lại với nguồn.',
    loneNumbers: 'Số mục tự động đứng một mình ở dòng trống; không đăng:',
    noteMarks:
      'Nguồn đánh dấu chú thích khác; trang đánh số lại từ 1. Nếu lời văn nhắc tới dấu cũ (như «xem chú thích a»), người đọc cần đối chiếu:',
    notesByPage:
      'Nguồn đánh số chú thích lại từ đầu ở từng trang; ở đây đánh số liền. Xem lời văn có nhắc tới số chú thích không.',
    automaticNumbers: (count: number): string => `${count} số mục tự động của Word đã được ghi thành chữ.`,
    images: (count: number): string =>
      `Tệp có ${count} hình; hình không được nhập. Xem hình có chữ hay không.`,
    tableInNote: 'Chú thích này có bảng. So lại các ô với nguồn.',
    typedTable: 'Đã nhận ra một bảng gõ bằng dấu gạch, phím Tab hoặc dấu cách. So lại các ô với nguồn.',
    maybeTable: 'Những dòng này có thể là một bảng, nhưng không rõ hàng và cột; để nguyên từng dòng.',
    strangeTail: 'Dòng sau chữ ký không rõ là gì; để cuối phần chữ.',
    secretMark:
      'Văn bản đóng dấu chỉ độ mật. Không đăng văn bản thuộc bí mật nhà nước; chỉ làm tiếp khi đã được giải mật.',
    hasteMark: 'Dấu chỉ độ khẩn; không đăng.',
    draftMark: 'Dấu chỉ bản dự thảo; không đăng. Chỉ đăng bản chính thức.',
    tableOfPdf: 'Đã nhận ra một bảng từ vị trí các chữ, vì PDF không vẽ đường kẻ. So lại các ô với nguồn.',
    fieldOfPdf: 'Những chữ này do hệ thống ký số hay ô điền ghi lên trang; đã đọc ở đúng chỗ chúng hiện.',
    turnedText: 'Những dòng này in xoay trên trang; đã đặt sau chữ của trang. Xem lại chỗ đứng của chúng.',
    ruledTable: 'Đã nhận ra một bảng theo đường kẻ. So lại các ô với nguồn.',
    secondReader: 'Bảng mã phông của PDF bị hỏng; đã đọc bằng pdftotext. Đọc soát lại.',
  },
  /** `trang 2, dòng 14`. */
  place: ({ page, line }: { page?: number; line: number }): string =>
    [page !== undefined && `trang ${page}`, `dòng ${line}`].filter(Boolean).join(', '),
  furniture: FURNITURE,
  unseen: unseenWords,
  result: {
    marksOrders: 'đánh dấu các nhiệm vụ tìm thấy, chờ duyệt',
    progress: (index: number, count: number, name: string): string => `[${index}/${count}] ${name}`,
    written: (file: string): string => `Đã ghi ${file}`,
    unchanged: (file: string): string => `Đã nhập từ trước: ${file}. Không đổi gì.`,
    renewed: (file: string, changes: readonly string[]): string =>
      `Đã nhập từ trước, chưa ai sửa. ${changes.length > 0 ? `Đã ghi ${changes.join('; ')} vào ${file}` : `Đã ghi lại ${file}`}`,
    moved: (file: string): string => `Tên tệp theo số và cơ quan, nên đổi từ ${file}`,
    stays: (file: string): string =>
      `Địa chỉ của thông báo đã công bố nên tên tệp giữ nguyên: ${file}. Muốn đổi tên thì ghi địa chỉ cũ và mới vào redirects.yaml.`,
    edited: (file: string): string =>
      `Đã nhập từ trước và đã có người sửa ${file}, nên lệnh không ghi đè. Lệnh này lẽ ra đổi phần khai báo ở đầu tệp như sau; đúng thì sửa tay:`,
    change: (fact: string, before: string | undefined, after: string | undefined): string =>
      `${fact}: ${after ?? 'bỏ'}${before === undefined ? '' : ` (trước là ${before})`}`,
    registered: (file: string, slug: string, name: string): string =>
      `Đã ghi «${name}» (${slug}) vào ${file}; bổ sung khi có nguồn chắc chắn.`,
    refused: (reason: string, advice: string, commands: readonly string[]): string =>
      [`Không nhập được. ${reason}`, `  → ${advice}`, ...commands.map((one) => `    ${one}`)].join('\n'),
    faults: 'Trang chưa nhận những chỗ này của văn bản:',
    next: (command: (name: string) => string): string =>
      `Bước tiếp: ${command('refs')} (ghi các văn bản được dẫn vào danh mục), rồi ${command('check')}.`,
    total: (good: number, bad: number): string => `Xong: ${good} tệp nhập được, ${bad} tệp không nhập được.`,
  },
} as const;
