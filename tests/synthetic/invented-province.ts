import { slugOf } from '../../src/model/addresses/slug.ts';

/** A place or an agency of the province that nobody will find on a map. */
export interface Invented {
  slug: string;
  name: string;
}

/** A commune and the district it lies in. */
export interface Commune extends Invented {
  district: District;
}

/** A district with the agencies that are its own. */
export interface District extends Invented {
  committee: Invented;
  party: Invented;
  office: Invented;
}

const PROVINCE: Invented = { slug: 'tinh-mau', name: 'tỉnh Mẫu' };
export const PROVINCE_COMMITTEE: Invented = { slug: 'ubnd-tinh-mau', name: 'UBND tỉnh Mẫu' };
export const PROVINCE_COUNCIL: Invented = { slug: 'hdnd-tinh-mau', name: 'HĐND tỉnh Mẫu' };
export const PROVINCE_PARTY: Invented = { slug: 'tinh-uy-mau', name: 'Tỉnh ủy Mẫu' };
export const GOVERNMENT: Invented = { slug: 'chinh-phu', name: 'Chính phủ' };
export const PRIME_MINISTER: Invented = { slug: 'thu-tuong-chinh-phu', name: 'Thủ tướng Chính phủ' };

const HOW_MANY_COMMUNES = 200;
const HILLS = ['Bản', 'Nà', 'Pò', 'Khuổi', 'Hang', 'Cốc', 'Lũng', 'Phai', 'Tà', 'Vằng', 'Đồng', 'Suối'];
const MADE_UP = [
  ['Thử', 'Mẫu', 'Nháp', 'Giả', 'Ví', 'Tưởng', 'Phỏng', 'Kiểu', 'Đoán'],
  ['Chừng', 'Vờ', 'Mượn', 'Tạm', 'Khống', 'Mộng', 'Ảo', 'Hư'],
].flat();

const FIELDS = [
  ['Tài chính', 'Xây dựng', 'Nội vụ', 'Tư pháp', 'Y tế', 'Công Thương', 'Ngoại vụ', 'Giao thông vận tải'],
  ['Kế hoạch và Đầu tư', 'Nông nghiệp và Môi trường', 'Giáo dục và Đào tạo', 'Khoa học và Công nghệ'],
  ['Văn hóa, Thể thao và Du lịch', 'Thông tin và Truyền thông', 'Lao động và Xã hội', 'Dân tộc và Tôn giáo'],
  ['Tài nguyên và Đất đai', 'Thương mại và Biên mậu', 'Thủy lợi', 'Lâm nghiệp', 'Nhà ở', 'Chuyển đổi số'],
].flat();

/** The eleven districts. */
export const DISTRICTS: readonly District[] = [
  ['An Thử', 'Cao Tưởng', 'Đông Mẫu', 'Đông Nháp', 'Hà Mẫu', 'Lâm Tưởng'],
  ['Long Thử', 'Phú Thử', 'Sơn Kiểu', 'Thanh Thử', 'Xuân Thử'],
]
  .flat()
  .map((name) => {
    const own = (office: string): Invented => ({
      slug: slugOf(`${office} ${name}`),
      name: `${office} ${name}`,
    });
    return {
      slug: slugOf(`huyện ${name}`),
      name: `huyện ${name}`,
      committee: own('UBND huyện'),
      party: own('Huyện ủy'),
      office: own('Phòng Kinh tế huyện'),
    };
  });

/** The two hundred communes, dealt out to the districts. */
export const COMMUNES: readonly Commune[] = MADE_UP.flatMap((second) =>
  HILLS.map((first) => `xã ${first} ${second}`),
)
  .slice(0, HOW_MANY_COMMUNES)
  .map((name, at) => ({
    slug: slugOf(name),
    name,
    district: DISTRICTS[at % DISTRICTS.length] as District,
  }));

/** Departments of the province. */
export const DEPARTMENTS: readonly Invented[] = FIELDS.map((field) => ({
  slug: slugOf(`Sở ${field} tỉnh Mẫu`),
  name: `Sở ${field} tỉnh Mẫu`,
}));

/** `registry/places.yaml` of the province. */
export function placesYaml(): string {
  const entry = ({ slug, name }: Invented, level: string, within?: Invented): string =>
    `${slug}:\n  name: ${name}\n  level: ${level}\n${within ? `  within: ${within.slug}\n` : ''}`;
  return [
    entry(PROVINCE, 'tinh'),
    ...DISTRICTS.map((district) => entry(district, 'huyen', PROVINCE)),
    ...COMMUNES.map((commune) => entry(commune, 'xa', commune.district)),
  ].join('');
}

/** `registry/agencies.yaml` of the province. */
export function agenciesYaml(): string {
  const entry = ({ slug, name }: Invented, facts: string): string => `${slug}:\n  name: ${name}\n${facts}`;
  const ofProvince = (kind: string): string => `  kind: ${kind}\n  level: tinh\n  place: ${PROVINCE.slug}\n`;
  const ofDistrict = (kind: string, place: District): string =>
    `  kind: ${kind}\n  level: huyen\n  place: ${place.slug}\n`;
  return [
    entry(GOVERNMENT, ''),
    entry(PRIME_MINISTER, ''),
    entry(PROVINCE_PARTY, ofProvince('khac')),
    entry(PROVINCE_COUNCIL, ofProvince('hdnd')),
    entry(PROVINCE_COMMITTEE, ofProvince('ubnd')),
    ...DEPARTMENTS.map((department) => entry(department, ofProvince('so'))),
    ...DISTRICTS.flatMap((district) => [
      entry(district.committee, ofDistrict('ubnd', district)),
      entry(district.party, ofDistrict('khac', district)),
      entry(district.office, ofDistrict('khac', district)),
    ]),
  ].join('');
}
