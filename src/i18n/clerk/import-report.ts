/** Words of the report of an import, for clerks. */
export const importReport = {
  found: 'Đã nhận ra:',
  foundUnsure: 'Đã nhận ra (dấu ? là suy ra, cần xem lại):',
  needed: 'Cần người điền, còn thiếu thì trang chưa đăng được:',
  wanted: 'Chưa thấy trong văn bản (đã để trống, không bắt buộc):',
  unsure: 'Chưa chắc, cần người xem:',
  leftOut: 'Không đăng:',
  /** Names of facts. */
  fact: {
    title: 'tên loại',
    number: 'số, ký hiệu',
    issued: 'ngày ban hành',
    issuer: 'cơ quan',
    subject: 'trích yếu',
    days: 'ngày kiểm tra, họp',
    place: 'địa bàn',
    programme: 'theo',
    concludedBy: 'người kết luận',
    signer: 'người ký',
    cosigner: 'cùng ký',
    signature: 'chữ ký số',
    form: 'đầu văn bản',
    parts: 'cấu trúc',
    heading: 'tiêu đề',
    table: 'bảng',
    note: 'chú thích',
    citation: 'văn bản dẫn',
    figure: 'số liệu',
    order: 'nhiệm vụ',
  },
  given: 'theo lệnh',
  until: (day: string): string => `đến ${day}`,
  also: (day: string): string => `và ${day}`,
  signedAt: (time: string): string => `ký lúc ${time}`,
  parts: (
    counts: Readonly<
      Record<'headings' | 'paragraphs' | 'tables' | 'notes' | 'recipients' | 'signers', number>
    >,
  ): string =>
    `${counts.headings} tiêu đề, ${counts.paragraphs} đoạn, ${counts.tables} bảng, ${counts.notes} chú thích, ${counts.recipients} dòng nơi nhận, ${counts.signers} chữ ký`,
  form: (lines: string): string => `${lines}: mẫu chung, không đăng`,
  table: (words: string, rows: number, columns: number): string => `«${words}» ${rows} hàng, ${columns} cột`,
  note: (number: number, words: string): string => `${number} «${words}»`,
  figures: (count: number): string => `${count} số liệu có thể đánh dấu (chưa đánh dấu):`,
  orders: (count: number): string => `${count} nhiệm vụ có thể đánh dấu (chưa đánh dấu):`,
  ordersMarked: (count: number, left: number): string =>
    `${count} nhiệm vụ đã đánh dấu chờ duyệt trong tệp (xem từng câu rồi bỏ chữ review)${left > 0 ? `, ${left} chưa đánh dấu được` : ''}:`,
  acceptOrders: 'ghi các nhiệm vụ này thành chỗ đánh dấu để duyệt',
  order: (words: string): string => `nhiệm vụ «${words}»`,
  agencies: (names: string): string => `giao ${names}`,
  deadline: (words: string, due: string | undefined): string =>
    `hạn «${words}»${due === undefined ? '' : ` = ${due}`}`,
  reader: {
    text: 'văn bản thuần',
    docx: 'tệp Word',
    pdf: 'lớp chữ của PDF',
    poppler: 'pdftotext',
  },
  account: (
    account: Readonly<Record<'source' | 'published' | 'notes' | 'head' | 'marks' | 'furniture', number>>,
    doubtfulBlanks: number,
  ): string =>
    `Sổ chữ: nguồn ${account.source} ký tự = đăng ${account.published} + chú thích ${account.notes} + phần đầu ${account.head} + dấu gọi và dấu nhấn ${account.marks} + không đăng ${account.furniture}. ${
      doubtfulBlanks === 0
        ? 'Khớp.'
        : `Đủ từng chữ cái, nhưng chưa chắc về dấu cách ở ${doubtfulBlanks} chỗ nêu trên.`
    }`,
} as const;
