import { readdirSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { akomaNtoso } from '../../../src/exports/notice/akoma-ntoso.ts';
import { markdown } from '../../../src/exports/notice/markdown.ts';
import { type NoticeExport, noticeExport } from '../../../src/exports/notice/notice-export.ts';
import { noticeJson } from '../../../src/exports/notice/notice-json.ts';
import { childrenOf, textOf } from '../../../src/notice/structure/tree.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { readContent } from '../../../src/site/content/content-files.ts';
import { FRONTMATTER } from '../notice/fixture.ts';
import { printPage } from '../notice/print-page.ts';
import { BODY, noticeOf, REGISTRY, SITE } from './fixture.ts';

/** Everything but blanks, which each format sets in its own way. */
const letters = (text: string): string => text.replace(/\s+/gu, '');

/** Letters of the blocks, in order, and of the footnotes, in order. */
interface Letters {
  body: string;
  notes: string[];
}

function inModel({ notice }: NoticeExport): Letters {
  return {
    body: letters(notice.body.blocks.map(({ text }) => text).join('')),
    notes: notice.body.footnotes.map(({ text }) => letters(text)),
  };
}

function inJson(of: NoticeExport): Letters {
  return inModel({ ...of, notice: { ...of.notice, body: JSON.parse(noticeJson(of)) } });
}

/** The page without what the site adds: marks of notes, names of the list of notes, charts. */
async function onPage(source: string): Promise<Letters> {
  const [frontmatter = '', body = ''] = source.split(/(?<=^---\r?\n[\s\S]*?\r?\n---\r?\n)/u);
  const notes: string[] = [];
  const read = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!('tagName' in node)) return '';
    const has = (name: string, value: string): boolean =>
      node.attrs.some((attribute) => attribute.name === name && attribute.value === value);
    if (has('class', 'note-mark') || has('id', 'chu-thich')) return '';
    const words = node.childNodes.map(read).join('');
    const isNote = node.attrs.some(({ name, value }) => name === 'id' && /^chu-thich-\d+$/.test(value));
    if (isNote) notes.push(letters(words));
    return isNote ? '' : words;
  };
  const html = await printPage(body, frontmatter);
  return { body: letters(parseFragment(html).childNodes.map(read).join('')), notes };
}

function inXml(of: NoticeExport): Letters {
  const document = new DOMParser().parseFromString(akomaNtoso(of), 'text/xml');
  const notes = new Map<number, string>();
  const read = (node: Node): string => {
    const element = node as unknown as Element;
    if (element.tagName === 'meta' || element.tagName === 'preface') return '';
    let words = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    for (let child = node.firstChild; child; child = child.nextSibling) words += read(child);
    if (element.tagName !== 'authorialNote') return words;
    notes.set(Number(element.getAttribute('marker')), letters(words));
    return '';
  };
  const body = letters(read(document as unknown as Node));
  return { body, notes: [...notes].toSorted(([a], [b]) => a - b).map(([, words]) => words) };
}

function inMarkdown(of: NoticeExport): Letters {
  const text = markdown(of);
  const blocks = childrenOf(markdownToMdast(text, { features: { gfm: true, smartPunctuation: false } }));
  const rule = blocks.findIndex(({ type }) => type === 'thematicBreak');
  const rest = blocks.slice(rule + 1);
  const end = rest.findIndex(({ type }) => type === 'thematicBreak');
  const words = rest.slice(0, end < 0 ? undefined : end).map((node) => ({
    isNote: node.type === 'footnoteDefinition',
    letters: letters(textOf(node, text)),
  }));
  return {
    body: words.flatMap((block) => (block.isNote ? [] : [block.letters])).join(''),
    notes: words.flatMap((block) => (block.isNote ? [block.letters] : [])),
  };
}

async function expectSameWords(of: NoticeExport, source: string): Promise<void> {
  const model = inModel(of);
  expect(await onPage(source), 'page').toEqual(model);
  expect(inJson(of), 'JSON').toEqual(model);
  expect(inXml(of), 'XML').toEqual(model);
  expect(inMarkdown(of), 'Markdown').toEqual(model);
}

const FOLDERS = [
  'content',
  // What is broken on purpose has no notice that could be read.
  ...readdirSync('tests/fixtures')
    .filter((name) => name.endsWith('-content') || name.startsWith('many-'))
    .map((name) => `tests/fixtures/${name}`),
];

test.for(FOLDERS)(
  'every notice of %s has the same words in model, page, JSON, XML and Markdown',
  { timeout: 60_000 },
  async (folder) => {
    const { corpus } = await checkContent(folder);
    for (const notice of corpus.notices) {
      await expectSameWords(noticeExport(notice, corpus, SITE), await readContent(folder, notice.file));
    }
  },
);

const METRIC = '<Metric indicator="giai-ngan-thu" place="huyen-thu" asOf="2042">17,04%</Metric>';

/** Bodies with what a note, a list, a table can hold. */
const BODIES: Readonly<Record<string, string>> = {
  'everything that can stand in a notice': BODY,
  'a table in a note': `a[^1]\n\n[^1]: Bảng:\n\n    | Năm | Tỷ lệ |\n    |---|---|\n    | 2042 | ${METRIC} theo Quyết định số 9/QĐ-UBND |\n    | 2043 |`,
  'a table that begins a note': 'a[^1]\n\n[^1]:\n    | Năm | Số |\n    |---|---|\n    | 2042 | |\n\n    Hết.',
  'two tables in a note, words between': `a[^1]\n\n[^1]: | a | b |\n    |---|---|\n    | 1 | 2 |\n\n    Giữa[^2].\n\n    | c |\n    |---|\n    | ${METRIC}[^2] |\n\n[^2]: n`,
  'a heading in a note': 'a[^1]\n\n[^1]: ## Tiêu đề trong chú thích\n\n    Đoạn sau.',
  'paragraphs and nested lists in a note':
    'a[^1]\n\n[^1]: Một.\n\n    Hai.\n\n    - ba\n      + bốn\n\n        bốn nữa\n    - năm\n\n    5. sáu\n\n    a) bảy',
  'a table in a list in a note':
    'a[^1]\n\n[^1]: - một\n\n      | a | b |\n      |---|---|\n      | 1 | 2 |\n    - hai',
  'editors’ marks in a note': `a[^1]\n\n[^1]: <Sic source="thể">thế</Sic> và <EditorNote note="Nguồn mờ.">${METRIC}</EditorNote>\n\n    <Sic source="mạnh">mạng</Sic>`,
  'signs at the starts of lines in a note':
    'a[^1]\n\n[^1]: \\# Một\n\n    \\- hai\n\n    \\+ ba\n\n    4\\. bốn\n\n    \\> năm\n\n    a\tb\n\n    \\| sáu \\|<br/>\\=== <br/>\\[^2]: bảy',
  'figures between asterisks':
    'Lô 20*30 m và 10*15 m; hệ số 2*3*4; giá (*) là tạm tính, giá (*) có thuế; mã __A__, a_b_c, 5~7 và 8~9 m[^1].\n\n## 1*2*3 *A*\n\n| 2*3*4 | (*) a (*) |\n|---|---|\n\n- 1*2*3\n\n[^1]: 2*3*4 và **Về tiến độ:**Các đơn vị',
  'emphasis without blanks':
    '**Về tiến độ:**Các đơn vị*“khẩn trương”* làm; *a **b** c*; đạt **17,04%**[^1].\n\n[^1]: n',
  'a table in a list': '- một\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n\n- hai',
};

test.for(Object.entries(BODIES))(
  '%s: the same words in model, page, JSON, XML and Markdown',
  async ([, body]) => {
    const notice = noticeOf(body);
    await expectSameWords(
      noticeExport(notice, corpusOf([notice], REGISTRY), SITE),
      `${FRONTMATTER}\n${body}\n`,
    );
  },
);

test('a figure in a table of a note has its address on the page', async () => {
  const body = BODIES['a table in a note'] ?? '';
  const [metric] = noticeOf(body).metrics;
  expect(metric?.anchor).toMatch(/^chu-thich-1-sl/);
  expect(await printPage(body)).toContain(`id="${metric?.anchor}"`);
});
