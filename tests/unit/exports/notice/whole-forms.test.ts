import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { atom } from '../../../../src/exports/feeds/atom.ts';
import { feedOfAll } from '../../../../src/exports/feeds/feeds.ts';
import { noticeJsonLd } from '../../../../src/exports/notice/json-ld.ts';
import { markdown } from '../../../../src/exports/notice/markdown.ts';
import { noticeExport } from '../../../../src/exports/notice/notice-export.ts';
import { documentOf } from '../../corpus/corpus-fixture.ts';
import { heldOf } from '../../ledger/held.ts';
import { noticeOf, REGISTRY, SITE } from '../fixture.ts';

/*
 * A small notice that was withdrawn, and the whole of three of its forms, read letter by letter: what tests of single
 * lines do not see is what stands around them.
 */
const ACT = 'ubnd-tinh-mau-cv-12-2042';
const BODY = `Mở đầu* có chú thích[^a].

## I. PHẦN THỬ

### 1. Mục thử

- Một gạch <Sic source="thể">thế</Sic>.

- Hai gạch [x].

| Cột | Số |
|---|---|
| Một | 1 |

[^a]: Chú thích <EditorNote note="Ghi chú.">thử</EditorNote>.
`;

function withdrawn() {
  const notice = noticeOf(BODY, 'number: 11/TB-UBND\nissued: "2042-05-02"\ntopics: [dat-dai]\n');
  const told = { act: ACT, reason: 'Ban hành nhầm.' };
  const { ledger } = heldOf([{}, { version: 2, kind: 'withdrawn', at: '2042-07-01', ...told }], []);
  const lines = ledger.lines.map((line, at) => (at === 0 ? line : { ...line, told }));
  const act = documentOf(ACT, {
    type: 'Công văn',
    number: '12/UBND-VP',
    issued: '2042-06-20',
    title: 'Về việc [thử]',
  });
  const corpus = {
    ...corpusOf([notice], { ...REGISTRY, documents: new Map([act]) }),
    ledger: { ...ledger, lines },
  };
  return { corpus, of: noticeExport(notice, corpus, SITE) };
}

test('the Markdown of a notice has what happened, its facts, its words and the notes of editors, in this order', () => {
  expect(markdown(withdrawn().of)).toBe(`# THÔNG BÁO

**Kết luận thử của đồng chí Nguyễn Văn Mẫu**

> **Đã bị thu hồi ngày 20/6/2042.** Thông báo này không còn được dùng; giữ lại để tra cứu. Văn bản thu hồi: [Công văn số 12/UBND-VP](https://mau.invalid/van-ban/ubnd-tinh-mau-cv-12-2042/). Lý do: Ban hành nhầm.

- Số, ký hiệu: 11/TB-UBND
- Ngày ban hành: 2/5/2042
- Cơ quan ban hành: UBND tỉnh Mẫu
- Nơi và ngày kiểm tra: huyện Thử, 23/4/2042
- Người kết luận: Nguyễn Văn Mẫu, Chủ tịch
- Người ký: Trần Thị Thử (TL. CHỦ TỊCH)
- Địa chỉ: <https://mau.invalid/thong-bao/2042/thu/>
- Tệp nguồn: <https://mau.invalid/nguon/2042/thu.txt>

---

Mở đầu\\* có chú thích[^1].

## I. PHẦN THỬ

### 1. Mục thử

- Một gạch thế.

- Hai gạch \\[x\\].

| Cột | Số |
| --- | --- |
| Một | 1 |

[^1]: Chú thích thử.

---

## Ghi chú biên tập

Chữ của văn bản được giữ nguyên, trừ những chỗ dưới đây. Các ghi chú này do trang này thêm, không thuộc văn bản gốc.

- «thế»: lỗi số hóa đã sửa, nguồn ghi «thể».
- «thử»: Ghi chú.

`);
});

test('the linked data of a notice say what it is, whether it is in force, and what corrects it', () => {
  expect(noticeJsonLd(withdrawn().of)).toEqual({
    '@context': 'https://schema.org',
    '@type': ['Legislation', 'Report'],
    '@id': 'https://mau.invalid/thong-bao/2042/thu/',
    url: 'https://mau.invalid/thong-bao/2042/thu/',
    name: 'Kết luận thử của đồng chí Nguyễn Văn Mẫu',
    legislationType: 'Thông báo',
    legislationIdentifier: '11/TB-UBND',
    reportNumber: '11/TB-UBND',
    legislationDate: '2042-05-02',
    legislationPassedBy: {
      '@type': 'GovernmentOrganization',
      name: 'UBND tỉnh Mẫu',
    },
    author: {
      '@type': 'GovernmentOrganization',
      name: 'UBND tỉnh Mẫu',
    },
    jurisdiction: {
      '@type': 'AdministrativeArea',
      name: 'huyện Thử',
      containedInPlace: {
        '@type': 'AdministrativeArea',
        name: 'tỉnh Mẫu',
      },
    },
    about: ['Đất đai'],
    temporalCoverage: '2042-04-23',
    inLanguage: 'vi',
    citation: [],
    version: '2',
    dateModified: '2042-07-01',
    legislationLegalForce: 'https://schema.org/NotInForce',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Đã bị thu hồi ngày 20/6/2042. Thông báo này không còn được dùng; giữ lại để tra cứu. Văn bản thu hồi: Công văn số 12/UBND-VP. Lý do: Ban hành nhầm.',
        datePublished: '2042-06-20',
        url: 'https://mau.invalid/van-ban/ubnd-tinh-mau-cv-12-2042/',
      },
    ],
    encoding: [
      {
        '@type': 'MediaObject',
        contentUrl: 'https://mau.invalid/thong-bao/2042/thu.json',
        encodingFormat: 'application/json',
      },
      {
        '@type': 'MediaObject',
        contentUrl: 'https://mau.invalid/thong-bao/2042/thu.xml',
        encodingFormat: 'application/akn+xml',
      },
      {
        '@type': 'MediaObject',
        contentUrl: 'https://mau.invalid/thong-bao/2042/thu.md',
        encodingFormat: 'text/markdown',
      },
    ],
  });
});

test('a feed tells a notice with its forms and its topics, and what happened to it', () => {
  const { corpus } = withdrawn();
  expect(atom(feedOfAll(corpus), undefined, corpus, SITE)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="vi"><id>https://mau.invalid/atom.xml</id>
<title>Thông báo kết luận mới</title>
<subtitle>Mới đăng hoặc mới được đính chính xếp trước; thông báo không rõ ngày đăng lên trang thì xếp theo ngày của thông báo.</subtitle>
<updated>2042-07-01T00:00:00+07:00</updated>
<author><name>Thông báo kết luận</name></author>
<link rel="self" type="application/atom+xml" href="https://mau.invalid/atom.xml"/>
<link rel="alternate" type="text/html" href="https://mau.invalid/thong-bao/"/>
<entry><id>https://mau.invalid/thong-bao/2042/thu/</id>
<title>Kết luận thử của đồng chí Nguyễn Văn Mẫu</title>
<updated>2042-07-01T00:00:00+07:00</updated>
<author><name>UBND tỉnh Mẫu</name></author>
<link rel="alternate" type="text/html" href="https://mau.invalid/thong-bao/2042/thu/"/>
<link rel="alternate" type="application/json" href="https://mau.invalid/thong-bao/2042/thu.json"/>
<link rel="alternate" type="application/akn+xml" href="https://mau.invalid/thong-bao/2042/thu.xml"/>
<category term="dat-dai" label="Đất đai"/>
<summary>Thông báo số 11/TB-UBND ngày 2/5/2042 của UBND tỉnh Mẫu về kết luận thử của đồng chí Nguyễn Văn Mẫu. Nơi và ngày kiểm tra: huyện Thử, 23/4/2042. Đã bị thu hồi ngày 20/6/2042. Thông báo này không còn được dùng; giữ lại để tra cứu. Văn bản thu hồi: Công văn số 12/UBND-VP. Lý do: Ban hành nhầm.</summary></entry></feed>
`);
});
