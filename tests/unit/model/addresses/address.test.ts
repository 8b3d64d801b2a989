import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as addresses from '../../../../src/model/addresses/address.ts';
import { isInternal } from '../../../../src/model/addresses/internal-link.ts';

const { PAGES } = addresses;

const ID = '2042/ubnd-tinh-mau-tb-12';

/** What was published stays where it is: an address that changes here needs a redirect. */
test('the addresses of the site are those that were published', () => {
  const made: [string, string][] = [
    [addresses.noticeAddress(ID), '/thong-bao/2042/ubnd-tinh-mau-tb-12/'],
    [addresses.noticeFileAddress(ID, 'json'), '/thong-bao/2042/ubnd-tinh-mau-tb-12.json'],
    [addresses.noticePictureAddress(ID), '/thong-bao/2042/ubnd-tinh-mau-tb-12.png'],
    [addresses.noticeYearAddress('2042'), '/thong-bao/2042/'],
    [addresses.recordAddress(ID, '1.txt'), '/thong-bao/2042/ubnd-tinh-mau-tb-12/phien-ban/1.txt'],
    [addresses.versionAddress(ID, undefined), '/thong-bao/2042/ubnd-tinh-mau-tb-12/phien-ban/'],
    [addresses.versionAddress(ID, '1-2'), '/thong-bao/2042/ubnd-tinh-mau-tb-12/phien-ban/1-2/'],
    [addresses.embedAddress(ID, 'bieu-1'), '/thong-bao/2042/ubnd-tinh-mau-tb-12/nhung/bieu-1/'],
    [addresses.shortAddress('29f08s1p'), '/d/29f08s1p/'],
    [addresses.sourceAddress('sources/2042/thu.docx'), '/nguon/2042/thu.docx'],
    [addresses.documentEntryAddress('ttg-qd-236-2042'), '/van-ban/ttg-qd-236-2042/'],
    [addresses.documentAddress({ id: 'ttg-qd-236-2042' }), '/van-ban/ttg-qd-236-2042/'],
    [
      addresses.documentAddress({ id: 'ubnd-tinh-mau-tb-12-2042', held: ID }),
      '/thong-bao/2042/ubnd-tinh-mau-tb-12/',
    ],
    [addresses.documentFacetAddress('co-quan', 'chinh-phu'), '/van-ban/co-quan/chinh-phu/'],
    [addresses.indicatorAddress('giai-ngan'), '/so-lieu/giai-ngan/'],
    [addresses.indicatorYearAddress('giai-ngan', '2042'), '/so-lieu/giai-ngan/2042/'],
    [addresses.indicatorPlacesAddress('giai-ngan'), '/so-lieu/giai-ngan/noi/'],
    [addresses.indicatorAnchor('giai-ngan'), 'chi-tieu-giai-ngan'],
    [addresses.agencyAddress('so-mau'), '/co-quan/so-mau/'],
    [addresses.placeAddress('xa-mau'), '/dia-ban/xa-mau/'],
    [addresses.placePairsAddress('xa-mau'), '/dia-ban/xa-mau/so-sanh/'],
    [addresses.topicAddress('dat-dai'), '/linh-vuc/dat-dai/'],
    [addresses.subjectAddress('linh-vuc', 'dat-dai'), '/linh-vuc/dat-dai/'],
    [addresses.subjectListAddress('/co-quan/so-mau/', 'notices'), '/co-quan/so-mau/thong-bao/'],
    [addresses.subjectListAddress('/dia-ban/xa-mau/', 'figures'), '/dia-ban/xa-mau/so-lieu/'],
    [addresses.subjectListAddress('/co-quan/so-mau/', 'mentions'), '/co-quan/so-mau/nhac-den/'],
    [`${addresses.agencyAddress('so-mau')}${addresses.ORDERS_BELOW}`, '/co-quan/so-mau/nhiem-vu/'],
    [addresses.subjectOrdersCsvAddress('/co-quan/so-mau/'), '/co-quan/so-mau/nhiem-vu.csv'],
    [addresses.subjectCalendarAddress('/co-quan/so-mau/'), '/co-quan/so-mau/lich.ics'],
    [addresses.yearOrdersCsvAddress('2042'), '/nhiem-vu/giao-nam-2042.csv'],
    [addresses.deadlineAddress('2042'), '/nhiem-vu/han/2042/'],
    [addresses.calendarAddress(), '/nhiem-vu/lich.ics'],
    [addresses.monthCalendarAddress('2042-06'), '/nhiem-vu/lich-2042-06.ics'],
    [addresses.ORDERS_FEED, '/nhiem-vu/atom.xml'],
    [addresses.FEED, '/atom.xml'],
    [addresses.orderQueryAddress({}), '/nhiem-vu/'],
    [addresses.orderQueryAddress({ han: undefined }), '/nhiem-vu/'],
    [
      addresses.orderQueryAddress({ han: '2042', 'co-quan': undefined, tu: 'đường' }),
      '/nhiem-vu/?han=2042&tu=%C4%91%C6%B0%E1%BB%9Dng#danh-sach',
    ],
    [addresses.comparisonAddress('2042/a'), '/so-sanh/?a=2042/a'],
    [addresses.comparisonAddress('2042/a', '2042/b'), '/so-sanh/?a=2042/a&b=2042/b'],
    [addresses.saveAddress('/co-quan/so-mau/'), '/theo-doi/?luu=%2Fco-quan%2Fso-mau%2F'],
    [addresses.tableCsvAddress('notices'), '/api/v1/notices.csv'],
    [addresses.tableParquetAddress('notices'), '/api/v1/notices.parquet'],
    [addresses.WHOLE_SQLITE, '/api/v1/corpus.sqlite.gz'],
    [addresses.DATA_PACKAGE, '/api/v1/datapackage.json'],
    [addresses.CATALOG, '/api/v1/catalog.jsonld'],
    [addresses.siteMapPartAddress('notices-1'), '/sitemap-notices-1.xml'],
    [addresses.SCRIPT_DATA.documents, '/van-ban/danh-muc.json'],
    [addresses.cataloguePartAddress('/van-ban/', '2042-1'), '/van-ban/danh-muc-2042-1.json'],
    [addresses.listPageAddress('/van-ban/', 1), '/van-ban/'],
    [addresses.listPageAddress('/van-ban/', 2), '/van-ban/trang-2/'],
    [addresses.numberedPageAddress('/thay-doi/', 1), '/thay-doi/trang-1/'],
    [addresses.absolute('https://mau.test', '/van-ban/'), 'https://mau.test/van-ban/'],
  ];
  for (const [address, published] of made) expect(address).toBe(published);
});

test('a list by day has its newest page at its own address, and its full pages from the newest to the oldest', () => {
  expect(addresses.datedListAddresses('/thay-doi/', 0)).toEqual(['/thay-doi/']);
  expect(addresses.datedListAddresses('/thay-doi/', 2)).toEqual([
    '/thay-doi/',
    '/thay-doi/trang-2/',
    '/thay-doi/trang-1/',
  ]);
});

test('a short address is told from others; a link within the site from one that leads away', () => {
  expect(['/d/29f08s1p/', '/du-lieu/', '/thong-bao/d/'].map(addresses.isShortAddress)).toEqual([
    true,
    false,
    false,
  ]);
  const inside = ['/', '/van-ban/', '#ii-1', '//mau.test/', 'https://mau.test/#a', 'mailto:a@mau.test'];
  expect(inside.map(isInternal)).toEqual([true, true, true, false, false, false]);
});

/** Where addresses are words of a message, and where they are made. */
const SPEAKERS = /^src\/(?:i18n|importers)\/|^src\/model\/addresses\/(?:address|published-addresses)\.ts$/;

test('an address of the site is spelt in one file alone', () => {
  const spelt = new RegExp(
    `['"\`](?:${[...Object.values(PAGES).slice(1), '/nguon/', '/d/', '/api/'].join('|')})`,
    'u',
  );
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  const found = files
    .filter((file) => !SPEAKERS.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => spelt.test(line) && !/^\s*(?:\/\/|\/?\*)/u.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
