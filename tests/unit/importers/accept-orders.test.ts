import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ImportedNotice } from '../../../src/importers/import-document.ts';
import { importDocument } from '../../../src/importers/import-document.ts';
import { readSource } from '../../../src/importers/read-source.ts';
import { isRefusal } from '../../../src/importers/source-document.ts';
import { parseNotice } from '../../../src/notice/parse-notice.ts';
import { printedWords } from '../../../src/site/clerk/printed-words.ts';
import { readRegistry } from '../../../src/site/content/read-content.ts';
import { paragraph, table, wordFile } from './word-file.ts';

const { registry } = await readRegistry('tests/fixtures/office/content');

async function importOf(bytes: Uint8Array, acceptOrders: boolean): Promise<ImportedNotice> {
  const document = await readSource(bytes);
  if (isRefusal(document)) throw new Error(document.reason);
  const file = { name: 'nguon.docx', sha256: 'a'.repeat(64) };
  const imported = importDocument(document, {
    registry,
    given: {},
    acceptOrders,
    file,
    readBack: printedWords,
  });
  if (imported.kind === 'refused') throw new Error(imported.reason);
  return imported;
}

function noticeOf({ mdx }: ImportedNotice) {
  return parseNotice({ file: 'notices/2042/mau.mdx', text: mdx });
}

const withoutTags = (mdx: string): string => mdx.replace(/<\/?Assignment[^>]*>/gu, '');
const HEAD = [
  'UBND TỈNH THÍ DỤ',
  'Số: 12/TB-UBND',
  'Thí Dụ, ngày 02 tháng 5 năm 2042',
  'THÔNG BÁO',
  'Kết luận của đồng chí Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh tại cuộc họp về đất đai',
  'Ngày 29/4/2042, đồng chí Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về đất đai và kết luận như sau:',
].map((words) => paragraph(words));
const TAIL = ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Lê Văn Thử'].map((words) => paragraph(words));

const WHOLES = [
  '51-whole-huyen-kiem-tra-xa',
  '52-whole-ban-chi-dao-phien-hop',
  '53-whole-van-phong-tinh-dau-tu-cong',
];
test.for(WHOLES)(
  'accepted orders of %s change no word, wait for review, and are published as none',
  async (name) => {
    const bytes = readFileSync(`tests/fixtures/office/${name}/input.docx`);
    const [plain, marked] = [await importOf(bytes, false), await importOf(bytes, true)];
    expect(withoutTags(marked.mdx)).toBe(plain.mdx);
    const tags = marked.mdx.match(/<Assignment [^>]*>/gu) ?? [];
    expect(tags).toHaveLength(marked.report.orders.length);
    expect(tags.every((tag) => tag.includes('review="cho-duyet"'))).toBe(true);
    const { notice, diagnostics } = noticeOf(marked);
    expect(notice?.assignments).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(diagnostics.filter(({ check }) => check === 'assignment/unreviewed')).toHaveLength(tags.length);
  },
);

test('an order that a person confirms is an order with its agency, its deadline and its last day', async () => {
  const bytes = await wordFile([
    ...HEAD,
    paragraph('1. Giao UBND huyện Mẫu Sơn rà soát quỹ đất, hoàn thành trước ngày 30/6/2042.'),
    paragraph('2. Giao UBND huyện Làng Mơ báo cáo kết quả.'),
    ...TAIL,
  ]);
  const { mdx } = await importOf(bytes, true);
  const confirmed = mdx.replace(' review="cho-duyet"', '');
  const { notice, diagnostics } = parseNotice({ file: 'notices/2042/mau.mdx', text: confirmed });
  expect(notice?.assignments).toMatchObject([
    {
      words: 'Giao UBND huyện Mẫu Sơn rà soát quỹ đất, hoàn thành trước ngày 30/6/2042',
      leads: ['ubnd-huyen-mau-son'],
      owner: 'UBND huyện Mẫu Sơn',
      deadline: 'trước ngày 30/6/2042',
      due: '2042-06-29',
    },
  ]);
  expect(diagnostics.filter(({ check }) => check === 'assignment/unreviewed')).toHaveLength(1);
});

test('an order without an agency of the registry cannot be confirmed before it gets one', async () => {
  const bytes = await wordFile([
    ...HEAD,
    paragraph('1. Giao Chi cục Ví Dụ rà soát quỹ đất trong tháng 6/2042.'),
  ]);
  const { mdx } = await importOf(bytes, true);
  expect(mdx).toContain('owner="Chi cục Ví Dụ"');
  const { diagnostics } = parseNotice({
    file: 'notices/2042/mau.mdx',
    text: mdx.replace(' review="cho-duyet"', ''),
  });
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ check: 'subset/attribute', message: expect.stringContaining('`to`') }),
  );
});

test('marks stand in the cells of a table of tasks, and around italic words', async () => {
  const bytes = await wordFile([
    ...HEAD,
    paragraph('1. Giao UBND huyện Mẫu Sơn rà soát quỹ đất trong tháng 6/2042.', { italics: true }),
    paragraph('2. Các nhiệm vụ khác:'),
    table([
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Lập danh sách các hộ | thửa đất', 'UBND huyện Làng Mơ', 'Trước ngày 10/7/2042'],
    ]),
    ...TAIL,
  ]);
  const { mdx, report } = await importOf(bytes, true);
  expect(report.orders.every(({ isMarked }) => isMarked)).toBe(true);
  const text = mdx.replaceAll(' review="cho-duyet"', '');
  const { notice } = parseNotice({ file: 'notices/2042/mau.mdx', text });
  expect(notice?.assignments).toMatchObject([
    { leads: ['ubnd-huyen-mau-son'], due: '2042-06-30' },
    { leads: ['ubnd-huyen-lang-mo'], due: '2042-07-09', words: 'Lập danh sách các hộ | thửa đất' },
  ]);
});

test.for([
  ['a paragraph', 'Giao Sở Tài chính rà soát quỹ đất'],
  ['a list item', '- Giao Sở Tài chính rà soát quỹ đất'],
])(
  'an order that fills the whole line of %s without a stop is marked, and confirmed it is an order',
  async ([, line = '']) => {
    const bytes = await wordFile([
      ...HEAD,
      ...['II. NHIỆM VỤ', line, 'Kết quả đã được ghi nhận.'].map((words) => paragraph(words)),
      ...TAIL,
    ]);
    const [plain, marked] = [await importOf(bytes, false), await importOf(bytes, true)];
    expect(marked.report.orders).toMatchObject([{ isMarked: true }]);
    expect(withoutTags(marked.mdx)).toBe(plain.mdx);
    const confirmed = noticeOf({
      ...marked,
      mdx: marked.mdx.replace(' review="cho-duyet"', ' to="so-tai-chinh"'),
    });
    expect(
      confirmed.diagnostics.filter(({ check }) => check.startsWith('syntax') || check.startsWith('block')),
    ).toEqual([]);
    expect(confirmed.notice?.assignments).toHaveLength(1);
    expect(confirmed.notice?.body.blocks.length).toBe(noticeOf(plain).notice?.body.blocks.length);
  },
);
