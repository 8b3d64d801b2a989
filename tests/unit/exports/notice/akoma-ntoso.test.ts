import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { akomaNtoso } from '../../../../src/exports/notice/akoma-ntoso.ts';
import { type NoticeExport, noticeExport } from '../../../../src/exports/notice/notice-export.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';
import { exportOf, noticeOf, officialTexts, SITE, wordsOf } from '../fixture.ts';

const FOLDER = 'tests/fixtures/akoma-ntoso';
const file = (fileName: string) => ({ fileName, contents: readFileSync(`${FOLDER}/${fileName}`, 'utf8') });
const { DOMParser } = new JSDOM('').window;

async function faults(of: NoticeExport): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'thu.xml', contents: akomaNtoso(of) },
    schema: file('akomantoso30.xsd'),
    preload: file('xml.xsd'),
  });
  return errors.map(({ message }) => message);
}

const of = exportOf();
const document = () => new DOMParser().parseFromString(akomaNtoso(of), 'application/xml');
const byId = (eId: string) =>
  [...document().querySelectorAll('*')].find((element) => element.getAttribute('eId') === eId);

test('a notice with everything in it is valid by the OASIS schema', { timeout: 30_000 }, async () => {
  expect(await faults(of)).toEqual([]);
});

test.for<[string, string]>([
  ['one paragraph', 'Một đoạn.'],
  ['a closing alone', '<Closing>\n\nThông báo để thực hiện./.\n\n</Closing>'],
  ['a heading without text', '## I. PHẦN THỬ'],
  ['a numbered paragraph with dashes below it', '1. Đoạn có số:\n\n- Gạch một;\n\n- Gạch hai.'],
  ['a note that calls itself', 'Đoạn[^a].\n\n[^a]: Xem chú thích này[^a].'],
  [
    'tables in a note',
    'Đoạn[^a].\n\n[^a]: Bảng:\n\n    | Năm | Số |\n    |---|---|\n    | 2042 | 1 |\n\n    Và\n\n    | Cột |\n    |---|',
  ],
])('a notice of %s is valid too', { timeout: 30_000 }, async ([, body]) => {
  expect(await faults(exportOf(noticeOf(body)))).toEqual([]);
});

test.for(['tests/fixtures/other-content', 'tests/fixtures/citing-content'])(
  'every notice of %s is valid',
  { timeout: 60_000 },
  async (folder) => {
    const { corpus } = await checkContent(folder);
    expect(corpus.notices.length).toBeGreaterThan(0);
    for (const notice of corpus.notices)
      expect(await faults(noticeExport(notice, corpus, SITE)), notice.id).toEqual([]);
  },
);

test('the words are the words of the model, in order, each footnote where it is first called', () => {
  const copy = document().cloneNode(true) as ReturnType<typeof document>;
  const notes = [...copy.querySelectorAll('authorialNote')].map((note) => {
    const text = note.textContent ?? '';
    note.remove();
    return [Number(note.getAttribute('marker')), text] as const;
  });
  // Lines, cells and numbers are elements of their own; between them stands at least a blank.
  for (const element of copy.querySelectorAll('p, num, heading')) element.append(' ');
  copy.querySelector('meta')?.remove();
  const inOrder = notes.toSorted(([a], [b]) => a - b).map(([, text]) => text);
  expect(wordsOf([copy.documentElement.textContent, ...inOrder].join('\n'))).toEqual(
    officialTexts(of.notice).flatMap(wordsOf),
  );
});

test('every block and footnote has the anchor of the page as its eId', () => {
  for (const { anchor } of [...of.notice.body.blocks, ...of.notice.body.footnotes])
    expect(byId(anchor), anchor).toBeDefined();
});

test('levels hold what stands below them', () => {
  expect(byId('i-1-d1')?.parentElement?.getAttribute('eId')).toBe('i-1');
  expect(byId('i-1')?.parentElement?.getAttribute('eId')).toBe('i');
  expect(byId('ii-a')?.tagName).toBe('point');
  expect(byId('ii-dd')?.querySelector('num')?.textContent).toBe('đ)');
});

test('citations lead to their documents, also inside an editorial mark, each at its own letters', () => {
  const [first, second] = ['i-1-d1-vb-9-qd-ubnd', 'i-1-d1-vb-9-qd-ubnd--2'].map(byId);
  expect(first?.getAttribute('href')).toBe('https://mau.invalid/van-ban/ubnd-tinh-mau-qd-9-2042/');
  expect(first?.textContent).toBe('Quyết định số 9/QĐ-UBND');
  expect(byId('i-1-d1-bt1')?.parentElement?.getAttribute('eId')).toBe('i-1-d1-vb-9-qd-ubnd');
  expect(second?.previousSibling?.textContent).toBe(', ');
});

test('an editorial mark says what the source reads', () => {
  expect(byId('d1-bt1')?.getAttribute('title')).toContain('Nguồn ghi: thể');
});

test('an editorial mark on the first word behind a dash, and on a first word of a cell, is kept', () => {
  const body = '- <Sic source="b">a</Sic> một.\n\n| Cột |\n|---|\n| <Sic source="d">c</Sic> |';
  const xml = akomaNtoso(exportOf(noticeOf(body)));
  expect(xml).toMatch(/<num>-<\/num><content eId="d1__content"><p><inline eId="d1-bt1"[^>]*>a<\/inline> một/);
  expect(xml).toMatch(/<td><p><inline eId="bang1-bt1"[^>]*>c<\/inline>/);
});

test('numbers before a hyphen or a stroke are numbers', () => {
  const xml = akomaNtoso(exportOf(noticeOf('## II- MỘT\n\n2.1- Hai\n\n1/ Ba')));
  expect([...xml.matchAll(/<num>([^<]*)<\/num>/g)].map(([, number]) => number)).toEqual([
    'II-',
    '2.1-',
    '1/',
  ]);
});

test('a note called again is referred to, not repeated', () => {
  expect(document().querySelectorAll('authorialNote')).toHaveLength(3);
  expect(document().querySelector('noteRef')?.getAttribute('href')).toBe('#chu-thich-1');
});

test('a day of issue that is unknown is not invented: the day given is called that of the inspection', () => {
  const bare = akomaNtoso(exportOf(noticeOf('Một đoạn.')));
  expect(bare).toContain('<FRBRdate date="2042-04-23" name="ngay-kiem-tra"/>');
  expect(bare).not.toContain('FRBRnumber');
  expect(akomaNtoso(of)).toContain('<FRBRdate date="2042-05-02" name="ngay-ban-hanh"/>');
  expect(akomaNtoso(of)).toContain('<FRBRnumber value="07/TB-UBND"/>');
});
