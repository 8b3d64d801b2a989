import type { ExplainedKind } from '../model/version-item.ts';

/** Words of the ledger's page and of the versions of a notice. */
export const ledgerWords = {
  title: 'Sổ cái',
  description: 'Sổ ghi mọi phiên bản đã đăng: ai cũng kiểm tra được rằng không chữ nào bị sửa lặng lẽ.',
  intro:
    'Mỗi lần một thông báo được đăng hay được sửa, trang này ghi một dòng vào sổ cái và giữ nguyên bản ghi của phiên bản ấy. Sổ chỉ được viết thêm. Sửa, bỏ hay chèn một dòng cũ thì gốc của sổ đổi, nên ai đã giữ một bản chốt cũ sẽ thấy.',
  state: 'Sổ lúc này',
  origin: 'Tên sổ',
  size: 'Số dòng',
  root: 'Gốc (mã SHA-256 của cả sổ, dạng base64)',
  signature: 'Chữ ký',
  signed: 'bản chốt mới nhất có chữ ký',
  unsigned: 'chưa ký: trang này có thể chối một bản chốt, nên hãy giữ bản chốt ở nơi người khác cũng giữ',
  keys: 'Khóa công khai',
  files: 'Tệp của sổ',
  checkpoint: 'Bản chốt mới nhất',
  year: (year: string): string => `Các dòng năm ${year}`,
  verifier: 'Chương trình kiểm tra (Python 3, không cần mạng)',
  keyFile: 'Khóa công khai, để chương trình đọc',
  proofs: 'Chứng minh rằng sổ chỉ được viết thêm, từ mỗi bản chốt cũ',
  growth: (size: number): string => `từ ${size} dòng`,
  check: 'Tự kiểm tra',
  checkText:
    'Tải bản ghi của một phiên bản (mục «Các phiên bản» của thông báo) và chứng minh của nó, rồi chạy:',
  checkGrowth: 'Lần sau, so sổ mới với bản chốt đã giữ:',
  shows: 'Sổ cái chứng minh gì, và không chứng minh gì',
  limits: [
    'Bản ghi và chứng minh cho thấy đúng những chữ ấy có trong sổ ở một bản chốt.',
    'Một bản chốt cũ mà người ngoài giữ cho thấy sổ có bị viết lại hay không.',
    'Ngày trong sổ là lời của trang này. Chỉ một bản chốt mà người ngoài đã giữ từ ngày nào mới chứng minh được ngày ấy.',
    'Sổ không nói gì về thời gian trước dòng đầu tiên, và không chứng minh tệp nguồn là bản thật: hãy so với bản của cơ quan ban hành.',
  ],
  versions: 'Các phiên bản',
  version: (version: number, day: string, kind: string): string =>
    `Phiên bản ${version}, ghi ngày ${day}: ${kind}`,
  none: 'Trang này chưa lập sổ cái: không có bản ghi nào để kiểm tra chữ ở đây có bị sửa hay không.',
  draft: 'Bản nháp: chữ trên trang này chưa được ghi vào sổ cái.',
  removedTitle: 'Thông báo đã được gỡ khỏi trang này',
  removed: 'Người phụ trách trang này đã gỡ thông báo từng đăng ở địa chỉ này.',
  removedOn: (day: string): string =>
    `Người phụ trách trang này đã gỡ thông báo từng đăng ở địa chỉ này; sổ cái ghi việc ấy ngày ${day}.`,
  removedReason: 'Lý do',
  removedRest:
    'Chữ của thông báo không còn ở đây. Sổ cái vẫn giữ các dòng cũ, nên ai có bản cũ vẫn chứng minh được bản ấy từng được đăng.',
  record: 'bản ghi',
  proof: 'chứng minh',
  about: 'Kiểm tra thế nào',
  kinds: {
    first: 'đăng lần đầu',
    transcription: 'sửa lỗi số hóa',
    correction: 'cơ quan ban hành lại',
    source: 'thay tệp gốc',
    marks: 'sửa phần trang này thêm vào, không đổi chữ',
    replaced: 'bị thay thế',
    withdrawn: 'thu hồi',
    restored: 'khôi phục',
    moved: 'đổi địa chỉ',
    redacted: 'che thông tin cá nhân',
    removed: 'gỡ bỏ',
  } satisfies Readonly<Record<ExplainedKind | 'first' | 'marks', string>>,
} as const;
