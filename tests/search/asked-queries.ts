import type { Wish } from './judge.ts';

/** Ways in which people ask the site of `npm run demo`. */
export const ASKED_KINDS = [
  'own words',
  'no marks',
  'telex',
  'slip',
  'name',
  'number',
  'question',
  'date',
  'amount',
  'apart',
] as const;
type AskedKind = (typeof ASKED_KINDS)[number];

/** A query as somebody typed it, what was hoped for, and whether the rules were kept from it. */
export interface AskedQuery extends Wish {
  kind: AskedKind;
  query: string;
  /** Words of the query that stand nowhere, or not with the others: the page has to name them. */
  missing?: readonly string[];
  /** Not looked at while the rules were tuned. */
  isHeldOut: boolean;
}

type Row = [query: string, words: Wish['words'], more?: Pick<AskedQuery, 'address' | 'missing'>];

const NOTICE = '/thong-bao/2031/';

/** Invented notices asked for; the answers below were read in them. */
export const ASKED_NOTICES = 300;

/**
 * Written from the notices of `npm run demo` alone, by people's words for what stands in them, before any of them was
 * asked. Where a word of the asker stands nowhere, the passage wanted is the one that answers the rest.
 */
const ROWS: Readonly<Record<AskedKind, readonly Row[]>> = {
  'own words': [
    ['hút cát trộm trên sông', ['khai thác cát trái phép']],
    ['heo bị dịch tả', ['dịch tả lợn châu Phi']],
    ['tiêm phòng dại cho chó', ['vắc xin dại']],
    ['lấy chồng sớm tảo hôn', ['tảo hôn']],
    ['gộp trường tiểu học', ['sáp nhập trường tiểu học']],
    ['ăn nấm độc phải đi cấp cứu', ['ngộ độc nấm rừng', 'cấp cứu']],
    ['xóa nhà tạm nhà dột nát', ['nhà dột nát']],
    ['chỗ đổ rác của xã Pò Hư', ['rác', 'Pò Hư']],
    ['đi làm ở nước ngoài', ['lao động đi nước ngoài']],
    ['bãi xe khách chuyển đi đâu', ['bến xe khách']],
    ['sạt lở bờ suối tái định cư', ['sạt lở bờ suối', 'tái định cư']],
    ['mua bảo hiểm y tế hộ gia đình', ['bảo hiểm y tế hộ gia đình']],
    ['kéo điện về thôn xa', ['điện lưới quốc gia', 'thôn xa']],
    ['ruộng thiếu nước hạn hán', ['hạn hán']],
  ],
  'no marks': [
    ['cau treo xa po tuong', ['cầu treo dân sinh', 'Pò Tưởng']],
    ['che huu co 485 ha', ['chè hữu cơ 485 ha']],
    ['ma tuy xa hang ao', ['ma túy', 'Hang Ảo']],
    ['nghia trang liet si xa dong khong', ['nghĩa trang liệt sĩ', 'Đồng Khống']],
    ['thu hoi dat xa dong tuong', ['thu hồi đất', 'Đồng Tưởng']],
    ['huyen cao tuong giai ngan', ['giải ngân'], { address: ['cao-tuong'] }],
    ['ty le ho ngheo huyen phu thu', ['Tỷ lệ hộ nghèo', 'Phú Thử']],
    ['lang nghe dan lat ta vo', ['làng nghề đan lát', 'Tà Vờ']],
    ['do vat trong bao tang cong dong', ['bảo tàng cộng đồng', 'hiện vật']],
    ['khieu nai to cao keo dai', ['khiếu nại, tố cáo']],
  ],
  telex: [
    ['giair ngaan', ['giải ngân']],
    ['ddaats ddai', ['đất đai']],
    ['baor hieemr y tees', ['bảo hiểm y tế']],
    ['suwar caafu treo', ['sửa chữa cầu treo']],
    ['huyeenj haf maaux', [], { address: ['/dia-ban/huyen-ha-mau'] }],
    ['taor hoon', ['tảo hôn']],
    ['nuwowcs sachj xax phai thuwr', ['nước sạch', 'Phai Thử']],
    ['rungwf phongf chays', ['phòng cháy chữa cháy rừng']],
    ['truwowngf bans trus', ['trường bán trú']],
    ['kef choongs satj lowr', ['kè chống sạt lở']],
  ],
  slip: [
    ['bệnh viên đa khoa huyện', ['bệnh viện đa khoa']],
    ['cụm công nghệp', ['cụm công nghiệp']],
    ['thuỷ điên nhỏ', [['thủy điện nhỏ', 'thuỷ điện nhỏ']]],
    ['vác xin dại', ['vắc xin dại']],
    ['sát nhập trường tiểu học', ['sáp nhập trường tiểu học']],
    ['sáp xếp đơn vị hành chính', ['sắp xếp đơn vị hành chính']],
    ['nghĩa trang liệt sỹ', ['nghĩa trang liệt sĩ']],
    ['huyện Lam Tưởng', [], { address: ['/dia-ban/huyen-lam-tuong'] }],
    ['làng nghề đan nát', ['làng nghề đan lát']],
    ['chuyển đổi sô', [], { address: ['/linh-vuc/chuyen-doi-so'] }],
  ],
  name: [
    ['Sở Y tế', [], { address: ['/co-quan/so-y-te-tinh-mau'] }],
    ['so nha o tinh mau', [], { address: ['/co-quan/so-nha-o-tinh-mau'] }],
    ['ubnd huyện an thử', [], { address: ['/co-quan/ubnd-huyen-an-thu'] }],
    ['Ủy ban nhân dân huyện Sơn Kiểu', [], { address: ['/co-quan/ubnd-huyen-son-kieu'] }],
    ['xã Hang Ảo', [], { address: ['/dia-ban/xa-hang-ao'] }],
    ['bản mượn', [], { address: ['/dia-ban/xa-ban-muon'] }],
    ['Vũ Hữu Thử', ['Vũ Hữu Thử'], { address: [NOTICE] }],
    ['hoang van nhap', ['Hoàng Văn Nháp'], { address: [NOTICE] }],
    ['ông Đặng Quốc Mẫu', ['Đặng Quốc Mẫu'], { address: [NOTICE] }],
    ['giảm nghèo', [], { address: ['/linh-vuc/giam-ngheo'] }],
    ['tỷ lệ che phủ rừng', [], { address: ['/so-lieu/ty-le-che-phu-rung'] }],
    ['ti le ho can ngheo', [], { address: ['/so-lieu/ty-le-ho-can-ngheo'] }],
    ['phòng kinh tế huyện cao tưởng', [], { address: ['/co-quan/phong-kinh-te-huyen-cao-tuong'] }],
    ['phó chủ tịch Trần Ngọc Thử', ['Trần Ngọc Thử'], { address: [NOTICE] }],
  ],
  number: [
    ['134/TB-UBND', [], { address: [`${NOTICE}134-`] }],
    ['thông báo số 217', [], { address: [`${NOTICE}217-`] }],
    ['tb 12', [], { address: [`${NOTICE}12-`] }],
    ['1404/KH-UBND', ['1404/KH-UBND']],
    ['kế hoạch 1404', ['1404/KH-UBND']],
    ['128/2023/ND-CP', ['128/2023/NĐ-CP']],
    ['nghị định 128 năm 2023', ['128/2023/NĐ-CP']],
    ['chi thi 248', ['248/CT-UBND']],
    ['nq 149 tinh uy', ['149-NQ/TU']],
    ['233/TB-UBND ngày 23/5/2031', [], { address: [`${NOTICE}233-`] }],
  ],
  question: [
    ['xã Vằng Mộng có bao nhiêu phòng ở cho học sinh bán trú?', ['trường bán trú', 'Vằng Mộng', 'phòng ở']],
    ['ai chịu trách nhiệm thu hồi đất ở xã Đồng Tưởng?', ['thu hồi đất', 'Đồng Tưởng']],
    ['bao giờ sửa xong cầu treo xã Hang Mộng', ['cầu treo dân sinh', 'Hang Mộng']],
    ['tỷ lệ rừng của xã Vằng Mộng là bao nhiêu', ['che phủ rừng', 'Vằng Mộng']],
    ['vì sao huyện Hà Mẫu bị nhắc về lò giết mổ?', ['lò giết mổ'], { address: ['ha-mau'] }],
    ['Sở Y tế phải làm gì ở xã Vằng Chừng?', ['Sở Y tế', 'Vằng Chừng']],
    ['Sở Tài chính tỉnh Mẫu được giao việc gì trước 11/4/2031', ['Sở Tài chính tỉnh Mẫu', '11/4/2031']],
    ['khi nào tiêm vắc xin dại ở xã Lũng Kiểu?', ['vắc xin dại', 'Lũng Kiểu']],
    ['bến xe khách xã Khuổi Mẫu hết bao nhiêu tiền', ['bến xe khách', 'Khuổi Mẫu', 'tỷ đồng']],
    ['có bao nhiêu người ngộ độc nấm ở xã Nà Thử?', ['ngộ độc nấm rừng', 'Nà Thử', 'người']],
    ['huyện nào giải ngân vốn đầu tư công thấp nhất', ['giải ngân vốn đầu tư công']],
    ['nhà máy thủy điện xã Pò Chừng công suất bao nhiêu', ['thủy điện nhỏ', 'Pò Chừng']],
  ],
  date: [
    ['13/5/2031', ['13/5/2031']],
    ['ngày 4 tháng 5 năm 2031 huyện An Thử', ['4/5/2031'], { address: ['an-thu'] }],
    ['chậm nhất 25/1/2032', ['25/1/2032']],
    ['hoàn thành trong quý IV/2031', ['quý IV/2031']],
    ['thang 3/2031 huyen ha mau', ['3/2031'], { address: ['ha-mau'] }],
    ['trước ngày 27/12/2031', ['27/12/2031']],
    ['cuộc kiểm tra ngày 14/03/2031 huyện Cao Tưởng', ['14/3/2031'], { address: ['cao-tuong'] }],
    ['kế hoạch ngày 22/1/2031', ['22/1/2031']],
  ],
  amount: [
    ['928 tỷ đồng', ['928 tỷ']],
    ['385 tỉ bến xe', ['385 tỷ', 'bến xe khách']],
    ['tiêu hủy 842 con lợn', ['842 con']],
    ['469MW', ['469 MW']],
    ['quy mô 192 giường', ['192 giường']],
    ['839 triệu sửa cầu', ['839 triệu đồng', 'cầu treo']],
  ],
  apart: [
    ['quán karaoke cạnh trường bán trú', ['trường bán trú'], { missing: ['karaoke'] }],
    ['học phí trường bán trú xã Vằng Mộng', ['trường bán trú', 'Vằng Mộng'], { missing: ['phí'] }],
    ['sân bay xã Tà Ví', ['Tà Ví'], { missing: ['bay'] }],
    ['xăng dầu cho trạm bơm điện', ['trạm bơm điện'], { missing: ['xăng'] }],
    ['wifi nhà văn hóa thôn', ['nhà văn hóa thôn'], { missing: ['wifi'] }],
    ['lương hưu cán bộ xã Nà Mượn', ['Nà Mượn'], { missing: ['hưu'] }],
  ],
};

/** Two of each five of a kind are held out: nobody has looked at what they give. */
export const ASKED_QUERIES: readonly AskedQuery[] = ASKED_KINDS.flatMap((kind) =>
  ROWS[kind].map(([query, words, more], at) => ({
    kind,
    query,
    words,
    ...more,
    isHeldOut: at % 5 === 1 || at % 5 === 3,
  })),
);
