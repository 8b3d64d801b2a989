/** Words of the control that copies a quotation. */
export const quoteWords = {
  title: 'Dẫn đoạn này',
  close: 'Đóng',
  /** What can be copied, and the name of its button. */
  forms: [
    ['citation', 'Cách dẫn và liên kết'],
    ['link', 'Chỉ liên kết'],
    ['words', 'Liên kết đến đúng câu chữ'],
    ['short', 'Liên kết ngắn'],
    ['bibtex', 'BibTeX'],
    ['ris', 'RIS'],
    ['csl', 'CSL-JSON'],
  ],
  copied: (form: string, what: string): string => `Đã sao chép ${form}: ${what}`,
  failed: 'Trình duyệt không cho sao chép. Hãy chép địa chỉ trên thanh địa chỉ.',
  wholeNotice: 'toàn văn',
} as const;
