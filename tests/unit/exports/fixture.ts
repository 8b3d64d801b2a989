import type { Corpus } from '../../../src/corpus/corpus.ts';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { type NoticeExport, noticeExport } from '../../../src/exports/notice/notice-export.ts';
import type { Collection, Row } from '../../../src/exports/tables/collection.ts';
import type { CitedDocument } from '../../../src/model/document/cited-document.ts';
import type { Notice } from '../../../src/model/notice.ts';
import { parseNotice } from '../../../src/notice/parse-notice.ts';
import { FRONTMATTER, indicatorOf, registryOf } from '../notice/fixture.ts';

export const SITE = 'https://mau.invalid/';

const DOCUMENT: CitedDocument = {
  id: 'ubnd-tinh-mau-qd-9-2042',
  type: 'Quyết định',
  number: '9/QĐ-UBND',
  issuer: 'ubnd-tinh-mau',
  issued: '2042-03',
  title: 'Về việc <thử> & "mẫu"',
  relations: [{ kind: 'thay-the', document: 'ubnd-tinh-mau-qd-1-2041' }],
  isRegistered: true,
};

export const REGISTRY = registryOf({
  agencies: new Map([['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu', place: 'tinh-mau' }]]),
  places: new Map([
    ['tinh-mau', { name: 'tỉnh Mẫu' }],
    ['huyen-thu', { name: 'huyện Thử', within: 'tinh-mau' }],
  ]),
  documents: new Map([[DOCUMENT.id, DOCUMENT]]),
  topics: new Map([['dat-dai', { name: 'Đất đai' }]]),
  indicators: new Map([['giai-ngan-thu', indicatorOf({ name: 'Giải ngân thử', topic: 'dat-dai' })]]),
});

/** Everything that can stand in a notice, and letters that formats take for their own. */
export const BODY = `Mở đầu & cuối[^a]: "dấu" <Sic source="thể">thế</Sic> * _ [x] \\< \\{ 1 > 0 | ~ \\\\ # %.

## I. PHẦN THỬ

### 1. Mục thử

- Thực hiện <EditorNote note="Nguồn in như vậy.">Quyết định số 9/QĐ-UBND</EditorNote>[^b], Quyết định số 9/QĐ-UBND.

-Gạch không cách, gọi lại[^a].

\\+ Cộng thử.

2\\. Đoạn có số đạt <Metric indicator="giai-ngan-thu" place="huyen-thu" asOf="2042">17,04%</Metric> và m<sup>2</sup>.

## II. PHẦN HAI

#### a) Điểm trống

#### đ) Điểm đ

Hai dòng,<br/>dòng hai.

| Cột | Số |
|---|---|
| Một \\| hai | 1[^c] |

<Closing>

Thông báo để thực hiện./.

</Closing>

<Recipients>

Nơi nhận:

- Sở Thử;
- Lưu: VT.

</Recipients>

<Signature>

TL. CHỦ TỊCH

Trần Thị Thử

</Signature>

[^a]: Chú thích một.

[^b]: Chú thích hai, xem Quyết định số 9/QĐ-UBND.

[^c]: Chú thích ba & <Sic source="b">a</Sic>.
`;

/** An invented notice, with more lines of frontmatter than it needs if given. */
export function noticeOf(body: string, more = '', slug = 'thu'): Notice {
  const frontmatter = FRONTMATTER.replace('\nissuer:', `\n${more}issuer:`);
  const { notice, diagnostics } = parseNotice({
    file: `notices/2042/${slug}.mdx`,
    text: `${frontmatter}\n${body}\n`,
  });
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return notice;
}

/** The invented notice with all that it can have. */
export const WHOLE_NOTICE = noticeOf(BODY, 'number: 07/TB-UBND\nissued: "2042-05-02"\ntopics: [dat-dai]\n');

/** What an export of the invented notice reads; its citations are found in its words. */
export function exportOf(notice = WHOLE_NOTICE): NoticeExport {
  return noticeExport(notice, corpusOf([notice], REGISTRY), SITE);
}

/** Words of a text: letters and digits alone, in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Words of the model, block by block, each footnote after the text. */
export function officialTexts({ title, subject, body: { blocks, footnotes } }: Notice): string[] {
  return [title, subject, ...blocks.map(({ text }) => text), ...footnotes.map(({ text }) => text)];
}

/** All rows of a table. */
export function rowsOf(collection: Collection, corpus: Corpus, site = SITE): Row[] {
  return collection.groups(corpus, site).flatMap((group) => group.rows());
}
