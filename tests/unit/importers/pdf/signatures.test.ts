import { expect, test } from 'vitest';
import { isDegree, readCapitalName, readName } from '../../../../src/importers/forms/person-name.ts';
import { importNotice, modelOf } from '../importing.ts';

const OVER = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];

/** The notice of an agency with these lines under its recipients, or above them. */
async function signed(lines: readonly string[], { isAbove = false, between = [] as readonly string[] } = {}) {
  const recipients = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'];
  const foot = isAbove ? [...lines, ...between, ...recipients] : [...recipients, '', ...lines];
  const text = [
    ...['UBND TỈNH MẪU', 'Số: 12/TB-UBND', 'Mẫu, ngày 9 tháng 4 năm 2042', '', 'THÔNG BÁO'],
    ...['Kết luận của Chủ tịch UBND tỉnh về đất đai', '', '1. Giao Sở Tài chính thực hiện.', ''],
    ...foot,
  ].join('\n');
  const notice = await importNotice(new TextEncoder().encode(text));
  return { notice, mdx: notice.mdx };
}

test.for([
  'ThS. Trần Văn Mẫu',
  'Th.s Trần Văn Mẫu',
  'Th.S. Trần Văn Mẫu',
  'ThS.Trần Văn Mẫu',
  'T.S Trần Văn Mẫu',
  'PGS.TS. Trần Văn Mẫu',
  'PGS, TS Trần Văn Mẫu',
  'BS.CKII. Trần Văn Mẫu',
  'BS. CK2 Trần Văn Mẫu',
  'TTƯT. BS. Trần Văn Mẫu',
  'Đại tá Trần Văn Mẫu',
  'Thượng tá, ThS. Trần Văn Mẫu',
  'Đại úy Trần Văn Mẫu',
  'Thạc sĩ Trần Văn Mẫu',
  'Luật sư Trần Văn Mẫu',
  'Nhà giáo ưu tú Trần Văn Mẫu',
  'Đ/c Trần Văn Mẫu',
  '(Đã ký) Trần Văn Mẫu',
  'Trần Văn Mẫu.',
])('«%s» signs as Trần Văn Mẫu, and stays as printed', async (line) => {
  const { notice, mdx } = await signed([...OVER, line]);
  expect(modelOf(notice).signer).toEqual({ name: 'Trần Văn Mẫu', authority: OVER });
  expect(mdx.replaceAll('\\', '')).toContain(`\n\n${line}\n\n</Signature>`);
});

test.for([
  [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  [['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  [['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ TÀI CHÍNH']],
  [['T.M ỦY BAN NHÂN DÂN', 'K.T CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  [['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC']],
  [['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  [['KT: CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  [['KT CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  [['T.U.Q CHỦ TỊCH', 'CHÁNH THANH TRA']],
  [['Q. CHỦ TỊCH']],
  [['KT. Chủ tịch', 'Phó Chủ tịch']],
  [['TRƯỞNG ĐOÀN', 'PHÓ CHỦ TỊCH UBND TỈNH']],
  [['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ', 'PHÁT TRIỂN NÔNG THÔN']],
] as const)('the offices %j stand over the name, each on its line', async ([authority]) => {
  for (const isAbove of [false, true]) {
    const { notice } = await signed([...authority, 'Trần Văn Mẫu'], { isAbove });
    expect(modelOf(notice).signer).toEqual({ name: 'Trần Văn Mẫu', authority });
  }
});

test('a rank on a line of its own is no office', async () => {
  const { notice } = await signed([...OVER, 'Đại tá', 'Trần Văn Mẫu']);
  expect(modelOf(notice).signer).toEqual({ name: 'Trần Văn Mẫu', authority: OVER });
});

test('a name in capitals is told from an office by its family name', async () => {
  expect(modelOf((await signed([...OVER, 'TRẦN VĂN MẪU'])).notice).signer.name).toBe('TRẦN VĂN MẪU');
  expect(readCapitalName('PHÓ CHỦ TỊCH')).toBeUndefined();
  expect(readCapitalName('TRẦN VĂN')).toBe('TRẦN VĂN');
  expect(readCapitalName('TRẦN')).toBeUndefined();
});

test('a name has two to five words', () => {
  expect(readName('Trần Mẫu')).toBe('Trần Mẫu');
  expect(readName('Trần')).toBeUndefined();
  expect(readName('Trần Thị Mẫu Thử Ví')).toBe('Trần Thị Mẫu Thử Ví');
  expect(readName('Trần Thị Mẫu Thử Ví Dụ')).toBeUndefined();
  expect(readName('Kỹ sư trưởng')).toBeUndefined();
  expect(isDegree('Tiến sĩ')).toBe(true);
  expect(isDegree('Tiến độ')).toBe(false);
});

test('an office has up to 90 letters', async () => {
  const office = (length: number): string => 'PHÓ CHỦ TỊCH '.padEnd(length, 'Ỷ');
  const signerOf = async (length: number) =>
    modelOf((await signed([...OVER, office(length), 'Trần Văn Mẫu'])).notice).signer;
  expect((await signerOf(90)).authority).toEqual([...OVER, office(90)]);
  await expect(signerOf(91)).rejects.toThrow('signer');
});

test('a signature over the recipients begins up to ten lines above them', async () => {
  const signerOf = async (stamps: number) => {
    const lines = [...OVER, ...Array<string>(stamps).fill('(Đã ký)'), 'Trần Văn Mẫu'];
    return modelOf((await signed(lines, { isAbove: true })).notice).signer.authority;
  };
  expect(await signerOf(7)).toEqual(OVER);
  expect(await signerOf(8)).toEqual(OVER.slice(1));
});
