import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { akomaNtosoMeta } from '../../../../src/exports/notice/akoma-ntoso-meta.ts';
import type { NoticeExport } from '../../../../src/exports/notice/notice-export.ts';
import { exportOf, noticeOf, SITE } from '../fixture.ts';

const { DOMParser } = new JSDOM('').window;
const PAGE = `${SITE}thong-bao/2042/thu/`;

/** Elements of the metadata by path, each as its name with its attributes. */
function meta(more: Partial<NoticeExport> = {}, of = exportOf()) {
  const document = new DOMParser().parseFromString(akomaNtosoMeta({ ...of, ...more }), 'application/xml');
  return (path: string): string[] =>
    [...document.querySelectorAll(path)].map((element) =>
      [
        element.tagName,
        ...element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
      ].join(' '),
    );
}

test('work, expression and file are named apart; the agency made the words and the site the file', () => {
  const found = meta();
  const work = '/akn/vn/doc/thong-bao-ket-luan/ubnd-tinh-mau/2042-05-02/thu';
  const day = 'FRBRdate date=2042-05-02 name=ngay-ban-hanh';
  expect(found('identification')).toEqual(['identification source=#trang-nay']);
  expect(found('FRBRWork > *')).toEqual([
    `FRBRthis value=${work}/!main`,
    `FRBRuri value=${work}`,
    `FRBRalias value=${PAGE} name=dia-chi`,
    day,
    'FRBRauthor href=#co-quan.ubnd-tinh-mau',
    'FRBRcountry value=vn',
    'FRBRsubtype value=thong-bao-ket-luan',
    'FRBRnumber value=07/TB-UBND',
    'FRBRname value=THÔNG BÁO',
  ]);
  expect(found('FRBRExpression > *')).toEqual([
    `FRBRthis value=${work}/vie@/!main`,
    `FRBRuri value=${work}/vie@`,
    `FRBRalias value=${PAGE} name=dia-chi`,
    day,
    'FRBRauthor href=#co-quan.ubnd-tinh-mau',
    'FRBRlanguage language=vie',
  ]);
  expect(found('FRBRManifestation > *')).toEqual([
    `FRBRthis value=${work}/vie@.xml/!main`,
    `FRBRuri value=${work}/vie@.xml`,
    `FRBRalias value=${SITE}thong-bao/2042/thu.xml name=dia-chi`,
    day,
    'FRBRauthor href=#trang-nay',
    'FRBRformat value=application/akn+xml',
  ]);
});

test('the last version that the ledger has is that of the expression', () => {
  const at = { id: '2042/thu', at: '2042-06-01', kind: 'first', text: 'a' } as const;
  const versions = [
    { ...at, version: 1 },
    { ...at, version: 2 },
  ] as unknown as NoticeExport['versions'];
  expect(meta({ versions })('FRBRExpression > FRBRversionNumber')).toEqual(['FRBRversionNumber value=2']);
  expect(meta({ versions })('FRBRVersionNumber, FRBRWork > FRBRversionNumber')).toEqual([]);
});

test('topics are keywords by their names; a notice without topics is classified as nothing', () => {
  expect(meta()('classification > *')).toEqual([
    `keyword value=dat-dai showAs=Đất đai dictionary=${SITE}du-lieu/`,
  ]);
  expect(meta({}, exportOf(noticeOf('Một đoạn.')))('classification')).toEqual([]);
});

test('people, agency, place and inspection are things with names of their own', () => {
  expect(meta()('references > *')).toEqual([
    'TLCOrganization eId=co-quan.ubnd-tinh-mau href=/akn/ontology/organization/vn/ubnd-tinh-mau showAs=UBND tỉnh Mẫu',
    `TLCOrganization eId=trang-nay href=${SITE} showAs=Thông báo kết luận`,
    'TLCLocation eId=dia-ban.huyen-thu href=/akn/ontology/location/vn/huyen-thu showAs=huyện Thử',
    'TLCEvent eId=kiem-tra href=/akn/ontology/event/vn/huyen-thu/2042-04-23 showAs=2042-04-23',
    `TLCPerson eId=nguoi-ket-luan href=${PAGE}#thong-tin showAs=Nguyễn Văn Mẫu, Chủ tịch`,
    `TLCPerson eId=nguoi-ky href=${PAGE}#thong-tin showAs=Trần Thị Thử`,
  ]);
});

test('those who sign besides are counted from two; what the notice does not name is nothing', () => {
  const { notice } = exportOf();
  const { concludedBy: _, ...anonymous } = notice;
  const found = meta({
    notice: {
      ...anonymous,
      cosigners: ['Lê Văn Hai', 'Lê Văn Ba'].map((name) => ({ ...notice.signer, name })),
      inspection: { programme: 'Kế hoạch thử' },
    },
  });
  expect(found('TLCPerson')).toEqual([
    `TLCPerson eId=nguoi-ky href=${PAGE}#thong-tin showAs=Trần Thị Thử`,
    `TLCPerson eId=nguoi-ky-2 href=${PAGE}#thong-tin showAs=Lê Văn Hai`,
    `TLCPerson eId=nguoi-ky-3 href=${PAGE}#thong-tin showAs=Lê Văn Ba`,
  ]);
  expect(found('TLCLocation')).toEqual([]);
  expect(found('TLCEvent')).toEqual([
    'TLCEvent eId=kiem-tra href=/akn/ontology/event/vn showAs=Kế hoạch thử',
  ]);
});

test('what happened on a known day is an event: its act is told once, and the end of a notice is a repeal', () => {
  const said = { short: '', title: '', meaning: '' };
  const act = (id: string) => ({ id, role: '', name: `Văn bản ${id}`, address: `/van-ban/${id}/` });
  const found = meta({
    happened: [
      { ...said, kind: 'withdrawn', day: '2042-09-01', act: act('a') },
      { ...said, kind: 'replaced', day: '2042-09-01', act: act('a') },
      { ...said, kind: 'corrected', day: '2042-08-01', act: act('b') },
      { ...said, kind: 'moved', day: '2042-07-01' },
      { ...said, kind: 'transcription', day: '2042-06' },
      { ...said, kind: 'redacted' },
    ],
  });
  expect(found('lifecycle')).toEqual(['lifecycle source=#trang-nay']);
  expect(found('lifecycle > *')).toEqual([
    'eventRef eId=su-kien.thu-hoi.a date=2042-09-01 source=#van-ban.a type=repeal',
    'eventRef eId=su-kien.thay-the.a date=2042-09-01 source=#van-ban.a type=repeal',
    'eventRef eId=su-kien.dinh-chinh.b date=2042-08-01 source=#van-ban.b type=amendment',
    'eventRef eId=su-kien.doi-dia-chi date=2042-07-01 source=#trang-nay type=amendment',
  ]);
  expect(found('passiveRef')).toEqual([
    `passiveRef eId=van-ban.a href=${SITE}van-ban/a/ showAs=Văn bản a`,
    `passiveRef eId=van-ban.b href=${SITE}van-ban/b/ showAs=Văn bản b`,
  ]);
  expect(meta()('lifecycle, passiveRef')).toEqual([]);
});
