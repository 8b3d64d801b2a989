import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { linkTargets } from '../../src/corpus/addresses/link-targets.ts';
import { checkContent } from '../../src/site/content/check-content.ts';
import { attr, elementsOf, hasClass, textOf } from './html.ts';
import { sharedSite } from './shared-site.ts';

const FIXTURE = 'tests/fixtures/renamed-content';
const OLD = 'thong-bao/2041/ket-luan-cu';
const NEW = 'thong-bao/2043/ket-luan-moi';
/** Every name of the fixture's registry that was given after the older notice. */
const LATER = /Ví Dụ/i;
/** Names of the earlier time, but the issuer's: a document of that time, which both cite, is still by it. */
const EARLIER = /Sở Mẫu|huyện Thử|xã Thử/i;
const around = (text: string, form: RegExp): string =>
  text.slice(Math.max(0, text.search(form) - 60)).slice(0, 120);

let dist: string;
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const words = (file: string): string => textOf(elementsOf(file, dist)[0] ?? fail(file));
const fail = (file: string): never => {
  throw new Error(`${file} is empty`);
};
beforeAll(async () => {
  dist = await sharedSite('renamed-content');
});

/** All that the site says of the notice with this path: its own files, and its part of every list. */
function outputsOf(path: string): [where: string, what: string][] {
  const id = path.slice('thong-bao/'.length);
  const [year, slug = ''] = id.split('/');
  const own = readdirSync(join(dist, 'thong-bao', year ?? ''), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith(slug) && /\.\w+$/.test(name))
    .map((name): [string, string] => [name, read(`thong-bao/${year}/${name}`)]);
  const tables = readdirSync(join(dist, 'api/v1'), { encoding: 'utf8' }).filter((name) =>
    name.endsWith('.csv'),
  );
  const rows = tables.flatMap((name) =>
    parseCsv<Record<string, string>>(read(`api/v1/${name}`).replace('\ufeff', ''), { columns: true })
      .filter((row) => Object.values(row).some((value) => value.includes(id)))
      .map((row): [string, string] => [name, JSON.stringify(row)]),
  );
  const feeds = ['atom.xml', 'co-quan/ban-quan-ly-mau/atom.xml', 'dia-ban/huyen-thu/atom.xml'].flatMap(
    (name) =>
      read(name)
        .split(/(?=<entry>)/)
        .filter((entry) => entry.startsWith('<entry>') && entry.includes(id))
        .map((entry): [string, string] => [name, entry.split('</entry>')[0] ?? '']),
  );
  const events = read('nhiem-vu/lich.ics')
    .replaceAll('\r\n ', '')
    .split(/(?=BEGIN:VEVENT)/)
    .filter((event) => event.includes(id))
    .map((event): [string, string] => ['lich.ics', event]);
  const listed = [
    'index.html',
    'thong-bao/index.html',
    'co-quan/ban-quan-ly-mau/index.html',
    'dia-ban/huyen-thu/index.html',
    'dia-ban/xa-thu/index.html',
    'linh-vuc/thu-nghiem/index.html',
    'nhiem-vu/index.html',
    'so-lieu/giai-ngan/index.html',
  ].flatMap((file) =>
    elementsOf(file, dist)
      .filter(({ tagName }) => tagName === 'li' || tagName === 'tr')
      .map((element) => ({ element, html: elementsWithin(element) }))
      .filter(({ html }) => html.some((href) => href.includes(id)))
      .map(({ element, html }): [string, string] => [file, saidOf(id, element, html)]),
  );
  const search = readdirSync(join(dist, 'search', year ?? '')).map((name): [string, string] => [
    `search/${year}`,
    gunzipSync(readFileSync(join(dist, 'search', year ?? '', name))).toString(),
  ]);
  const suggestions = (JSON.parse(read('tim-kiem/goi-y.json')) as { url: string }[])
    .filter(({ url }) => url.includes(id))
    .map((one): [string, string] => ['goi-y.json', JSON.stringify(one)]);
  return [...own, ...rows, ...feeds, ...events, ...listed, ...search, ...suggestions];
}

/** What a row says of a notice: all of it, or the cells of the notice where another stands beside it in the row. */
function saidOf(id: string, row: ReturnType<typeof elementsOf>[number], links: readonly string[]): string {
  const isOther = (href: string): boolean => /^\/thong-bao\/\d{4}\/./.test(href) && !href.includes(id);
  if (row.tagName !== 'tr' || !links.some(isOther)) return textOf(row);
  return row.childNodes
    .flatMap((cell) =>
      'tagName' in cell && elementsWithin(cell).some((href) => href.includes(id)) ? [textOf(cell)] : [],
    )
    .join(' ');
}

/** Addresses that the links within an element lead to. */
function elementsWithin(element: ReturnType<typeof elementsOf>[number]): string[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child ? [attr(child, 'href') ?? '', ...elementsWithin(child)] : [],
  );
}

describe('a notice issued before agencies and places were renamed', () => {
  test('bears no later name in anything that the site says of it', () => {
    const outputs = outputsOf(OLD);
    expect(
      outputs.flatMap(([where, what]) => (LATER.test(what) ? [`${where}: ${around(what, LATER)}`] : [])),
    ).toEqual([]);
    // And the search for them is not empty: each kind of output is there.
    expect([...new Set(outputs.map(([where]) => where))]).toEqual(
      expect.arrayContaining([
        ...['index.html', 'nhung/hinh-1/index.html'].map((name) => `ket-luan-cu/${name}`),
        ...['json', 'xml', 'md', 'bib', 'ris', 'csl.json'].map((ending) => `ket-luan-cu.${ending}`),
        ...['notices.csv', 'metrics.csv', 'assignments.csv', 'atom.xml', 'lich.ics'],
        ...['index.html', 'thong-bao/index.html', 'so-lieu/giai-ngan/index.html', 'nhiem-vu/index.html'],
        ...['search/2041', 'goi-y.json'],
      ]),
    );
  });

  test.for([
    ['index.html', 'Ban Quản lý Mẫu', 'huyện Thử', 'Sở Mẫu Một', 'xã Thử'],
    ['json', 'Ban Quản lý Mẫu', 'huyện Thử', 'Sở Mẫu Một', 'Văn phòng Mẫu Hai', 'xã Thử'],
    ['xml', 'Ban Quản lý Mẫu', 'huyện Thử'],
    ['md', 'Ban Quản lý Mẫu', 'huyện Thử'],
    ['bib', 'Ban Quản lý Mẫu'],
    ['ris', 'Ban Quản lý Mẫu'],
    ['csl.json', 'Ban Quản lý Mẫu'],
  ])('has the names of its day in %s', ([ending = '', ...names]) => {
    const text = read(ending === 'index.html' ? `${OLD}/${ending}` : `${OLD}.${ending}`);
    for (const name of names) expect(text).toContain(name);
  });

  test('has the names of its day in the structured data, places above its own too', () => {
    const ld =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(`${OLD}/index.html`))?.[1] ?? '';
    expect(JSON.parse(ld)).toMatchObject({
      author: { name: 'Ban Quản lý Mẫu' },
      jurisdiction: { name: 'huyện Thử', containedInPlace: { name: 'tỉnh Thử' } },
    });
  });

  test('is listed on the page of its agency, which has the present name and the earlier ones by date', () => {
    const page = words('co-quan/ban-quan-ly-mau/index.html');
    expect(page).toContain('Ủy ban Ví Dụ');
    expect(page).toContain('Ban Quản lý Mẫu (đến 30/6/2042)');
    expect(read('co-quan/ban-quan-ly-mau/index.html')).toContain(`href="/${OLD}/"`);
  });
});

test('a notice issued after the renaming bears the later names', () => {
  for (const ending of ['json', 'xml', 'md', 'bib', 'ris', 'csl.json'])
    expect(read(`${NEW}.${ending}`)).toContain('Ủy ban Ví Dụ');
  expect(outputsOf(NEW).flatMap(([where, what]) => (EARLIER.test(what) ? [where] : []))).toEqual([]);
});

describe('a notice that its agency corrected', () => {
  test('says so before its text, with the day, the number and a link', () => {
    const banner = elementsOf(`${OLD}/index.html`, dist).find((element) => hasClass(element, 'happened'));
    expect(banner && textOf(banner)).toMatch(
      /Đã được đính chính ngày 15\/8\/2041.*Công văn số 77\/BQL-VP.*Về việc đính chính/s,
    );
    expect(banner && elementsWithin(banner)).toContain('/van-ban/dinh-chinh-77/');
    const html = read(`${OLD}/index.html`);
    expect(html.indexOf('class="happened')).toBeLessThan(html.indexOf('data-official'));
    expect(existsSync(join(dist, 'van-ban/dinh-chinh-77/index.html'))).toBe(true);
  });

  test('says so in its exports and in lists', async () => {
    const json = JSON.parse(read(`${OLD}.json`)) as { corrections: object[] };
    expect(json.corrections).toMatchObject([{ number: '77/BQL-VP', issued: '2041-08-15' }]);
    expect(read(`${OLD}.md`)).toMatch(
      /> \*\*Đã được đính chính ngày 15\/8\/2041\.\*\* .*\[Công văn số 77\/BQL-VP\]\(.*\/van-ban\/dinh-chinh-77\/\)/,
    );
    const ld =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(`${OLD}/index.html`))?.[1] ?? '';
    expect(JSON.parse(ld)).toMatchObject({
      '@reverse': { legislationCorrects: [{ legislationIdentifier: '77/BQL-VP' }] },
    });
    expect(words('thong-bao/index.html')).toMatch(/ban hành ngày 2\/5\/2041 [^«]{1,400} có đính chính · /);
    expect(read(`${OLD}.xml`)).toContain('date="2041-08-15"');
    const schema = (name: string) => ({
      fileName: name,
      contents: readFileSync(join('tests/fixtures/akoma-ntoso', name), 'utf8'),
    });
    const { errors } = await validateXML({
      xml: { fileName: 'a.xml', contents: read(`${OLD}.xml`) },
      schema: schema('akomantoso30.xsd'),
      preload: [schema('xml.xsd')],
    });
    expect(errors).toEqual([]);
  });

  test('another notice says nothing of the kind', () => {
    expect(read(`${NEW}/index.html`)).not.toContain('class="happened');
    expect(read(`${NEW}.xml`)).not.toContain('<lifecycle');
  });
});

test('a link may lead to just those places of a notice that its page has', async () => {
  const { corpus } = await checkContent(FIXTURE);
  const { pages } = linkTargets(corpus, [], new Map());
  for (const path of [OLD, NEW]) {
    const ids = elementsOf(`${path}/index.html`, dist).flatMap((element) => attr(element, 'id') ?? []);
    // What only works by a script, what names parts of a drawing, and the search box are no places to lead to.
    const places = ids.filter((id) => !/^(?:quote|quote-title|announce|site-q|hinh-\d+-.*)$/.test(id));
    expect([...(pages.get(`/${path}/`) ?? [])].sort()).toEqual(places.sort());
  }
});
