/** One invented notice, as its office means it: what every way of typing it must be read back as. */
export const MEANT = {
  number: '145/TB-UBND',
  issued: '2042-05-20',
  subject:
    'Kết luận của đồng chí Hoàng Văn Mẫu, Chủ tịch UBND huyện tại buổi làm việc với UBND xã Ví Dụ về tình hình phát triển kinh tế - xã hội',
  blocks: [
    'Ngày 15/5/2042, tại trụ sở UBND xã Ví Dụ, đồng chí Hoàng Văn Mẫu, Chủ tịch UBND huyện đã chủ trì buổi làm việc với UBND xã Ví Dụ¹ về tình hình phát triển kinh tế - xã hội. Tham dự có lãnh đạo các phòng: Tài chính - Kế hoạch, Nông nghiệp và Môi trường.',
    'Sau khi nghe UBND xã báo cáo, ý kiến của các đại biểu, Chủ tịch UBND huyện kết luận như sau:',
    'I. ĐÁNH GIÁ CHUNG',
    '1. Kết quả đạt được',
    'Kinh tế của xã tiếp tục phát triển, thu ngân sách đạt 57,3% dự toán; tỷ lệ hộ nghèo giảm còn 6,5%, thấp hơn bình quân chung của Huyện; Nhân dân đồng tình hưởng ứng các phong trào thi đua.',
    'Quốc phòng, an ninh được giữ vững.',
    '2. Hạn chế',
    '- Tiến độ giải ngân vốn đầu tư công chậm, mới đạt 34,5% kế hoạch năm được giao cho Phòng Tài chính - Kế hoạch², trong đó có 03 công trình chưa khởi công theo Quyết định số 128/QĐ-UBND ngày 11 tháng 10 năm 2041 của UBND huyện.',
    '- Công tác cải cách hành chính còn hạn chế.',
    'II. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM TRONG THỜI GIAN TỚI VÀ PHÂN CÔNG TỔ CHỨC THỰC HIỆN CỦA HUYỆN',
    '1. UBND xã Ví Dụ:',
    'a) Rà soát toàn bộ các tiêu chí chưa đạt, xây dựng kế hoạch thực hiện cụ thể từng tiêu chí, hoàn thành trước ngày 30/6/2042;',
    'b) Huy động Nhân dân đóng góp ngày công, hiến đất làm đường³;',
    'c) Kiểm điểm trách nhiệm;',
    'd) Báo cáo định kỳ;',
    'đ) Công khai kết quả.',
    '2. Phòng Tài chính - Kế hoạch: tham mưu điều chuyển vốn của các công trình chậm tiến độ sang công trình có nhu cầu.',
    '3. Các phòng, ban chuyên môn thuộc huyện, các tổ chức chính trị - xã hội và Ủy ban nhân dân các xã, thị trấn',
    '3.1. Phòng Nông nghiệp và Môi trường hướng dẫn xã hoàn thiện hồ sơ, thủ tục đề nghị công nhận xã đạt chuẩn theo quy định.',
    '3.2. Phòng Nội vụ theo dõi, đôn đốc.',
    'Trên đây là kết luận của Chủ tịch UBND huyện, UBND huyện thông báo để các cơ quan, đơn vị biết, thực hiện./.',
  ],
  /** Which of the blocks are headings, and how deep. */
  headings: [
    [2, 2],
    [3, 3],
    [3, 6],
    [2, 9],
    [3, 17],
  ],
  notes: [
    'Theo Chương trình số 15/CTr-UBND ngày 12/3/2042 của UBND huyện về kiểm tra tình hình thực hiện nhiệm vụ của các xã.',
    'Kế hoạch vốn là 12,5 tỷ đồng.',
    'Đã hiến 3.200 m2 đất.',
  ],
  recipients: [
    'Nơi nhận:',
    '- TT Huyện ủy (b/c);',
    '- Các phòng chuyên môn;',
    '- UBND xã Ví Dụ;',
    '- Lưu: VT.',
  ],
  authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  signer: 'Nông Thị Thử',
} as const;

/** A way of typing: how each part of the sheet becomes lines of text. */
export interface Typing {
  head: keyof typeof HEADS;
  /** Letters to a line; 0 keeps a paragraph on one line. */
  width: 0 | 72 | 84 | 100;
  /** What stands before the first line of a paragraph. */
  indent: '' | '     ' | '\t';
  /** Lines of a list stand under its words, not under its mark. */
  isHanging: boolean;
  /** How units are numbered: as the state does, as the Party does, with strokes. */
  numbering: keyof typeof NUMBERINGS;
  pageNumber: '2' | '- 2 -' | 'Trang 2/3' | '\f2';
  isSigned: boolean;
  hasGaps: boolean;
  notes: 'superscript' | 'square' | 'round';
  notesAt: 'page' | 'end';
  foot: keyof typeof FEET;
  blanks: ' ' | '\u00A0';
  lineEnd: '\n' | '\r\n';
}

const LEFT = ['ỦY BAN NHÂN DÂN', 'HUYỆN THỬ', '-------', 'Số: 145/TB-UBND'];
const RIGHT = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '---------------',
  'Thử, ngày 20 tháng 5 năm 2042',
];
const beside = (
  left: readonly string[],
  right: readonly string[],
  between: (left: string) => string,
): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const [from = '', to = ''] = [left[row], right[row]];
    return to === '' ? from : `${from}${between(from)}${to}`;
  });
const padded = (left: string): string => ' '.repeat(46 - left.length);

export const HEADS = {
  spaces: (): string[] => beside(LEFT, RIGHT, padded),
  tabs: (): string[] => beside(LEFT, RIGHT, () => '\t\t'),
  leftFirst: (): string[] => [...LEFT, ...RIGHT],
  rightFirst: (): string[] => [...RIGHT, ...LEFT],
  glued: (): string[] =>
    beside(
      [LEFT[0] ?? '', LEFT[1] ?? '', LEFT[3] ?? ''],
      [RIGHT[0] ?? '', RIGHT[1] ?? '', RIGHT[3] ?? ''],
      () => ' ',
    ),
  cells: (): string[] => [
    ...LEFT.slice(0, 3),
    '|',
    ...RIGHT.slice(0, 3),
    '|',
    LEFT[3] ?? '',
    '|',
    RIGHT[3] ?? '',
    '|',
  ],
} as const;

const SIGNATURE = [...MEANT.authority, '', '', MEANT.signer];
export const FEET = {
  spaces: (signature: readonly string[]): string[] => beside(MEANT.recipients, signature, padded),
  tabs: (signature: readonly string[]): string[] => beside(MEANT.recipients, signature, () => '\t\t\t'),
  recipientsFirst: (signature: readonly string[]): string[] => [...MEANT.recipients, ...signature],
  signatureFirst: (signature: readonly string[]): string[] => [...signature, ...MEANT.recipients],
  glued: (signature: readonly string[]): string[] =>
    beside(
      MEANT.recipients,
      signature.filter((line) => line !== ''),
      () => ' ',
    ),
} as const;

/** Break a paragraph at the width. */
function wrap(text: string, width: number, first = '', later = ''): string[] {
  if (width === 0) return [text];
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = later + word;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

export const NUMBERINGS = {
  state: (text: string): string => text,
  party: (text: string): string => text.replace(/^([IVX]+|\d+(?:\.\d+)*)\. /u, '$1- '),
  strokes: (text: string): string =>
    text.replace(/^([IVX]+|\d+)\. /u, '$1/ ').replace(/^([a-zđ])\) /u, '$1/ '),
  dashes: (text: string): string => text.replace(/^- /u, '– '),
} as const;

const MARKS: Readonly<Record<Typing['notes'], (number: number) => string>> = {
  superscript: (number) => '¹²³'.charAt(number - 1),
  square: (number) => `[${number}]`,
  round: (number) => `(${number})`,
};

/** The notice as a text file. */
export function typed(typing: Typing): string {
  const { head, width, indent, isHanging, hasGaps, notes, notesAt, foot, blanks, lineEnd } = typing;
  const mark = MARKS[notes];
  const called = (text: string): string => text.replace(/[¹²³]/gu, (call) => mark('¹²³'.indexOf(call) + 1));
  const noteLines = MEANT.notes.map((text, index) => wrap(`${mark(index + 1)} ${text}`, width));
  const body = MEANT.blocks.flatMap((block, index) => {
    const text = NUMBERINGS[typing.numbering](called(block));
    const later = isHanging && /^[-–]/u.test(text) ? `${indent.replace('\t', '        ')}  ` : '';
    const lines = wrap(text, width, indent, later);
    const isPageEnd = notesAt === 'page' && index === 7;
    const page = isPageEnd ? ['', ...noteLines.slice(0, 2).flat(), '', typing.pageNumber, ''] : [];
    return [...lines, ...(isPageEnd ? page : hasGaps ? [''] : [])];
  });
  const left = notesAt === 'page' ? noteLines.slice(2) : noteLines;
  const lines = [
    ...HEADS[head](),
    '',
    'THÔNG BÁO',
    ...wrap(MEANT.subject, width),
    '',
    ...body,
    '',
    ...FEET[foot](typing.isSigned ? [...MEANT.authority, '(Đã ký)', MEANT.signer] : SIGNATURE),
    ...(typing.isSigned
      ? ['Người ký: Ủy ban nhân dân huyện Thử', 'Thời gian ký: 20/05/2042 16:32:11 +07:00']
      : []),
    '',
    ...left.flat(),
  ];
  return lines.join(lineEnd).replaceAll(/(?<=\p{L}) (?=\d)/gu, blanks);
}
