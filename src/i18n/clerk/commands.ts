import { newNoticeWords } from './new-notice.ts';

/** Words of the commands: what each does, for those who type them. */
export const commandWords = {
  notAstroBuild: 'Dựng trang bằng `npm run build`: `astro build` chỉ dịch mã và không ghi trang nào.',
  use: 'Cách dùng',
  flags: 'tùy chọn',
  example: 'ví dụ',
  writes: 'Ghi',
  exits: 'Mã thoát',
  done: 'xong',
  refusedCode: 'tùy chọn không đúng hoặc thiếu',
  help: 'hiện lời giải thích này, không làm gì khác',
  refused: (why: string): string => `Lệnh không chạy: ${why}`,
  unknownFlag: (flag: string): string => `không có tùy chọn \`${flag}\`.`,
  badValue: (flag: string): string => `tùy chọn \`${flag}\` thiếu giá trị, hoặc không nhận giá trị.`,
  missing: (takes: string): string => `còn thiếu ${takes}.`,
  surplus: (word: string): string => `không biết \`${word}\` để làm gì.`,
  badNumber: (value: string, most: number): string => `«${value}» phải là số nguyên từ 0 đến ${most}.`,
} as const;

/** What `npm run serve` says. */
export const serveWords = {
  running: (url: string): string =>
    `\nTrang đang chạy tại ${url} – nhấn Ctrl+C để dừng. / The site is at ${url}.`,
  notBuilt: (folder: string): string => `Chưa có trang trong ${folder}: chạy \`npm run build\` trước.`,
  taken: (port: number): string =>
    `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: \`npm run serve -- --port ${port < 65_535 ? port + 1 : 8080}\`.`,
  closed: (port: number, why: string): string => `Không mở được cổng ${port}: ${why}`,
} as const;

/** What `npm run demo` says besides. */
export const demoWords = {
  writing: (count: number): string =>
    `Đang viết ${count} thông báo bịa của một tỉnh bịa, và 30 thông báo của một tỉnh khác, nơi việc đã giao được nói tiếp…`,
  building: 'Đang kiểm tra và dựng trang; lần đầu có thể mất vài phút…',
} as const;

/** What `npm run check` says of its flags. */
export const checkWords = {
  format: (asked: string, formats: readonly string[]): string =>
    `--format ${asked}: chỉ có ${formats.join('|')}.`,
} as const;

/** Why a file could not be written, by the system's own sign for it. */
export const writeWords = {
  notWritten: (path: string, why: string): string =>
    `Không ghi được ${path}: ${why} Chưa có gì bị mất; khắc phục rồi chạy lại lệnh.`,
  ENOSPC: 'đĩa đã đầy.',
  EDQUOT: 'đã dùng hết dung lượng được cấp.',
  EFBIG: 'tệp lớn quá mức đĩa hoặc hệ thống cho phép.',
  EROFS: 'đĩa chỉ cho đọc.',
  EACCES: 'không có quyền ghi vào thư mục này.',
  EPERM: 'hệ thống không cho ghi vào đó.',
  ENAMETOOLONG: 'tên tệp dài quá mức hệ thống cho phép.',
  EISDIR: 'ở đó đã có một thư mục cùng tên.',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục.',
  EEXIST: 'ở đó đã có một tệp cùng tên với thư mục cần tạo.',
  EBUSY: 'tệp đang được chương trình khác dùng.',
  EMFILE: 'quá nhiều tệp đang mở.',
  EIO: 'đĩa báo lỗi đọc ghi.',
} as const;

/** What a command writes beside an entry that it adds to the registry. */
export const registryWords = {
  stub: (from: string): string => `Ghi đúng điều ${from} nói; bổ sung khi có nguồn chắc chắn.`,
  byName: 'Ghi theo tên bằng lệnh npm run refs; bổ sung khi có nguồn chắc chắn.',
  document: 'Ghi đúng điều văn bản dẫn nói; bổ sung khi có nguồn chắc chắn.',
  citedAt: (notice: string, anchor: string): string => `Dẫn tại: ${notice}#${anchor}`,
  documents: (count: number, folder: string): string => `Đã ghi ${count} văn bản mới vào ${folder}/.`,
  entries: (names: readonly string[]): string => `Đã ghi vào danh mục: ${names.join('; ')}.`,
  entry: (name: string, slug: string): string => `«${name}» (${slug})`,
  /** Flags of `npm run refs` by the list that they write to. */
  flag: { agencies: 'agency', places: 'place', topics: 'topic', indicators: 'indicator' },
  unexplained: (slug: string, notice: string, flag: string): string =>
    `Không thấy trong ${notice} chữ nào có tên ngắn \`${slug}\`. Ghi bằng tên đầy đủ: npm run refs -- --${flag} "…"`,
  known: (name: string, slug: string): string => `«${name}» đã có trong danh mục: ${slug}.`,
  noSlug: (name: string): string => `Không đặt được tên ngắn cho «${name}».`,
  blank: (flag: string): string => `--${flag}: thay dấu «…» bằng tên thật rồi chạy lại.`,
  indicatorUnit: '--indicator cần --unit: đơn vị đúng như in sau con số, ví dụ --unit "%".',
  definition: (name: string): string => `${name}, theo các thông báo.`,
} as const;

/** What `npm run account` says. */
export const accountWords = {
  day: '--by-eye cần một ngày có thật, năm-tháng-ngày, ví dụ --by-eye 2042-05-02.',
  office: '--by-eye cần --office: cơ quan hay người đã đối chiếu.',
  which: '--by-eye cần tên của thông báo đã đối chiếu.',
  noNotice: (name: string): string => `không có thông báo \`${name}\`.`,
  readable: (file: string): string => `${file}: máy đọc được tệp nguồn, nên không ghi là đối chiếu bằng mắt.`,
  faulty: (file: string): string => `${file}: còn lỗi, xem \`npm run check\`.`,
  done: ({
    written,
    kept,
    faulty,
    unread,
  }: Record<'written' | 'kept' | 'faulty' | 'unread', number>): string =>
    `Đã ghi ${written} sổ đối chiếu, ${kept} sổ còn đúng${faulty > 0 ? `, ${faulty} thông báo còn lỗi` : ''}${unread > 0 ? `; ${unread} tệp nguồn máy không đọc được` : ''}.`,
} as const;

/** What `npm run record` says. */
export const recordWords = {
  origin: (given: string): string =>
    `--start cần tên miền của trang rồi \`/so-cai\`, không có https://, ví dụ --start tb.tinh-mau.vn/so-cai; đang là «${given}».`,
  started:
    'Thư mục nội dung này đã có sổ cái; tên của sổ không bao giờ đổi. Chạy `npm run record` để ghi tiếp.',
  keyInside: (path: string): string =>
    `LEDGER_KEY: ${path} nằm trong dự án. Để khóa bí mật ở ngoài, nơi không bao giờ được lưu cùng mã.`,
  keyMissing: (path: string): string => `LEDGER_KEY: không đọc được ${path}.`,
  keyInvalid: (path: string): string =>
    `LEDGER_KEY: mỗi dòng của ${path} phải là một khóa bí mật Ed25519 dạng PRIVATE+KEY+….`,
  nothing: (size: number): string => `Không có gì mới để ghi; sổ cái có ${size} dòng.`,
  done: (count: number, size: number): string =>
    `Đã ghi ${count} dòng; sổ cái có ${size} dòng. Lưu content/ledger và content/records cùng nội dung.`,
  entry: (notice: string, version: number, kind: string): string =>
    `  ${notice} phiên bản ${version} (${kind})`,
  refused: {
    'no-ledger': (): string =>
      'Chưa có sổ cái. Lập sổ một lần: npm run record -- --start tên-miền-của-trang/so-cai',
    'no-key': (): string =>
      'Sổ cái này được ký: đặt LEDGER_KEY=đường-dẫn tới tệp khóa bí mật của một khóa ghi trong ledger/so-cai.yaml.',
    early: (last: string): string =>
      `Dòng cuối của sổ đã ghi ngày ${last}, muộn hơn hôm nay: xem lại đồng hồ của máy. Chưa ghi gì.`,
    faults: (): string => 'Chưa ghi gì vào sổ cái: sửa các lỗi trên rồi chạy lại.',
  },
} as const;

/** What `npm run redact` says. */
export const redactWords = {
  which: 'cần tên các đoạn phải che (như `i-1-d2`, `chu-thich-3`, `@ly-do`), hoặc --all để che tất cả.',
  refused: {
    'no-ledger': (): string => 'Thư mục nội dung này chưa có sổ cái: không có bản ghi nào để che.',
    'not-recorded': (id: string): string =>
      `Sổ cái không có thông báo «${id}». Tên có dạng 2024/ten-thong-bao, là tên bây giờ.`,
    nothing: (): string => 'Không bản ghi nào còn dòng nào như thế.',
  },
  masked: (file: string): string => `Đã che: ${file}`,
  next: {
    redacted: (id: string): string =>
      `Việc còn lại: thay chữ ấy trong notices/${id}.mdx bằng <Redacted/>; thay tệp nguồn bằng một bản đã che, đặt tên mới; ghi vào changes/${id}.yaml mục versions có kind: redacted; rồi npm run account, npm run record.`,
    removed: (id: string): string =>
      `Việc còn lại: xóa notices/${id}.mdx, tệp nguồn và sổ đối chiếu của nó; ghi vào changes/${id}.yaml mục versions có kind: removed; rồi npm run record.`,
  },
  history:
    'Lịch sử git vẫn giữ bản ghi, thông báo và tệp nguồn cũ: phải tẩy chúng khỏi lịch sử ở mọi nơi có bản sao. Các dòng và bản chốt của sổ cái giữ nguyên.',
} as const;

/** What `npm run ledger:compare` says. */
export const ledgerCompareWords = {
  noLedger: 'Thư mục nội dung này chưa có sổ cái.',
  notRead: (from: string): string =>
    `Không đọc được bản chốt nào ở «${from}»: cần một địa chỉ https://, một thư mục nội dung, một tệp bản chốt hoặc một tên git biết.`,
  grown: (from: string, size: number): string =>
    `Sổ cái ở đây (${size} dòng) có nguyên mọi dòng của ${from}, và chỉ được viết thêm.`,
  faults: {
    form: 'Ở đó không phải một bản chốt:',
    origin: 'Bản chốt ở đó của một sổ có tên khác:',
    shorter: 'Sổ cái ở đây ngắn hơn sổ đã chốt:',
    other: 'Sổ cái ở đây không chứa sổ đã chốt; có chỗ đã bị viết lại:',
  },
  mend: 'Đừng đăng. Lấy lại content/ledger và content/records mới hơn, rồi chạy `npm run record` để ghi tiếp.',
} as const;

/** What `npm run mcp` says. */
export const mcpWords = {
  badAddress: (given: string): string => `«${given}» không phải một địa chỉ https://…`,
  noSite: (folder: string): string =>
    `Thư mục ${folder} không có trang đã dựng. Chạy npm run build trước, hoặc cho địa chỉ https://… của trang.`,
} as const;

/** What `npm run witness` says. */
export const witnessWords = {
  site: (given: string): string => `cần địa chỉ của trang, https://…; đang là «${given}».`,
  key: '--key cần một khóa công khai, đúng như trang Sổ cái ghi.',
  sound: {
    first: (size: number): string => `Lần đầu xem: đã giữ bản chốt ${size} dòng.`,
    same: (size: number): string => `Sổ cái vẫn có ${size} dòng, như lần trước.`,
    grown: (size: number, before: number): string =>
      `Sổ cái có ${size} dòng; ${before} dòng của lần trước còn nguyên. Đã giữ bản chốt mới.`,
  },
  forks: {
    shorter: 'sổ ngắn hơn lần trước',
    fork: 'sổ không chứa sổ của lần trước',
    'other-name': 'sổ có tên khác',
    unproved: 'trang không chứng minh được rằng sổ chỉ được viết thêm',
  },
  fork: (why: string, kept: string, now: string): string =>
    `CẢNH BÁO: ${why}. Hãy giữ cả hai bản chốt và báo người quản trị.\n\nĐã giữ:\n${kept}\n\nBây giờ:\n${now}`,
  silent: {
    'no-answer': 'Trang không trả lời, hoặc chưa có sổ cái. Chưa kết luận được gì.',
    'no-checkpoint': 'Trang trả lời bằng một thứ không phải bản chốt. Chưa kết luận được gì.',
    unsigned: 'Bản chốt không có chữ ký đúng của khóa đã cho. Chưa kết luận được gì.',
  },
} as const;

/** Faults of a file, or of all: those that were tried, and of these those that tests or else the compiler noticed. */
interface MutateCounts {
  tried: number;
  noticed: number;
  refused: number;
  /** Not tried: they run while files are loaded. */
  loading: number;
  /** Part of the tried ones that was noticed by either. */
  share: number;
}

/** What `npm run mutate` says. */
export const mutateWords = {
  all: 'Tất cả',
  notOurs: (path: string): string => `\`${path}\` không phải thư mục hay tệp trong src/.`,
  testsFail: (said: string): string => `Phép thử đã không đạt khi chưa có lỗi nào:\n${said}`,
  left: (place: string, fate: 'unnoticed' | 'unreached', from: string, to: string): string =>
    `${place}  ${fate === 'unnoticed' ? 'không ai nhận ra' : 'không phép thử nào chạy qua'}\n    - ${from}\n    + ${to}`,
  slow: (test: string): string => `Chậm, không chạy lại với từng lỗi: ${test}`,
  score: (name: string, { noticed, refused, loading, tried, share }: MutateCounts): string =>
    `${(share * 100).toFixed(1).padStart(5)} %  ${name}: ${tried} lỗi, phép thử nhận ra ${noticed}, trình dịch ${refused}${loading > 0 ? `; ${loading} lỗi nữa chỉ chạy khi nạp tệp, không thử` : ''}`,
} as const;

/** What `npm run bench:check` says. */
export const benchCheckWords = {
  tooFew: 'cần ít nhất một thông báo và một vòng.',
  names: { without: 'không có sổ đối chiếu', with: 'có sổ đối chiếu' },
  step: (round: number, name: string, findings: number, seconds: number, processor: number): string =>
    `Vòng ${round}, ${name}: ${findings} lỗi, ${seconds.toFixed(1)} giây, ${processor.toFixed(1)} giây xử lý`,
  median: (name: string, seconds: number, processor: number, megabytes: number): string =>
    `Trung vị, ${name}: ${seconds.toFixed(1)} giây, ${processor.toFixed(1)} giây xử lý, ${megabytes.toFixed(0)} MB`,
  difference: (seconds: number, processor: number): string =>
    `Sổ đối chiếu tốn thêm ${seconds.toFixed(1)} giây, ${processor.toFixed(1)} giây xử lý`,
} as const;

/** What `npm run build` says. */
export const buildWords = {
  built: ({ rendered, takenOver }: { rendered: number; takenOver: number }, seconds: number): string =>
    `Đã dựng ${rendered} tệp, giữ ${takenOver} tệp không đổi; ${seconds.toFixed(1)} giây.`,
  changedMeanwhile: 'Nội dung đổi trong lúc đang dựng: chạy lại `npm run build`.',
  badShare: (value: string): string =>
    `\`--share\` là phần thứ mấy trên mấy phần, ví dụ 3/8; đang là «${value}».`,
};

/** Why parts of a site cannot be joined. */
type JoinFault =
  | { kind: 'no-part' | 'other-content' | 'other-code' | 'other-count'; folder: string }
  | { kind: 'missing' | 'twice'; number: number; of: number };

/** What `npm run merge` says. */
export const mergeWords = {
  joined: (parts: number): string => `Đã ghép ${parts} phần.`,
  fault: (fault: JoinFault): string => {
    if ('number' in fault) {
      const part = `${fault.number}/${fault.of}`;
      return fault.kind === 'missing'
        ? `Thiếu phần ${part}: dựng phần ấy rồi ghép lại.`
        : `Phần ${part} có hai thư mục: chỉ đưa mỗi phần một lần.`;
    }
    return {
      'no-part': `${fault.folder} không phải một phần của trang: dựng bằng \`npm run build -- --share 1/8 --out …\`.`,
      'other-content': `${fault.folder} có nội dung khác các phần kia: dựng mọi phần từ cùng một nội dung.`,
      'other-code': `${fault.folder} dựng bằng mã hoặc cài đặt khác các phần kia: dựng mọi phần từ cùng một bản mã, cùng SITE_URL và AS_OF_DATE.`,
      'other-count': `${fault.folder} là phần của một cách chia khác: dựng mọi phần với cùng một số phần.`,
    }[fault.kind];
  },
};

/** What `npm run bench:build` says. */
export const benchBuildWords = {
  tooFew: 'cần ít nhất một thông báo và một vòng.',
  machine: (processors: number, memory: number, load: number, node: string): string =>
    `Máy: ${processors} bộ xử lý, ${memory} GB bộ nhớ, tải lúc bắt đầu ${load.toFixed(1)}; Node ${node}. Máy đang bận thì thời gian dài ra; «giây xử lý» ít đổi hơn.`,
  corpus: (notices: number, bytes: string, rounds: number): string =>
    `${notices} thông báo bịa, ${bytes} MDX; ${rounds} vòng, các lần dựng xen nhau, lấy trung vị.`,
  noHugo:
    'Không có lệnh `hugo` trên máy này (Debian: `apt-get install hugo`): chỉ đo trang này, không so với Hugo và Pagefind.',
  failed: (command: string, log: string): string => `\`${command}\` không chạy được; lời của nó ở ${log}.`,
  step: (round: number, name: string, seconds: number): string =>
    `vòng ${round}: ${name}: ${seconds.toFixed(1)} giây`,
  names: {
    full: 'dựng cả trang, không có gì giữ lại từ trước',
    nothing: 'không sửa gì, dựng lại',
    word: 'thêm một chữ vào một thông báo',
    newest: 'thêm một thông báo mới nhất',
    agency: 'một cơ quan đổi tên',
    hugo: 'Hugo và Pagefind, cùng nội dung dạng Markdown',
  },
  columns: {
    what: 'việc',
    seconds: 'giây',
    ofFull: 'so với dựng cả (%)',
    ofHugo: 'so với Hugo + Pagefind (lần)',
    processor: 'giây xử lý',
    memory: 'bộ nhớ nhiều nhất (MB)',
    kind: 'loại tệp',
    files: 'số tệp',
    filesEach: 'tệp mỗi thông báo',
    megabytes: 'MB',
    kilobytesEach: 'KB mỗi thông báo',
  },
  all: 'tất cả',
  sizes: (site: string): string => `Tệp của ${site}:`,
  site: 'trang này',
  hugoSite: 'Hugo và Pagefind',
} as const;

const content = 'CONTENT_DIR=thư-mục ở trước lệnh chọn thư mục nội dung khác (mặc định content)';
const nothing = 'không ghi gì';
const faulty = { 1: 'nội dung có lỗi, hoặc lệnh không làm được' } as const;

const NEW_EXAMPLES: Readonly<Record<keyof typeof newNoticeWords.questions, string>> = {
  subject: '"Kết luận của đồng chí …"',
  number: '07/TB-UBND',
  issued: '2042-05-02',
  issuer: 'ubnd-tinh-mau',
  on: '2042-04-23',
  place: 'huyen-thu',
  programme: '"Chương trình số 1/CTr-UBND"',
  'concluded-by': '"Nguyễn Văn Mẫu"',
  position: '"Chủ tịch UBND tỉnh"',
  signer: '"Trần Thị Thử"',
  authority: '"TL. CHỦ TỊCH; CHÁNH VĂN PHÒNG"',
  source: 'ban-goc.pdf',
  slug: 'ket-luan-kiem-tra',
};

/** Flags of `npm run new`: one for each thing that it would ask. */
const newFlags = Object.fromEntries(
  Object.entries(newNoticeWords.questions).map(([flag, about]) => [
    flag,
    { value: '<…>', about, example: `--${flag} ${NEW_EXAMPLES[flag as keyof typeof NEW_EXAMPLES]}` },
  ]),
);

/** Help of each command, by its name in `package.json`. */
export const commandHelp = {
  serve: {
    about: 'Mở trang đã dựng trong dist trên máy này, với đúng các tiêu đề HTTP mà máy chủ thật sẽ gửi.',
    flags: {
      port: {
        value: '<cổng>',
        about: 'cổng; 0 là cổng trống bất kỳ (mặc định PORT, hoặc 4321)',
        example: '--port 8080',
      },
      host: {
        value: '<địa chỉ>',
        about: 'địa chỉ để máy khác vào được (mặc định chỉ máy này)',
        example: '--host 0.0.0.0',
      },
      folder: { value: '<thư mục>', about: 'thư mục đã dựng (mặc định dist)', example: '--folder dist' },
    },
    writes: nothing,
    exits: { 1: 'không mở được cổng, hoặc chưa dựng trang' },
  },
  demo: {
    about: 'Dựng và mở một trang đầy dữ liệu bịa, để thử; nội dung thật và dist không bị đụng tới.',
    flags: {
      notices: { value: '<số>', about: 'bao nhiêu thông báo (mặc định 300)', example: '--notices 50' },
      port: {
        value: '<cổng>',
        about: 'cổng; 0 là cổng trống bất kỳ (mặc định PORT, hoặc 4321)',
        example: '--port 8080',
      },
      folder: {
        value: '<thư mục>',
        about: 'nơi viết nội dung và trang (mặc định node_modules/.cache/demo)',
        example: '--folder thu',
      },
    },
    writes: 'nội dung bịa và trang của nó vào thư mục ấy; mọi trang nói rõ dữ liệu là bịa.',
    exits: { 1: 'không dựng được, hoặc không mở được cổng' },
  },
  build: {
    about: `Kiểm tra nội dung rồi dựng cả trang. ${content}; SITE_URL=https://… là địa chỉ sẽ đăng; AS_OF_DATE=năm-tháng-ngày là ngày để tính hạn; REPORT_TO=loi@ten-mien.vn hoặc https://… là nơi người đọc báo lỗi.`,
    flags: {
      out: { value: '<thư mục>', about: 'nơi ghi trang (mặc định dist)', example: '--out dist' },
      share: {
        value: '<phần>',
        about: 'chỉ dựng một phần của trang, để nhiều máy cùng dựng; `npm run merge` ghép lại',
        example: '--share 3/8 --out phan-3',
      },
    },
    writes: 'thư mục dist, thay cả một lượt khi mọi thứ đã xong; dựng hỏng thì dist cũ còn nguyên',
    exits: faulty,
  },
  merge: {
    about: `Ghép các phần dựng bằng \`npm run build -- --share\` thành một trang, giống từng byte như dựng một lần. ${content}.`,
    takes: '<thư mục> …',
    least: 1,
    flags: { out: { value: '<thư mục>', about: 'nơi ghi trang (mặc định dist)', example: '--out dist' } },
    writes: 'thư mục dist, thay cả một lượt khi mọi thứ đã xong',
    exits: { 1: 'thiếu phần, hoặc các phần không cùng một nội dung và một bản mã' },
  },
  dev: {
    about: `Xem trước: trang tự mới khi sửa nội dung, lỗi hiện ngay trên trang. ${content}.`,
    flags: {
      port: { value: '<cổng>', about: 'cổng (mặc định 4321)', example: '--port 4322' },
      host: { value: '<địa chỉ>', about: 'địa chỉ để máy khác vào được', example: '--host 0.0.0.0' },
    },
    writes: nothing,
    exits: { 1: 'không mở được' },
  },
  studio: {
    about: `Mở bàn làm việc trong trình duyệt của máy này: đưa tệp Word, PDF vào, trả lời câu hỏi, đánh dấu chữ, xem trang, đăng. ${content}.`,
    flags: { port: { value: '<cổng>', about: 'cổng (mặc định 4321)', example: '--port 4322' } },
    writes:
      'thông báo, tệp nguồn, sổ đối chiếu, danh mục, địa chỉ trong thư mục nội dung; khi bấm Đăng: một lần ghi của git',
    exits: { 1: 'không mở được' },
  },
  check: {
    about: `Kiểm tra toàn bộ nội dung mà không dựng trang. ${content}.`,
    flags: {
      format: {
        value: '<dạng>',
        about: 'text, json, github hoặc gitlab (mặc định text)',
        example: '--format github',
      },
      json: { about: 'như --format json', example: '--json' },
      sources: { about: 'đọc lại mọi tệp nguồn, không tin sổ đối chiếu nào', example: '--sources' },
    },
    writes: nothing,
    exits: { 1: 'nội dung có lỗi' },
  },
  import: {
    about: `Nhập văn bản Word, PDF có chữ hoặc văn bản thuần thành thông báo, và nói rõ đã nhận ra gì, còn thiếu gì. ${content}.`,
    takes: '<tệp .docx, .pdf, .txt hoặc .md> …',
    least: 1,
    flags: {
      number: {
        value: '<số>',
        about: 'số, ký hiệu khi tệp không có',
        example: 'ban-goc.docx --number 12/TB-UBND',
      },
      issued: {
        value: '<ngày>',
        about: 'ngày ban hành, năm-tháng-ngày',
        example: 'ban-goc.docx --issued 2024-04-09',
      },
      issuer: {
        value: '<mã>',
        about: 'cơ quan ban hành, mã trong registry/agencies.yaml',
        example: 'ban-goc.docx --issuer ubnd-tinh-mau',
      },
      'new-issuer': {
        value: '<tên>',
        about: 'cơ quan ban hành chưa có trong danh mục: ghi luôn vào danh mục',
        example: 'ban-goc.docx --new-issuer "UBND huyện Thử"',
      },
      title: {
        value: '<chữ>',
        about: 'tên loại văn bản, đúng như in',
        example: 'ban-goc.docx --title "THÔNG BÁO"',
      },
      subject: {
        value: '<chữ>',
        about: 'trích yếu, đúng như in',
        example: 'ban-goc.docx --subject "Kết luận của …"',
      },
      on: {
        value: '<ngày>',
        about: 'ngày kiểm tra hoặc cuộc họp, ngày đầu nếu có nhiều ngày',
        example: 'ban-goc.docx --on 2024-04-09',
      },
      until: {
        value: '<ngày>',
        about: 'ngày cuối, khi kiểm tra nhiều ngày liền',
        example: 'ban-goc.docx --on 2024-04-09 --until 2024-04-11',
      },
      programme: {
        value: '<chữ>',
        about: 'chương trình, kế hoạch kiểm tra, đúng như in',
        example: 'ban-goc.docx --programme "Chương trình số 1/CTr-UBND"',
      },
      'concluded-by': {
        value: '<tên>',
        about: 'người kết luận',
        example: 'ban-goc.docx --concluded-by "Nguyễn Văn Mẫu" --position "Chủ tịch UBND huyện"',
      },
      position: {
        value: '<chức vụ>',
        about: 'chức vụ của người kết luận, đúng như in',
        example: 'ban-goc.docx --concluded-by "Nguyễn Văn Mẫu" --position "Chủ tịch UBND huyện"',
      },
      signer: {
        value: '<tên>',
        about: 'người ký',
        example: 'ban-goc.docx --signer "Trần Thị Thử" --authority "TL. CHỦ TỊCH; CHÁNH VĂN PHÒNG"',
      },
      authority: {
        value: '<chữ>',
        about: 'các dòng trên chữ ký, cách nhau bằng dấu chấm phẩy',
        example: 'ban-goc.docx --authority "TL. CHỦ TỊCH; CHÁNH VĂN PHÒNG"',
      },
      place: {
        value: '<mã>',
        about: 'địa bàn, mã trong registry/places.yaml',
        example: 'ban-goc.docx --place huyen-thu',
      },
      'new-place': {
        value: '<tên>',
        about: 'địa bàn chưa có trong danh mục: ghi luôn vào danh mục',
        example: 'ban-goc.docx --new-place "xã Thử"',
      },
      json: {
        about: 'in kết quả dạng JSON, theo docs/import-outcome.schema.json',
        example: 'ban-goc.docx --json',
      },
      slug: {
        value: '<tên>',
        about: 'tên tệp, chữ thường không dấu; không có thì đặt theo số và cơ quan',
        example: 'ban-goc.docx --slug ket-luan-kiem-tra',
      },
      'accept-orders': {
        about: 'đánh dấu những nhiệm vụ tìm thấy, chờ người duyệt; chưa duyệt thì chưa đăng là nhiệm vụ',
        example: 'ban-goc.docx --accept-orders',
      },
      content: { value: '<thư mục>', about: 'thư mục nội dung', example: 'ban-goc.docx --content content' },
    },
    writes:
      'notices/<năm>/<tên>.mdx, sources/<năm>/<tệp gốc>, accounts/<năm>/<tên>.json trong thư mục nội dung; chạy lại thì chỉ đổi bản nhập chưa ai sửa',
    exits: { 1: 'có tệp không nhập được, hoặc không ghi được điều vừa cho' },
  },
  new: {
    about: `Viết khung của một thông báo từ vài điều cần biết; điều chưa ghi thì lệnh sẽ hỏi. ${content}.`,
    flags: newFlags,
    writes: 'notices/<năm>/<tên>.mdx và tệp gốc nếu có; không bao giờ ghi đè',
    exits: { 1: 'còn thiếu hoặc sai điều cần biết, hoặc đã có tệp ấy' },
  },
  'new-site': {
    about:
      'Viết một thư mục nội dung trống cho trang của một nơi khác: trang ấy là gì, danh mục địa bàn và cơ quan. Dựng được ngay.',
    takes: '<thư mục>',
    least: 1,
    most: 1,
    writes:
      'site.yaml, registry/places.yaml, registry/agencies.yaml, README.md trong thư mục ấy; chỉ khi nó chưa có hoặc còn trống',
    exits: { 1: 'thư mục đã có tệp, hoặc không ghi được' },
  },
  refs: {
    about: `Ghi vào danh mục một mục cho mỗi văn bản, cơ quan, địa bàn, lĩnh vực, chỉ tiêu mà thông báo dùng và danh mục chưa có, đúng như thông báo nói. Có tùy chọn thì chỉ ghi mục của tên ấy. ${content}.`,
    flags: {
      agency: { value: '<tên>', about: 'ghi một cơ quan', example: '--agency "Sở Xây dựng tỉnh Mẫu"' },
      place: { value: '<tên>', about: 'ghi một địa bàn', example: '--place "xã Thử"' },
      topic: { value: '<tên>', about: 'ghi một lĩnh vực', example: '--topic "Giao thông"' },
      indicator: {
        value: '<tên>',
        about: 'ghi một chỉ tiêu, cùng --unit',
        example: '--indicator "Tỷ lệ giải ngân" --unit "%"',
      },
      unit: {
        value: '<đơn vị>',
        about: 'đơn vị của chỉ tiêu, đúng như in sau con số',
        example: '--indicator "Tỷ lệ giải ngân" --unit "%"',
      },
    },
    writes:
      'registry/documents/*.yaml, mỗi văn bản một tệp; mục mới ở cuối registry/agencies.yaml, places.yaml, topics.yaml, indicators.yaml; không bao giờ ghi đè',
    exits: faulty,
  },
  account: {
    about: `Đối chiếu chữ của thông báo với tệp nguồn, theo thứ tự từng chữ, và ghi kết quả. Không ghi tên thông báo thì làm tất cả. ${content}.`,
    takes: '[thông báo] …',
    flags: {
      anew: { about: 'đọc lại mọi tệp nguồn, không tin sổ đã ghi', example: '--anew' },
      'by-eye': {
        value: '<ngày>',
        about: 'ngày đã đối chiếu bằng mắt, khi máy không đọc được tệp nguồn',
        example: '2042/tb-01 --by-eye 2042-05-02 --office "Văn phòng UBND tỉnh Mẫu"',
      },
      office: {
        value: '<tên>',
        about: 'ai đã đối chiếu bằng mắt',
        example: '2042/tb-01 --by-eye 2042-05-02 --office "Văn phòng UBND tỉnh Mẫu"',
      },
    },
    writes:
      'accounts/<năm>/<tên>.json trong thư mục nội dung, chỉ khi khớp hoặc mọi chỗ khác đã được giải thích',
    exits: { 1: 'có chỗ khác nguồn chưa giải thích, hoặc thông báo còn lỗi' },
  },
  record: {
    about: `Ghi vào sổ cái những phiên bản mới của các thông báo; từ đó không ai sửa được mà không lộ. Chỉ người phụ trách đăng chạy, trên nhánh chính. LEDGER_KEY=tệp-khóa ở trước lệnh để ký. ${content}.`,
    flags: {
      start: {
        value: '<tên sổ>',
        about: 'lập sổ cái, một lần: tên miền của trang và /so-cai, không bao giờ đổi về sau',
        example: '--start tb.tinh-mau.vn/so-cai',
      },
    },
    writes:
      'records/<năm>/<tên>/<số>.txt, ledger/<năm>.ndjson và ledger/checkpoints/<số dòng> trong thư mục nội dung; chỉ viết thêm',
    exits: { 1: 'nội dung có lỗi, hoặc không ghi được' },
  },
  receive: {
    about: `Lấy một gói thông báo mà bàn làm việc ở máy khác làm ra, sau khi kiểm tra như \`npm run check\`; lấy cả hoặc không lấy gì. ${content}.`,
    takes: '<gói .zip>',
    least: 1,
    most: 1,
    writes:
      'thông báo, tệp nguồn, sổ đối chiếu, tình trạng, lý do của nó và những mục danh mục mà ở đây chưa có; tệp ở đây mới hơn gói thì không bị ghi đè',
    exits: { 1: 'gói hỏng, có lỗi, hay cũ hơn bản ở đây; không có gì bị đổi' },
  },
  redact: {
    about: `Che những đoạn có thông tin cá nhân trong bản ghi của mọi phiên bản; phần còn lại vẫn chứng minh được. ${content}.`,
    takes: '<thông báo, như 2024/ten-thong-bao> [đoạn, như i-1-d2] …',
    least: 1,
    flags: { all: { about: 'che mọi chữ, khi phải gỡ cả thông báo', example: '2024/ten-thong-bao --all' } },
    writes: 'records/<năm>/<tên>/<số>.che.txt thay cho <số>.txt trong thư mục nội dung; bản chưa che bị xóa',
    exits: { 1: 'không có gì để che' },
  },
  'ledger:compare': {
    about: `So sổ cái ở đây với sổ đã đăng hay đã lưu: mọi dòng cũ phải còn nguyên. Chạy trước khi đăng. ${content}.`,
    takes: '<https://trang, thư mục nội dung, tệp bản chốt hoặc tên của git>',
    least: 1,
    most: 1,
    writes: nothing,
    exits: { 1: 'sổ ở đây ngắn hơn hay khác, hoặc không đọc được bản chốt để so' },
  },
  witness: {
    about:
      'Xem sổ cái của một trang từ bên ngoài: sổ có chỉ được viết thêm so với lần xem trước không. Mỗi bản chốt đã xem được giữ thành một tệp.',
    takes: '<https://trang> [thư mục giữ bản chốt, mặc định so-cai]',
    least: 1,
    most: 2,
    flags: {
      key: {
        value: '<khóa>',
        about: 'khóa công khai phải đã ký bản chốt',
        example: 'https://tb.tinh-mau.vn --key tb.tinh-mau.vn/so-cai+…',
      },
    },
    writes: 'bản chốt mới vào thư mục đã cho; không bao giờ ghi đè',
    exits: {
      1: 'sổ ngắn hơn, khác hay có chỗ bị viết lại',
      3: 'trang không trả lời hoặc chưa kết luận được',
    },
  },
  mcp: {
    about:
      'Cho mô hình ngôn ngữ đọc một trang theo Model Context Protocol, qua đầu vào và đầu ra chuẩn: tìm, đọc một đoạn, kê việc được giao, kiểm chứng. Chỉ đọc các tệp đã đăng. Chương trình của bạn gọi: npm --prefix <thư mục này> run --silent mcp -- <trang>.',
    takes: '[thư mục đã dựng hoặc https://trang, mặc định dist]',
    most: 1,
    writes: nothing,
    exits: { 1: 'không có trang đã dựng ở thư mục ấy' },
  },
  follow: {
    about: `Nêu những câu của thông báo sau có thể nói việc đã giao ở thông báo trước nay ra sao, kèm chữ đánh dấu để người chép vào; lệnh không tự nối gì. ${content}.`,
    takes: '[thông báo sau, như 2024/ten-thong-bao] …',
    flags: { json: { about: 'in ra JSON cho chương trình khác đọc', example: '--json' } },
    writes: nothing,
    exits: { 1: 'nội dung có lỗi: sửa trước, xem `npm run check`' },
  },
  addresses: {
    about: `Ghi các địa chỉ mới vào danh sách đã đăng; từ đó chúng không bao giờ được mất. ${content}.`,
    writes: 'addresses/*.txt trong thư mục nội dung',
    exits: { 1: 'nội dung có lỗi, hoặc một địa chỉ sẽ mất: không ghi gì' },
  },
  editor: {
    about: 'Viết lại các tệp cho Visual Studio Code: lược đồ, mẫu gõ nhanh, thiết đặt.',
    writes: '.vscode/*, public/schemas/*',
    exits: { 1: 'không ghi được' },
  },
  fonts: {
    about: 'Cắt lại các phông chữ của trang từ gói phông: chỉ giữ chữ và độ đậm mà trang dùng.',
    writes: 'src/styles/fonts/*.woff2',
    exits: { 1: 'không đọc được gói phông, hoặc không ghi được' },
  },
  'test:all': {
    about: 'Chạy mọi phép kiểm tra và thử, không cài gì; dòng cuối đếm chúng.',
    writes: 'dist và node_modules/.cache',
    exits: { 1: 'có phép thử không đạt' },
  },
  'bench:build': {
    about:
      'Đo việc dựng trang với bấy nhiêu thông báo bịa (mặc định 300), đúng bằng lệnh `npm run build`: dựng cả, thêm một chữ, thêm một thông báo, đổi tên một cơ quan, không sửa gì; thời gian, bộ nhớ, số tệp; bên cạnh Hugo và Pagefind nếu máy có `hugo`.',
    takes: '[số thông báo]',
    most: 1,
    flags: {
      rounds: {
        value: '<số vòng>',
        about: 'đo mỗi việc mấy lần để lấy trung vị (mặc định 3)',
        example: '300 --rounds 5',
      },
    },
    writes: 'node_modules/.cache/bench-build',
    exits: { 1: 'không đo được' },
  },
  mutate: {
    about:
      'Đặt lần lượt từng lỗi nhỏ vào mã của các thư mục hay tệp được nêu, và nói những lỗi không phép thử đơn vị nhanh nào nhận ra.',
    takes: '<thư mục|tệp> …',
    least: 1,
    writes: 'không gì cả; bản sao có lỗi nằm trong thư mục tạm và được xóa.',
    exits: { 1: 'phép thử không đạt khi chưa có lỗi nào' },
  },
  'bench:check': {
    about:
      'Đo thời gian và bộ nhớ khi kiểm tra bấy nhiêu thông báo bịa (mặc định 1.000), không có và có sổ đối chiếu, xen nhau.',
    takes: '[số thông báo]',
    most: 1,
    flags: {
      rounds: {
        value: '<số vòng>',
        about: 'kiểm tra mỗi cách mấy lần để lấy trung vị (mặc định 3)',
        example: '10000 --rounds 5',
      },
    },
    writes: 'node_modules/.cache/bench-check',
    exits: { 1: 'không đo được' },
  },
  'bench:search': {
    about: 'Đo việc lập chỉ mục và tìm kiếm trên bấy nhiêu thông báo bịa, bên cạnh Pagefind.',
    takes: '[số thông báo]',
    most: 1,
    flags: {
      stock: {
        about: 'dựng cả trang của bấy nhiêu thông báo và lập chỉ mục bằng Pagefind; lâu và tốn bộ nhớ',
        example: '10000 --stock',
      },
      open: { about: 'chỉ hỏi những câu hỏi thử đã mở; không đo gì khác', example: '--open' },
    },
    writes: 'node_modules/.cache/bench-search',
    exits: { 1: 'không đo được' },
  },
} as const;
