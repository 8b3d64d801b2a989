/** Words of the pages of versions, of their comparison and of what changed. */
export const versionWords = {
  notice: (number: string | undefined): string =>
    number === undefined ? 'thông báo chưa rõ số' : `thông báo số ${number}`,
  listOf: (number: string): string => `Các phiên bản của ${number}`,
  listIntro:
    'Mỗi phiên bản là chữ của thông báo như đã ghi trong sổ cái. Chữ đang dùng là của phiên bản mới nhất.',
  one: (version: number, number: string): string => `Phiên bản ${version} của ${number}`,
  old: (version: number, last: number): string =>
    version === last
      ? `Đây là phiên bản mới nhất, như đã ghi trong sổ cái.`
      : `Bạn đang xem phiên bản ${version}. Bản mới nhất: phiên bản ${last}.`,
  compared: (older: number, newer: number, number: string): string =>
    `Phiên bản ${older} và ${newer} của ${number}`,
  back: 'Về thông báo',
  read: (version: number): string => `đọc phiên bản ${version}`,
  compare: (older: number, newer: number): string => `so phiên bản ${older} với ${newer}`,
  compareAny: 'So hai phiên bản bất kỳ',
  facts: 'Điều văn bản nói về mình',
  words: 'Chữ của văn bản',
  fact: 'Mục',
  factNames: {
    so: 'Số, ký hiệu',
    'ngay-ban-hanh': 'Ngày ban hành',
    'co-quan': 'Mã cơ quan ban hành',
    'ngay-kiem-tra': 'Ngày kiểm tra hoặc họp',
    'dia-ban': 'Mã địa bàn',
    'tep-goc': 'Mã SHA-256 và tên tệp nguồn',
    'doi-chieu': 'Đối chiếu với tệp nguồn',
  } as Readonly<Record<string, string>>,
  none: 'không ghi',
  noOther: 'Hai phiên bản có cùng chữ, từng chữ một.',
  legend:
    'Chữ gạch ngang chỉ có ở phiên bản cũ, chữ gạch chân chỉ có ở phiên bản mới. Đoạn không đổi được bỏ qua.',
  removed: 'bỏ',
  added: 'thêm',
  ends: { removed: 'hết chỗ bỏ', added: 'hết chỗ thêm' },
  same: (count: number): string => `${count} đoạn không đổi`,
  changedAt: 'Đổi chữ',
  addedAt: 'Đoạn mới',
  removedAt: 'Đoạn bị bỏ',
  movedFrom: (from: string): string => `Đoạn chuyển đến đây, từ ${from}`,
  movedTo: (to: string): string => `Đoạn chuyển đi, đến ${to}`,
  encoding: 'Hai chỗ trông giống nhau nhưng mã chữ khác nhau.',
  masked: '[đã che]',
  slip: (shown: string, printed: string): string => `${shown} (nguồn in «${printed}»)`,
  heads: { '@ten': 'tên loại văn bản', '@trich-yeu': 'trích yếu' } as Readonly<Record<string, string>>,
  record: 'bản ghi',
  proof: 'chứng minh',
  ledger: 'Sổ cái',
  changes: 'Thay đổi',
  changesDescription: 'Mọi thay đổi của các thông báo đã đăng, mới nhất ở trên.',
  changesIntro:
    'Mỗi mục là một dòng của sổ cái: thông báo nào, ngày nào, việc gì và vì sao. Việc của cơ quan và việc của trang này được nói riêng.',
  noChanges: 'Chưa có thay đổi nào.',
  feed: 'Thay đổi của các thông báo',
  checkpoint: 'Bản chốt của sổ cái có dòng này; giữ lại để kiểm tra sau:',
} as const;
