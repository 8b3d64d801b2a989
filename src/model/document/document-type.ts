/** A kind of document: its Vietnamese name and the abbreviations that stand for it in a number. */
export interface DocumentType {
  name: string;
  /** As printed, the usual one first; empty where the number bears no type (công văn, luật). */
  abbreviations: readonly string[];
}

const type = (name: string, ...abbreviations: string[]): DocumentType => ({ name, abbreviations });

/**
 * Types of documents and their abbreviations.
 *
 * Sources: Decree 30/2020/NĐ-CP, appendix III, part I (administrative documents and copies); Law on Promulgation of
 * Legal Documents 80/2015/QH13, article 4 (laws to joint circulars); Guideline 36-HD/VPTW of 2018 (Party documents).
 * The last group is in neither, and in daily use.
 */
export const documentTypes: readonly DocumentType[] = [
  // Legal documents
  type('Hiến pháp'),
  type('Bộ luật'),
  type('Luật'),
  type('Pháp lệnh', 'PL'),
  type('Lệnh', 'L', 'LCT'),
  type('Sắc lệnh', 'SL'),
  type('Nghị định', 'NĐ'),
  type('Nghị quyết liên tịch', 'NQLT'),
  type('Thông tư liên tịch', 'TTLT', 'TTLB', 'TTLN'),
  type('Thông tư', 'TT'),
  // Decree 30/2020/NĐ-CP, appendix III
  type('Nghị quyết', 'NQ'),
  type('Quyết định', 'QĐ'),
  type('Chỉ thị', 'CT'),
  type('Quy chế', 'QC', 'QCPH'),
  type('Quy định', 'QyĐ', 'QĐi'),
  type('Thông cáo', 'TC'),
  type('Thông báo', 'TB'),
  type('Hướng dẫn', 'HD', 'HDLN', 'HDLT', 'HDLS'),
  type('Chương trình', 'CTr', 'CTrPH', 'CTPH'),
  type('Kế hoạch', 'KH', 'KHLT', 'KHPH', 'KHLN'),
  type('Phương án', 'PA'),
  type('Đề án', 'ĐA'),
  type('Dự án', 'DA'),
  type('Báo cáo', 'BC'),
  type('Biên bản', 'BB'),
  type('Tờ trình', 'TTr', 'TTrLN', 'TTrLS'),
  type('Hợp đồng', 'HĐ'),
  type('Công điện', 'CĐ'),
  type('Bản ghi nhớ', 'BGN'),
  type('Bản thỏa thuận', 'BTT'),
  type('Giấy ủy quyền', 'GUQ'),
  type('Giấy mời', 'GM'),
  type('Giấy giới thiệu', 'GGT'),
  type('Giấy nghỉ phép', 'GNP'),
  type('Phiếu gửi', 'PG'),
  type('Phiếu chuyển', 'PC'),
  type('Phiếu báo', 'PB'),
  type('Bản sao y', 'SY'),
  type('Bản trích sao', 'TrS'),
  // Party documents
  type('Kết luận', 'KL'),
  type('Thông tri', 'TT'),
  type('Quy hoạch'),
  // In daily use
  type('Công văn', 'CV'),
  type('Văn bản hợp nhất', 'VBHN'),
  type('Bản án'),
  type('Giấy phép', 'GP'),
  type('Giấy chứng nhận', 'GCN'),
  type('Giấy xác nhận', 'GXN'),
];

const exact = new Map<string, string>();
const folded = new Map<string, string>();
const names = new Map<string, string[]>();
for (const { name, abbreviations } of documentTypes) {
  for (const abbreviation of abbreviations) {
    exact.set(abbreviation, abbreviation);
    names.set(abbreviation, [...(names.get(abbreviation) ?? []), name]);
    const key = foldAbbreviation(abbreviation);
    if (!folded.has(key)) folded.set(key, abbreviation);
  }
}

/** An abbreviation without case and with Đ as D: `Qđ`, `QD` and `QĐ` are one. */
export function foldAbbreviation(printed: string): string {
  return printed.toUpperCase().replaceAll('Đ', 'D');
}

/** The usual spelling of a type's abbreviation (`Qđ`, `QD` → `QĐ`; `Ctr` → `CTr`); undefined when no type has it. */
export function canonicalTypeAbbreviation(printed: string): string | undefined {
  return exact.get(printed) ?? exact.get(printed.toUpperCase()) ?? folded.get(foldAbbreviation(printed));
}

/** The names of the types that an abbreviation stands for: `TT` is Thông tư, and Thông tri in the Party. */
export function documentTypeNames(abbreviation: string): readonly string[] {
  return names.get(abbreviation) ?? [];
}

/** Type in words, as the symbol says; `TT` is a circular of the state and a thông tri of the Party. */
export function typeNameOf({ type, grammar }: { type?: string; grammar: string }): string | undefined {
  const names = type === undefined ? [] : documentTypeNames(type);
  return grammar === 'party' ? names.at(-1) : names[0];
}
