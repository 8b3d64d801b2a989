import { expect, test } from 'vitest';
import { importNotice } from './importing.ts';
import { paragraph, table, wordFile } from './word-file.ts';

const STATE = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const DAY = 'Mẫu, ngày 9 tháng 4 năm 2042';
const SUBJECT = 'Kết luận của Chủ tịch UBND tỉnh Trần Văn Mẫu về đất đai';
const OPENING = 'Trên cơ sở báo cáo của các sở, Chủ tịch UBND tỉnh kết luận như sau:';
const TEXT = [
  OPENING,
  '1. Về kết quả: các huyện đã hoàn thành việc rà soát theo kế hoạch.',
  '2. Giao Sở Tài chính theo dõi việc thực hiện thông báo này.',
];
const SET_APART = { bold: true, centred: true };

interface Head {
  above?: Parameters<typeof wordFile>[0];
  left?: string[];
  right?: string[];
  subject?: Parameters<typeof wordFile>[0];
  text?: string[];
}

/** A Word file with the head of an office, in a layout table, and with a foot. */
async function imported({ above = [], left, right, subject, text = TEXT }: Head) {
  const notice = await importNotice(
    await wordFile([
      ...above,
      table([
        [(left ?? ['UBND TỈNH MẪU', 'Số: 12/TB-UBND']).join('\n'), (right ?? [...STATE, DAY]).join('\n')],
      ]),
      paragraph('THÔNG BÁO', SET_APART),
      ...(subject ?? [paragraph(SUBJECT, SET_APART)]),
      ...text.map((line) => paragraph(line)),
      table([['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Mẫu']]),
    ]),
  );
  const { report, mdx, year, slug } = notice;
  const body = mdx.slice(mdx.indexOf('\n---\n') + 5).trim();
  const fact = (name: string) => report.facts.find((one) => one.fact === name)?.value;
  return { report, body, year, slug, fact };
}

test('a notice whose number and day wait for the pen is filed under its year, and asks for both', async () => {
  const { fact, year, slug, body, report } = await imported({
    left: ['UBND TỈNH MẪU', 'Số:        /TB-UBND'],
    right: [...STATE, 'Mẫu, ngày      tháng 4 năm 2042'],
  });
  expect(year).toBe('2042');
  expect(slug).toContain('2042-04');
  expect([fact('number'), fact('issued')]).toEqual([undefined, undefined]);
  expect(body.startsWith(OPENING)).toBe(true);
  expect(report.questions).toMatchObject([
    {
      about: 'issued',
      isNeeded: true,
      words: 'Mẫu, ngày tháng 4 năm 2042',
      answers: [{ flags: [['--issued', '2042-04-…']] }],
    },
    { about: 'number', words: 'Số: /TB-UBND', answers: [{ flags: [['--number', '…/TB-UBND']] }] },
    { about: 'inspection.on' },
  ]);
});

test('without a year in the head the latest year of the text files it, and no day is made of it', async () => {
  const { fact, year } = await imported({
    right: [...STATE, 'ngày … tháng … năm 20…'],
    text: [...TEXT, '3. Hoàn thành Kế hoạch số 5/KH-UBND ngày 12/01/2042.'],
  });
  expect(year).toBe('2042');
  expect(fact('issued')).toBeUndefined();
});

test('a slip in the head is told as printed, and costs no fact and no letter', async () => {
  const { fact, body, report } = await imported({
    left: ['UBND TỈNH MẪU', 'So: 12 /TB– UBND.'],
    right: [
      'CỘNG HÕA XÃ HỘI CHŨ NGHĨA VIỆT NAM',
      'Đôc lập - Tự do - Hạnh phúc',
      'Mẫu, Ngày 9 thàng 4 năm 2042.',
    ],
  });
  expect(['number', 'issued', 'issuer'].map(fact)).toEqual(['12/TB-UBND', '2042-04-09', 'ubnd-tinh-mau']);
  expect(body.startsWith(OPENING)).toBe(true);
  expect(report.remarks.map(({ words }) => words)).toEqual([
    'CỘNG HÕA XÃ HỘI CHŨ NGHĨA VIỆT NAM',
    'Đôc lập - Tự do - Hạnh phúc',
  ]);
});

test('a head that runs on one line is cut where its forms begin and end', async () => {
  const { fact, body } = await imported({
    left: [`UBND TỈNH MẪU ${STATE.join(' ')} Số: 12/TB-UBND ${DAY}`],
    right: [''],
  });
  expect(['number', 'issued', 'issuer'].map(fact)).toEqual(['12/TB-UBND', '2042-04-09', 'ubnd-tinh-mau']);
  expect(body.startsWith(OPENING)).toBe(true);
});

test.for([
  ['ubnd-tinh-mau', ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU']],
  ['ubnd-tinh-mau', ['UỶ BAN', 'NHÂN DÂN', 'TỈNH MẪU']],
  ['ubnd-tinh-mau', ['Ủy ban nhân dân tỉnh Mẫu']],
  ['van-phong-ubnd-tinh-mau', ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU', 'VĂN PHÒNG']],
  ['van-phong-ubnd-tinh-mau', ['VĂN PHÒNG ỦY BAN NHÂN DÂN', 'TỈNH MẪU']],
  ['so-tai-chinh-tinh-mau', ['UBND TỈNH MẪU', 'SỞ', 'TÀI CHÍNH']],
] as const)('%s is the agency of %j', async ([issuer, lines]) => {
  const { fact } = await imported({
    left: [...lines, `Số: 12/TB-${issuer === 'ubnd-tinh-mau' ? 'UBND' : 'VP'}`],
  });
  expect(fact('issuer')).toBe(issuer);
});

test.for([
  [['ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH', 'SỐ 3346/QĐ-UBND', 'Số: 07/TB-ĐKT']],
  [['ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ', '3346/QĐ-UBND', 'Số: 07/TB-ĐKT']],
  [
    [
      'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH',
      'SỐ 3346/QĐ-UBND NGÀY 05/3/2042',
      'CỦA CHỦ TỊCH UBND TỈNH',
      'Số: 07/TB-ĐKT',
    ],
  ],
  [['TỔ CÔNG TÁC THEO QUYẾT ĐỊNH', 'Số: 3346/QĐ-UBND', 'Số: 07/TB-ĐKT']],
  [['Đoàn kiểm tra theo Quyết định số 3346/QĐ-UBND', 'Số: 07/TB-ĐKT']],
  [['ĐOÀN KIỂM TRA', '(Theo Quyết định số 3346/QĐ-UBND)', 'Số: 07/TB-ĐKT']],
  [['ĐOÀN KIỂM TRA', 'theo Quyết định số 3346/QĐ-UBND ngày 5/3/2042', 'Số: 07/TB-ĐKT']],
  [['BAN CHỈ ĐẠO CHƯƠNG TRÌNH', 'Số: 07/TB-ĐKT']],
] as const)('under %j the number is the notice’s own, and its day that of the place', async ([lines]) => {
  const { fact, body } = await imported({ left: ['UBND TỈNH MẪU', ...lines] });
  expect(['number', 'issued'].map(fact)).toEqual(['07/TB-ĐKT', '2042-04-09']);
  expect(body.startsWith(OPENING)).toBe(true);
});

test('the number of the decision that set a body up is never the number of its notice', async () => {
  const body = ['UBND TỈNH MẪU', 'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH', 'SỐ 3346/QĐ-UBND'];
  for (const left of [body, [...body, 'Số:      /TB-ĐKT']])
    expect((await imported({ left })).fact('number')).toBeUndefined();
});

const lines = (...texts: string[]) => texts.map((text) => paragraph(text, SET_APART));
test.for([
  [lines('Kết luận của Chủ tịch UBND tỉnh', 'Tại Hội nghị giao ban quý I,', 'Thực hiện nhiệm vụ quý II')],
  [lines('Tại Hội nghị giao ban quý I')],
  [lines('Kết luận của Chủ tịch UBND tỉnh.')],
  [lines('(V/v kết luận kiểm tra công tác hộ tịch)')],
  [lines('KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH', 'TẠI HỘI NGHỊ GIAO BAN')],
] as const)('a subject set apart goes on over its paragraphs, up to a rule (%#)', async ([subject]) => {
  const { fact, body } = await imported({ subject: [...subject, paragraph('__________', SET_APART)] });
  const printed = JSON.stringify(subject.map((one) => JSON.stringify(one))).match(/[^"\\]{12,}/gu) ?? [];
  for (const words of String(fact('subject')).split(/(?<=,) /u))
    expect(printed.join(' ')).toContain(words.slice(0, 20));
  expect(body.startsWith(OPENING)).toBe(true);
});

test('a subject has up to 900 letters; what goes beyond is published, not lost', async () => {
  const first = 'Kết luận về đất đai';
  for (const [length, isTaken] of [
    [900, true],
    [901, false],
  ] as const) {
    const { fact, body } = await imported({ subject: lines(first, 'a'.repeat(length - first.length)) });
    expect(String(fact('subject')).endsWith('a')).toBe(isTaken);
    expect(body.includes('aaaa')).toBe(!isTaken);
  }
});

test('a number and a day under the title are the head’s, and no subject', async () => {
  const { fact } = await imported({
    left: ['UBND TỈNH MẪU'],
    right: STATE,
    subject: [
      paragraph('Số: 12/TB-UBND', { centred: true }),
      paragraph(DAY, { centred: true }),
      ...lines(SUBJECT),
    ],
  });
  expect(['number', 'issued', 'subject'].map(fact)).toEqual(['12/TB-UBND', '2042-04-09', SUBJECT]);
});

const stray = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    paragraph(`${index + 1}. Xóa dòng hướng dẫn này trước khi trình ký.`),
  );
test.for([
  ['an empty table', [table([['', '']])], ''],
  ['a stray table', [table([['Mẫu số 01', 'Ban hành kèm theo']])], 'Mẫu số 01'],
  [
    'a table of figures',
    [
      table([
        ['TT', 'Tên'],
        ['1', 'Xã Thử'],
      ]),
    ],
    'Xã Thử',
  ],
  ['an instruction', stray(2), 'Xóa dòng'],
] as const)('%s over the head leaves it readable, and its words are published', async ([, above, words]) => {
  const { fact, body } = await imported({ above });
  expect(['number', 'issued', 'issuer'].map(fact)).toEqual(['12/TB-UBND', '2042-04-09', 'ubnd-tinh-mau']);
  expect(body).toContain(words);
});

test('a head is looked for under up to 24 strange lines, and not under more', async () => {
  expect((await imported({ above: stray(24) })).fact('number')).toBe('12/TB-UBND');
  const { fact, slug } = await imported({ above: stray(25) });
  expect(fact('number')).toBeUndefined();
  // Nothing names it but its file.
  expect(slug).toBe('nguon');
});

test('a name of an agency has up to 90 letters; a longer line is published', async () => {
  const agencyOf = async (length: number) => {
    const name = 'SỞ THỬ '.padEnd(length, 'Ỷ');
    const { body } = await imported({ left: [name, 'Số: 12/TB-UBND'] });
    return body.includes(name);
  };
  expect(await agencyOf(90)).toBe(false);
  expect(await agencyOf(91)).toBe(true);
});

test('the occasion is told in the first eight paragraphs before a heading, and not further down', async () => {
  const heldOn = async (before: number) => {
    const text = Array.from({ length: before }, () => 'Các đơn vị đã rà soát theo phân công của cấp trên.');
    const { fact } = await imported({
      text: [...text, 'Ngày 5/4/2042, Chủ tịch UBND tỉnh chủ trì cuộc họp.'],
    });
    return fact('inspection.on');
  };
  expect(await heldOn(7)).toBe('2042-04-05');
  expect(await heldOn(8)).toBeUndefined();
});

test('a symbol that a column tore off its number is found within six lines, and not further down', async () => {
  const numberOf = async (between: number) => {
    const lines = Array.from({ length: between }, (_, index) => `BỘ PHẬN ${'IVXLC'.charAt(index % 5)} MẪU`);
    return (
      await imported({ left: ['UBND TỈNH MẪU', 'Số: 88', ...lines, '/TB-UBND'], right: [...STATE, DAY] })
    ).fact('number');
  };
  expect(await numberOf(5)).toBe('88/TB-UBND');
  expect(await numberOf(6)).toBeUndefined();
});

const words = (count: number) => Array.from({ length: count }, (_, index) => `Xóa dòng thừa ${index}`);

test('a head is over within 40 lines: a title that stands on the 41st is the text’s', async () => {
  const titled = async (before: number) =>
    titleIn(
      await importNotice(
        await wordFile([
          ...['UBND TỈNH MẪU', 'Số: 12/TB-UBND', DAY].map((line) => paragraph(line)),
          ...words(before - 3).map((line) => paragraph(line)),
          paragraph('THÔNG BÁO', SET_APART),
          ...TEXT.map((line) => paragraph(line)),
        ]),
      ),
    );
  expect(await titled(39)).toBe('THÔNG BÁO');
  expect(await titled(40)).toBeUndefined();
});

test('an agency in small letters is one where a form of heads stands within four lines below', async () => {
  const isTaken = async (between: number) => {
    const { body } = await imported({
      left: ['UBND TỈNH MẪU', 'Phòng Mẫu Thử', ...words(between), 'Số: 12/TB-UBND'],
    });
    return !body.includes('Phòng Mẫu Thử');
  };
  expect(await isTaken(3)).toBe(true);
  expect(await isTaken(4)).toBe(false);
});

test('without a title, up to three lines above the next form of heads are strange ones of the head', async () => {
  const numberUnder = async (between: number) => {
    const lines = [
      'UBND TỈNH MẪU',
      DAY,
      ...words(between),
      'Số: 12/UBND-VP',
      'Kính gửi: UBND các xã',
      ...TEXT,
    ];
    const { mdx } = await importNotice(await wordFile(lines.map((line) => paragraph(line))));
    return /^number: (.*)$/mu.exec(mdx)?.[1];
  };
  expect(await numberUnder(3)).toBe('12/UBND-VP');
  expect(await numberUnder(4)).toBeUndefined();
});

const typed = async (title: string) =>
  importNotice(
    await wordFile([
      table([['UBND TỈNH MẪU\nSố: 12/UBND-VP', [...STATE, DAY].join('\n')]]),
      paragraph(title, SET_APART),
      paragraph('Về việc rà soát đất đai', SET_APART),
      ...TEXT.map((line) => paragraph(line)),
    ]),
  );
const titleIn = ({ mdx }: { mdx: string }) => /^title: (.*)$/mu.exec(mdx)?.[1];

test.for([
  ['T H Ô N G   B Á O', 'THÔNG BÁO'],
  ['T H Ô N G B Á O', 'THÔNG BÁO'],
  ['T H Ô N G  B Á O  K Ế T  L U Ậ N', 'THÔNG BÁO KẾT LUẬN'],
  ['T H Ô N G B Á O K Ế T L U Ậ N', 'THÔNG BÁO KẾT LUẬN'],
  ['Q U Y Ế T\u00a0\u00a0\u00a0Đ Ị N H', 'QUYẾT ĐỊNH'],
] as const)('a title drawn out with blanks, «%s», is the title %s', async ([printed, title]) => {
  const notice = await typed(printed);
  expect(titleIn(notice)).toBe(title);
  expect(notice.mdx).toContain('subject: Về việc rà soát đất đai');
});

test.for(['T H Ô N G', 'T H Ô N G   T I N', 'T H Ô N G BÁO'])('«%s» is no title', async (printed) => {
  expect(titleIn(await typed(printed))).toBeUndefined();
});

test.for(['NGHỊ ĐỊNH', 'THÔNG TƯ', 'THÔNG CÁO', 'ĐIỀU LỆ', 'PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC'])(
  '%s is a kind of document',
  async (title) => {
    expect(titleIn(await typed(title))).toBe(title);
  },
);
