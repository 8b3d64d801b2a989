import type { Filters } from '../../src/search/filters.ts';

/** Kinds of query that readers type, as the search has to serve them. */
export const QUERY_KINDS = [
  'fold',
  'phrase',
  'number',
  'abbreviation',
  'near-miss',
  'where',
  'narrowing',
] as const;
type QueryKind = (typeof QUERY_KINDS)[number];

/** A query and what a right answer holds. */
export interface JudgedQuery {
  kind: QueryKind;
  query: string;
  /** Words the passage must hold, case apart: all of them; of a list any one. */
  words: readonly (string | readonly string[])[];
  /** Parts of the page's address, all of which it must hold. */
  address?: readonly string[];
  /** Kind of the passage, where only one is right. */
  passage?: string;
  filters?: Filters;
  /** Missed while it was held out, and looked at since: no longer held out. */
  wasOpened?: boolean;
  /** Not looked at while the rules were tuned. */
  isHeldOut: boolean;
}

type Row = [
  query: string,
  words: JudgedQuery['words'],
  more?: Pick<JudgedQuery, 'address' | 'passage' | 'filters' | 'wasOpened'>,
];

const GPMB = ['GPMB', 'giải phóng mặt bằng'] as const;
const NTM = ['NTM', 'nông thôn mới'] as const;
const CTMTQG = ['CTMTQG', 'Chương trình mục tiêu quốc gia', 'Chương trình MTQG'] as const;
const KTXH = ['KT-XH', 'kinh tế - xã hội'] as const;
const SEED = ['ket-luan-kiem-tra-huyen-binh-gia'] as const;

/** Written from what people type and from what the notices say, before any engine was asked. */
const ROWS: Readonly<Record<QueryKind, readonly Row[]>> = {
  fold: [
    ['binh gia', ['Bình Gia']],
    ['Bình Gia', ['Bình Gia']],
    ['BÌNH GIA', ['Bình Gia']],
    ['Bình Gia'.normalize('NFD'), ['Bình Gia']],
    ['dat dai', ['đất đai']],
    ['đất đai', ['đất đai']],
    ['dang ky dat dai lan dau', ['đăng ký đất đai lần đầu']],
    ['Viet Nam', ['Việt Nam']],
    ['Vietnam', ['Việt Nam']],
    ['văn hoá', [['văn hóa', 'văn hoá']]],
    ['văn hóa', [['văn hóa', 'văn hoá']]],
    ['hiện đại hóa', [['hiện đại hoá', 'hiện đại hóa']]],
    ['đường tránh', ['đường tránh']],
    ['đường', ['đường']],
    ['Dương Xuân Huyền', ['Dương Xuân Huyền']],
    ['dương', ['dương']],
    ['mã', ['mã']],
    ['ma túy', ['ma túy']],
    ['ma tuý', ['ma túy']],
    ['thi dua cao diem', ['thi đua cao điểm']],
    ['NÔNG THÔN MỚI', [NTM]],
    ['chè hữu cơ', ['chè hữu cơ']],
    ['ngo doc nam rung', ['ngộ độc nấm rừng']],
    ['duong ngang duong sat', ['đường ngang đường sắt']],
    ['khieu nai to cao', [['khiếu nại, tố cáo', 'khiếu nại tố cáo']]],
    ['quý I', ['quý I']],
  ],
  phrase: [
    ['nông thôn mới', [NTM]],
    ['giải phóng mặt bằng', [GPMB]],
    ['"giải phóng mặt bằng"', ['giải phóng mặt bằng']],
    ['vốn đầu tư công', ['vốn đầu tư công']],
    ['thế trận quốc phòng toàn dân', ['thế trận quốc phòng toàn dân']],
    ['cầu treo dân sinh xã Bản Phỏng', ['cầu treo dân sinh', 'Bản Phỏng']],
    ['hồ chứa nước Hang Giả', ['hồ chứa nước', 'Hang Giả']],
    ['tiêu hủy 504 con', ['504 con']],
    ['kè chống sạt lở Đồng Kiểu', ['kè chống sạt lở', 'Đồng Kiểu']],
    ['"chè hữu cơ 627 ha"', ['chè hữu cơ 627 ha']],
    ['khu kinh tế cửa khẩu', ['khu kinh tế cửa khẩu']],
    ['nhà văn hóa thôn Nà Ví', ['nhà văn hóa thôn', 'Nà Ví']],
    ['lao động đi nước ngoài Cốc Nháp', ['lao động đi nước ngoài', 'Cốc Nháp']],
    ['chỉ số năng lực cạnh tranh', [['năng lực cạnh tranh', 'DDCI']]],
    ['trồng mới 797 ha mắc ca', ['797 ha', 'mắc ca']],
    ['sưu tầm 716 hiện vật', ['716 hiện vật']],
    ['bến xe khách Lũng Thử 282 tỷ', ['bến xe khách', 'Lũng Thử', '282 tỷ']],
    ['"đồng lòng ủng hộ"', ['đồng lòng ủng hộ']],
    ['nâng cấp mặt đường ĐT.231', ['ĐT.231']],
    ['kinh tế tuần hoàn', ['kinh tế tuần hoàn']],
    ['ngày hội Háng Pò', ['Háng Pò']],
    ['trạm y tế xã Minh Khai', ['Trạm Y tế', 'Minh Khai']],
    ['tín ngưỡng tôn giáo', [['tín ngưỡng tôn giáo', 'tín ngưỡng, tôn giáo']]],
    ['thach den', ['Thạch đen']],
  ],
  number: [
    ['236/QĐ-TTg', ['236/QĐ-TTg']],
    ['236/QD-TTg', ['236/QĐ-TTg']],
    ['qd 236', [['236/QĐ', '236-QĐ']]],
    ['số 236/qđ-ttg', ['236/QĐ-TTg']],
    ['quyết định 236', [['236/QĐ', '236-QĐ']]],
    ['30-nq/tu', ['30-NQ/TU']],
    ['30 nq tu', ['30-NQ/TU']],
    ['nghị quyết 30-NQ/TU', ['30-NQ/TU']],
    ['nq 95', ['95-NQ/TU']],
    ['1556-QĐ/TU', ['1556-QĐ/TU']],
    ['1556', ['1556']],
    ['182/TB-UBND', ['182/TB-UBND']],
    ['tb 182', ['182/TB']],
    ['116/2016/NĐ-CP', ['116/2016/NĐ-CP']],
    ['nghi dinh 116', [['116/20']]],
    ['15/CTr-UBND', ['15/CTr-UBND']],
    ['04/CT-UBND', ['04/CT-UBND']],
    ['chỉ thị 04', ['04/CT-UBND']],
    ['chi thi so 04/ct-ubnd', ['04/CT-UBND']],
    ['QĐ-TTg 2024', ['QĐ-TTg', '2024']],
    ['49-NQ/TU 2021', ['49-NQ/TU', '2021']],
    ['GM 146', ['146/GM']],
    ['691-NQ/TU', ['691-NQ/TU']],
    ['974/QĐ-TTg', ['974/QĐ-TTg']],
    ['21/TB-UBND 2045', ['21/TB-UBND', '2045'], { address: ['/2045/21-'] }],
    ['thông báo 31/TB-UBND năm 2038', ['31/TB-UBND', '2038'], { address: ['/2038/31-'] }],
  ],
  abbreviation: [
    ['GPMB', [GPMB]],
    ['gpmb đường tránh', [GPMB, 'đường tránh']],
    ['ntm', [NTM]],
    ['NTM kiểu mẫu', [NTM, 'kiểu mẫu']],
    ['chương trình mục tiêu quốc gia', [CTMTQG]],
    ['CTMTQG', [CTMTQG]],
    ['kt-xh', [KTXH]],
    ['kinh tế xã hội', [KTXH]],
    ['hdnd', [['HĐND', 'Hội đồng nhân dân']]],
    ['Hội đồng nhân dân tỉnh', [['HĐND tỉnh', 'Hội đồng nhân dân tỉnh']]],
    ['ubnd xã', [['UBND xã', 'Ủy ban nhân dân xã', 'UBND các xã']]],
    ['uy ban nhan dan huyen', [['UBND huyện', 'Ủy ban nhân dân huyện']]],
    ['Mặt trận Tổ quốc Việt Nam', [['MTTQ Việt Nam', 'Mặt trận Tổ quốc Việt Nam']]],
    ['giấy chứng nhận quyền sử dụng đất', [['giấy chứng nhận quyền sử dụng đất', 'giấy CNQSDĐ']]],
    ['cnqsdd', [['CNQSDĐ', 'chứng nhận quyền sử dụng đất']]],
    ['nsnn', [['NSNN', 'ngân sách nhà nước']]],
    ['ngân sách nhà nước', [['NSNN', 'ngân sách nhà nước']]],
    ['sản phẩm OCOP', ['sản phẩm OCOP']],
    ['mỗi xã một sản phẩm', [['OCOP', 'mỗi xã một sản phẩm']]],
    ['DDCI', [['DDCI', 'năng lực cạnh tranh']]],
  ],
  'near-miss': [
    ['giai ngam von dau tu', ['giải ngân vốn đầu tư']],
    ['giải phóng mặt bừng', [GPMB]],
    ['nông thông mới', [NTM]],
    ['giaingan', ['giải ngân']],
    ['dautu cong', ['đầu tư công']],
    ['binhf gia', ['Bình Gia']],
    ["dda'u tu", ['đầu tư']],
    ['ddaats ddai', ['đất đai']],
    ['d9a6t1 d9ai', ['đất đai']],
    ['nongthonmoi', [NTM]],
    ['cau treo dan sih', ['cầu treo dân sinh']],
    ['khoang sann', ['khoáng sản']],
    ['ngi quyet', ['nghị quyết']],
    ['chuong trinh muc tieu quoc gai', [CTMTQG]],
    ['tai dih cu', ['tái định cư']],
    ['xuwr lys racs thair', ['xử lý rác thải']],
    ['giamr ngheof', ['giảm nghèo']],
    ['Dương Xuân Huyề', ['Dương Xuân Huyền']],
    ['cai cach hanh chnh', ['cải cách hành chính']],
    ['bao hiem yte', ['bảo hiểm y tế']],
    ['dich ta lon chau phii', ['dịch tả lợn châu Phi']],
    ['mac caa', ['mắc ca']],
    ['hoaf giair cow sowr', ['hòa giải cơ sở']],
    ['lang nghe dan lats', ['làng nghề đan lát']],
  ],
  where: [
    ['12,7%', ['12,7%']],
    ['17,04%', ['17,04%']],
    ['mức bình quân chung của tỉnh là 12,7%', ['12,7%']],
    ['tiết kiệm 10% chi thường xuyên', ['10%', 'chi thường xuyên']],
    ['xếp hạng 4/11', ['4/11']],
    ['08/19 tiêu chí', ['08/19 tiêu chí']],
    ['14,08 tiêu chí', ['14,08 tiêu chí']],
    ['mốc thời gian dự án khởi công mới', ['mốc thời gian', 'khởi công mới']],
    ['phê duyệt quy hoạch tỉnh Lạng Sơn thời kỳ 2021-2030', ['Quy hoạch tỉnh Lạng Sơn thời kỳ 2021-2030']],
    ['giảm 3 thứ hạng', ['giảm 3 thứ hạng']],
    ['số hộ nghèo', ['Số hộ nghèo'], { passage: 'table' }],
    ['so ho ngheo ban nhap', ['Số hộ nghèo', 'Bản Nháp'], { passage: 'table' }],
    ['công viên địa chất Lạng Sơn', ['Công viên địa chất Lạng Sơn']],
    ['rét đậm rét hại', ['rét đậm, rét hại']],
    ['9,142 triệu đồng', ['9,142 triệu đồng']],
    ['lưu VT KG-VX', ['KG-VX']],
    ['ngân sách trên địa bàn 42,6%', ['42,6%']],
    ['thửa đất đăng ký lần đầu 50%', ['50%', 'lần đầu']],
  ],
  narrowing: [
    ['nước sạch', ['nước sạch'], { filters: { from: '2045', to: '2045' }, address: ['/2045/'] }],
    ['cầu treo', ['cầu treo'], { filters: { place: 'huyện Phú Thử' }, address: ['phu-thu'] }],
    ['gpmb', [GPMB], { filters: { place: 'huyện Bình Gia' }, address: SEED }],
    ['mưa đá', ['mưa đá'], { filters: { from: '2036', to: '2036' }, address: ['/2036/'] }],
    ['giải ngân', ['giải ngân'], { filters: { person: 'Dương Xuân Huyền' }, address: SEED }],
    ['nông thôn mới', [NTM], { filters: { from: '2024', to: '2024' }, address: SEED }],
    ['chỉ số', ['chỉ số'], { filters: { passage: 'footnote' }, passage: 'footnote' }],
    ['nghị quyết', ['nghị quyết'], { filters: { passage: 'footnote' }, passage: 'footnote' }],
    ['giải ngân', ['giải ngân'], { filters: { passage: 'metric' }, passage: 'metric' }],
    ['mắc ca', ['mắc ca'], { filters: { from: '2041-04-01', to: '2041-04-30' }, address: ['/2041/'] }],
    ['hạn hán', ['hạn hán'], { filters: { place: 'huyện Hà Mẫu' }, address: ['ha-mau'] }],
    ['nước sạch huyện Sơn Kiểu', ['nước sạch'], { address: ['son-kieu'] }],
    ['mưa đá Xuân Thử 2036', ['mưa đá'], { address: ['/2036/', 'xuan-thu'] }],
    [
      'sáp nhập trường tiểu học Đông Nháp',
      ['sáp nhập trường tiểu học'],
      { address: ['dong-nhap'], wasOpened: true },
    ],
    ['thủy điện nhỏ huyện An Thử', ['thủy điện nhỏ'], { address: ['an-thu'] }],
    ['kiểm tra huyện Thanh Thử năm 2044', ['Thanh Thử'], { address: ['/2044/', 'thanh-thu'] }],
    ['ke chong sat lo huyen lam tuong', ['kè chống sạt lở'], { address: ['lam-tuong'] }],
    ['bảo tàng cộng đồng huyện Cao Tưởng', ['bảo tàng cộng đồng'], { address: ['cao-tuong'] }],
    ['hồ chứa nước huyện Đông Mẫu', ['hồ chứa nước'], { address: ['dong-mau'] }],
    ['phòng cháy chữa cháy rừng huyện Long Thử', ['phòng cháy chữa cháy rừng'], { address: ['long-thu'] }],
    [
      'thu vượt dự toán',
      ['cao hơn', '46,6%'],
      { filters: { place: 'huyện Bình Gia', passage: 'metric' }, address: SEED },
    ],
    ['cửa khẩu', ['cửa khẩu'], { filters: { place: 'huyện Lâm Tưởng' }, address: ['lam-tuong'] }],
    ['lo giet mo tap trung huyen long thu', ['lò giết mổ tập trung'], { address: ['long-thu'] }],
    ['biogas', ['biogas'], { filters: { from: '2046', to: '2046' }, address: ['/2046/'] }],
  ],
};

/** Every third query of a kind is held out, but for those that were opened. */
export const JUDGED_QUERIES: readonly JudgedQuery[] = QUERY_KINDS.flatMap((kind) =>
  ROWS[kind].map(([query, words, more], at) => ({
    kind,
    query,
    words,
    ...more,
    isHeldOut: at % 3 === 1 && !more?.wasOpened,
  })),
);
