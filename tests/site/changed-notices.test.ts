import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { otherFacts, pageLines } from '../../src/client/notice/page-words.ts';
import { HAPPENED_SHORT } from '../../src/i18n/vi/notice/happenings.ts';
import { openSearch } from '../../src/search/search-engine.ts';
import { diskSource } from '../search/disk-source.ts';
import { buildSite, withFolder } from './build-site.ts';
import { CHANGED, TAKEN_OUT } from './changed-notices.ts';
import { fingerprints } from './fingerprints.ts';
import { type Element, elementsOf, hasClass, htmlFiles, textOf } from './html.ts';
import { invalidHtml } from './invalid-html.ts';
import { sharedSite, sharedSiteOfChanges } from './shared-site.ts';

vi.setConfig({ hookTimeout: 240_000, testTimeout: 60_000 });

let content: string;
let site: string;
let draft: string;
const read = (path: string): string => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  ({ content, site, draft } = await sharedSiteOfChanges());
});

test('a file that an earlier version was made from keeps its address when a better one comes', () => {
  for (const slug of ['tep-khac', 'ban-hanh-lai']) {
    expect(read(`nguon/2042/${slug}.txt`)).toBe(`${slug} ${slug}.txt`);
    expect(read(`nguon/2042/${slug}-2.txt`)).toBe(`${slug} ${slug}-2.txt`);
  }
});

test('words that were taken out are nowhere in the site, and their place is marked', () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const found = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      return TAKEN_OUT.some((words) => text.includes(words));
    });
  expect(found).toEqual([]);
  expect(read('thong-bao/2042/da-che/index.html')).toMatch(/Ông Thử ở <span class="redacted"[^>]*>\[…\]</);
  // The file with the words went; the one without them came.
  expect(existsSync(join(site, 'nguon/2042/da-che.txt'))).toBe(false);
  expect(existsSync(join(site, 'nguon/2042/da-che-2.txt'))).toBe(true);
});

test('a masked record stands in the place of the whole one, and its notice leads there', () => {
  const at = 'thong-bao/2042/da-che/phien-ban';
  expect(existsSync(join(site, at, '1.txt'))).toBe(false);
  expect(read(`${at}/1.che.txt`)).toMatch(/^van-ban-che\/1\ntext: /);
  expect(read(`${at}/2.txt`)).toContain('Ông Thử ở [-].');
  expect(read('thong-bao/2042/da-che/index.html')).toContain(`href="/${at}/1.che.txt"`);
});

test.skipIf(spawnSync('python3', ['--version']).status !== 0)(
  'the published program verifies every record of the site, those that are masked too',
  () => {
    const versions = '../thong-bao/2042/da-che/phien-ban';
    for (const call of [
      ['so', '.'],
      ['ban', `${versions}/1.che.txt`, `${versions}/1.tlog-proof`],
    ]) {
      const { status, stderr } = spawnSync('python3', ['kiem-tra.py', ...call], {
        cwd: join(site, 'so-cai'),
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      });
      expect([status, stderr]).toEqual([0, '']);
    }
  },
);

test('where a notice was taken off a page says so with the day and the reason, and nothing else is left of it', () => {
  const page = read('thong-bao/2042/bi-go/index.html');
  expect(page).toContain('ngày 1/7/2042');
  expect(page).toContain('Lý do thử của removed.');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('href="/thong-bao/2042/bi-go/phien-ban/1.che.txt"');
  expect(existsSync(join(site, 'thong-bao/2042/bi-go.json'))).toBe(false);
  expect(read('sitemap.xml')).not.toContain('bi-go');
});

test('words that wait to be recorded stand under a banner, in a site that is only looked at', () => {
  const before = read('thong-bao/2042/loi-chep/index.html');
  expect(before).not.toContain('Bản nháp');
  const page = (slug: string): string =>
    readFileSync(join(draft, `thong-bao/2042/${slug}/index.html`), 'utf8');
  expect(page('loi-chep')).toContain('Bản nháp: chữ trên trang này chưa được ghi vào sổ cái.');
  expect(page('bi-thay')).not.toContain('Bản nháp');
});

test('where no ledger is kept, a notice says so, and has nothing to check by', async () => {
  const other = await sharedSite('other-content');
  const page = readFileSync(join(other, 'thong-bao/2042/ket-luan-thu/index.html'), 'utf8');
  expect(page).toContain('Trang này chưa lập sổ cái');
  expect(read('thong-bao/2042/bi-thay/index.html')).not.toContain('chưa lập sổ cái');
  expect(page).not.toMatch(/data-proof|sha256sum|id="ban-/);
  for (const path of ['so-cai', 'thay-doi', 'thong-bao/2042/ket-luan-thu/phien-ban'])
    expect(existsSync(join(other, path))).toBe(false);
});

/** What happened to each notice, in the words that lists have, and how it begins on its own page. */
const HAPPENED: Readonly<Record<keyof typeof CHANGED, readonly [short: string, title: string] | undefined>> =
  {
    'dinh-chinh': ['có đính chính', 'Đã được đính chính ngày 20/6/2042.'],
    'loi-chep': ['trang này đã sửa lỗi chép', 'Trang này đã sửa lỗi chép ngày 1/7/2042.'],
    'ban-hanh-lai': ['đã được ban hành lại', 'Cơ quan đã ban hành lại dưới cùng số ngày 20/6/2042.'],
    // Another file of the same words is nothing that readers need to know.
    'tep-khac': undefined,
    'bi-thay': ['đã bị thay thế', 'Đã bị thay thế ngày 15/6/2042.'],
    'thu-hoi': ['đã bị thu hồi', 'Đã bị thu hồi ngày 20/6/2042.'],
    'khoi-phuc': ['đã được khôi phục', 'Đã được khôi phục ngày 20/6/2042.'],
    'ten-moi': ['đã đổi địa chỉ', 'Trang này đã đổi địa chỉ của thông báo ngày 1/7/2042.'],
    'da-che': ['đã che thông tin cá nhân', 'Trang này đã che thông tin cá nhân ngày 1/7/2042.'],
  };
const NUMBERS = Object.entries(CHANGED) as [keyof typeof CHANGED, number][];

/** Pages are looked at for each notice: they are parsed once. */
const parsed = new Map<string, Element[]>();

/** Elements of a page that pass, as a reader reads them. */
function textsOf(path: string, isMeant: (element: Element) => boolean): string[] {
  const elements = parsed.get(path) ?? elementsOf(path, site);
  parsed.set(path, elements);
  return elements.filter(isMeant).map((element) => textOf(element));
}
const isItem = ({ tagName }: Element): boolean => tagName === 'li' || tagName === 'tr';
const isOf = (name: string) => (element: Element) => hasClass(element, name);
/** The item of a list of notices, orders or documents that names a notice by its number. */
function itemOf(path: string, number: number, isMeant: (element: Element) => boolean = isItem): string {
  const named = textsOf(path, isMeant).filter((text) => new RegExp(`(?<!\\d)${number}/TB-UBND`).test(text));
  return named.toSorted((a, b) => a.length - b.length)[0] ?? '';
}
/** Where lists of notices stand beside passages of their texts. */
const noticeOf = (path: string, number: number): string =>
  textsOf(path, isItem).find((text) => text.startsWith(`Số ${number}/TB-UBND`)) ?? '';
const isRow = ({ tagName }: Element): boolean => tagName === 'tr';
function rowsOf(table: string, slug: string): string {
  const text = read(`api/v1/${table}.csv`).replace('\ufeff', '');
  const rows = parseCsv<Record<string, string>>(text, { columns: true });
  const own = rows.filter((row) => (row['notice'] ?? row['id']) === `2042/${slug}`);
  return own.map(({ happened = '' }) => happened).join('\n');
}
const entryOf = (path: string, slug: string): string =>
  read(path)
    .split('<entry>')
    .find((entry) => entry.includes(`/${slug}/"`)) ?? '';

/** Every place that speaks of a notice in words, and what stands there. */
const IN_FEW_WORDS: Readonly<Record<string, (slug: string, number: number) => string | Promise<string>>> = {
  'the first page': (_, number) => noticeOf('index.html', number),
  'the list of all': (_, number) => noticeOf('thong-bao/index.html', number),
  'the list of its year': (_, number) => noticeOf('thong-bao/2042/index.html', number),
  'its agency': (_, number) => noticeOf('co-quan/ubnd-tinh-mau/index.html', number),
  'its place': (_, number) => noticeOf('dia-ban/huyen-thu/index.html', number),
  'its topic': (_, number) => noticeOf('linh-vuc/linh-vuc-thu/index.html', number),
  'orders of an agency': (_, number) => itemOf('co-quan/so-mau/index.html', number, isOf('task')),
  'orders by deadline': (_, number) => itemOf('nhiem-vu/han/2042/index.html', number, isOf('task')),
  'all orders': (_, number) => itemOf('nhiem-vu/index.html', number, isOf('task')),
  'figures of an indicator': (_, number) => itemOf('so-lieu/giai-ngan/index.html', number, isRow),
  'the list of documents': (_, number) => itemOf('van-ban/index.html', number),
  'a document that it cites': (_, number) =>
    textsOf('van-ban/ubnd-tinh-mau-qd-1-2042/index.html', isOf('cited-places')).find((text) =>
      text.includes(`Kết luận thử ${number} `),
    ) ?? '',
  'a notice that cites it': (_, number) => itemOf('thong-bao/2042/dan-tat-ca/index.html', number),
  'how it is quoted': (slug) =>
    read(`thong-bao/2042/${slug}/index.html`).match(/data-reference="([^"]*)"/)?.[1] ?? '',
  'a chart in a frame': (slug) => read(`thong-bao/2042/${slug}/nhung/hinh-1/index.html`),
  BibTeX: (slug) => /note = .*/.exec(read(`thong-bao/2042/${slug}.bib`))?.[0] ?? '',
  RIS: (slug) => /N1 {2}- .*/.exec(read(`thong-bao/2042/${slug}.ris`))?.[0] ?? '',
  'CSL-JSON': (slug) => read(`thong-bao/2042/${slug}.csl.json`),
  'results of search': async (_, number) => {
    const outcome = await openSearch(diskSource(join(site, 'search')).source).search(`${number}/TB-UBND`);
    const found = (await outcome.more(20)).find(({ record }) => record.title.includes(`thử ${number} `));
    return (found?.record.happened ?? []).map((kind) => HAPPENED_SHORT[kind]).join();
  },
};

/** And those that say it in a sentence. */
const IN_A_SENTENCE: Readonly<Record<string, (slug: string, number: number) => string>> = {
  'its own page': (slug) => textsOf(`thong-bao/2042/${slug}/index.html`, isOf('happened')).join(),
  'its paper': (slug) => textsOf(`thong-bao/2042/${slug}/index.html`, isOf('print-end')).join(),
  'the document that it is': (_, number) =>
    textsOf(`van-ban/ubnd-tinh-mau-tb-${number}-2042/index.html`, isOf('happened')).join(),
  'the feed of all': (slug) => entryOf('atom.xml', slug),
  'the feed of its agency': (slug) => entryOf('co-quan/ubnd-tinh-mau/atom.xml', slug),
  'the calendar': (_, number) =>
    read('nhiem-vu/lich.ics')
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .find((event) => event.includes(`thử ${number} `)) ?? '',
  JSON: (slug) =>
    JSON.stringify((JSON.parse(read(`thong-bao/2042/${slug}.json`)) as { happened: object }).happened),
  'JSON-LD': (slug) => /"correction":\[.*?\]/.exec(read(`thong-bao/2042/${slug}/index.html`))?.[0] ?? '',
  Markdown: (slug) => read(`thong-bao/2042/${slug}.md`),
};

describe.each(NUMBERS)('of what happened to %s', (slug, number) => {
  const [short, title] = HAPPENED[slug] ?? [];

  test.each(Object.entries(IN_FEW_WORDS))('%s tells in few words', async (place, textAt) => {
    const text = await textAt(slug, number);
    // It shows the newest alone.
    if (place === 'the first page' && !read('index.html').includes(`/thong-bao/2042/${slug}/`)) return;
    if (short === undefined) {
      for (const other of Object.values(HAPPENED_SHORT)) expect(text).not.toContain(other);
      return;
    }
    expect(text).toContain(short);
    // And nothing that happened to another.
    const others = Object.values(HAPPENED).flatMap((one) => (one && one[0] !== short ? [one[0]] : []));
    expect(others.filter((other) => text.includes(other))).toEqual([]);
  });

  test.each(Object.entries(IN_A_SENTENCE))('%s tells in a sentence', (_, textAt) => {
    const text = textAt(slug, number);
    if (title === undefined) expect(text).not.toMatch(/Trang này đã|Cơ quan đã|Đã (?:bị|được)/);
    else expect(text).toContain(title);
  });

  test.each(['notices', 'assignments', 'metrics', 'citations'])('rows of %s name its kind', (table) => {
    const kinds = (JSON.parse(read(`thong-bao/2042/${slug}.json`)) as { happened: { kind: string }[] })
      .happened;
    expect(kinds).toHaveLength(short === undefined ? 0 : 1);
    expect(rowsOf(table, slug)).toBe(kinds.map(({ kind }) => kind).join());
  });

  test('Akoma Ntoso has its version and an event', () => {
    const xml = read(`thong-bao/2042/${slug}.xml`);
    const { version } = JSON.parse(read(`thong-bao/2042/${slug}.json`)) as { version: number };
    expect(xml).toContain(`<FRBRversionNumber value="${version}"/>`);
    expect(xml.match(/<eventRef /g) ?? []).toHaveLength(short === undefined ? 0 : 1);
    expect(xml.includes('type="repeal"')).toBe(slug === 'bi-thay' || slug === 'thu-hoi');
  });
});

test('words that the agency corrected stay, with a mark that leads to what corrects them', () => {
  const page = read('thong-bao/2042/dinh-chinh/index.html');
  expect(page).toMatch(/>Chữ cũ<a class="doubt amended" href="#dinh-chinh"/);
  expect(page).toContain('id="dinh-chinh"');
  expect(page).toContain('href="/van-ban/ubnd-tinh-mau-cv-99-2042/"');
  // No word changed, so the ledger has no second version.
  expect(existsSync(join(site, 'thong-bao/2042/dinh-chinh/phien-ban/2.txt'))).toBe(false);
});

test('a notice that was taken back or replaced says so in the bar too, and its last days are counted no more', () => {
  for (const slug of ['bi-thay', 'thu-hoi'] as const) {
    const path = `thong-bao/2042/${slug}/index.html`;
    expect(textsOf(path, isOf('name'))).toContain(`${HAPPENED[slug]?.[0]} · ${CHANGED[slug]}/TB-UBND`);
    expect(read(path)).not.toContain('<due-days');
    expect(read(path)).toContain('"legislationLegalForce":"https://schema.org/NotInForce"');
  }
  expect(read('thong-bao/2042/khoi-phuc/index.html')).not.toContain('NotInForce');
});

const wordsOf = (path: string): string =>
  textsOf(path, ({ tagName }) => tagName === 'main')
    .join()
    .replace(/\s+/gu, ' ');

test('a notice that has several versions has a page for each, and for any two of them', () => {
  const at = 'thong-bao/2042/khoi-phuc/phien-ban';
  const pages = readdirSync(join(site, at), { withFileTypes: true });
  const names = pages.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(names.sort()).toEqual(['1', '1-2', '1-3', '2', '2-3', '3']);
  const list = read(`${at}/index.html`);
  for (const name of names) expect(list).toContain(`href="/${at}/${name}/"`);
  expect(read('thong-bao/2042/khoi-phuc/index.html')).toContain(`href="/${at}/"`);
  // One that has a single version has no page more.
  expect(existsSync(join(site, 'thong-bao/2042/dinh-chinh/phien-ban/index.html'))).toBe(false);
});

test('an old version reads as it was recorded, and says that there is a newer one', () => {
  const path = 'thong-bao/2042/loi-chep/phien-ban/1/index.html';
  expect(wordsOf(path)).toContain('Bạn đang xem phiên bản 1. Bản mới nhất: phiên bản 2.');
  expect(wordsOf(path)).toContain('Chữ cũ của loi-chep.');
  expect(read(path)).toContain('<meta name="robots" content="noindex">');
  expect(read('sitemap.xml')).not.toContain('phien-ban');
});

test('two versions are compared by syllables, and what is only in one is told in words too', () => {
  const page = wordsOf('thong-bao/2042/loi-chep/phien-ban/1-2/index.html');
  expect(page).toMatch(/Chữ \[bỏ: cũ\] \[thêm: mới\] của loi-chep\./);
  expect(page).toContain('đoạn không đổi');
  expect(read('thong-bao/2042/loi-chep/phien-ban/1-2/index.html')).toMatch(
    /<del[^>]*>.*cũ.*<\/del><ins[^>]*>/s,
  );
  // Another file of the same words.
  const source = wordsOf('thong-bao/2042/tep-khac/phien-ban/1-2/index.html');
  expect(source).toContain('Hai phiên bản có cùng chữ, từng chữ một.');
  expect(source).toMatch(/sources\/2042\/tep-khac\.txt.*sources\/2042\/tep-khac-2\.txt/);
});

test('a masked line stands as masked in every version and comparison', () => {
  expect(wordsOf('thong-bao/2042/da-che/phien-ban/1/index.html')).toContain('[đã che]');
  expect(wordsOf('thong-bao/2042/da-che/phien-ban/2/index.html')).toContain('Ông Thử ở [đã che].');
});

test('the versions of a notice that moved are found where it was, too', () => {
  expect(read('thong-bao/2042/ten-cu/phien-ban/1-2/index.html')).toContain(
    '/thong-bao/2042/ten-moi/phien-ban/1-2/',
  );
  expect(read('_redirects')).toContain('/thong-bao/2042/ten-cu/phien-ban/1-2/');
});

test('all changes stand on one list and in its feed, newest first, with day, reason, act and comparison', () => {
  const page = wordsOf('thay-doi/index.html');
  // Nine changes on one day, and one a month later, which comes first.
  expect(page.match(/Phiên bản \d, ghi ngày/g)).toHaveLength(10);
  expect(page.indexOf('1/8/2042')).toBeLessThan(page.indexOf('1/7/2042'));
  expect(read('thay-doi/index.html')).toContain('href="/thong-bao/2042/loi-chep/phien-ban/1-2/"');
  // One that was taken off leads to what stands there, and is compared with nothing.
  expect(read('thay-doi/index.html')).toContain('href="/thong-bao/2042/bi-go/"');
  expect(read('thay-doi/index.html')).not.toContain('bi-go/phien-ban/1-2/');
  const feed = read('thay-doi/atom.xml');
  expect(feed.match(/<entry>/g)).toHaveLength(10);
  expect(feed).toContain('/thong-bao/2042/da-che/phien-ban/2.txt</id>');
  // Each entry has the checkpoint that first held it: whoever follows the feed keeps copies.
  for (const size of ['22', '23']) expect(feed).toContain(`example.invalid/so-cai\n${size}\n`);
  expect(read('so-cai/index.html')).toContain('href="/thay-doi/"');
});

test('every page is valid HTML, those of versions, of changes and of what was taken off too', async () => {
  expect(await invalidHtml(site, htmlFiles(site))).toEqual([]);
});

test('the words on each page are those of its newest record, whatever happened to the notice', () => {
  for (const slug of [...Object.keys(CHANGED), 'dan-tat-ca']) {
    const { document } = new JSDOM(read(`thong-bao/2042/${slug}/index.html`)).window;
    const { proof = '', head = '' } = document.querySelector<HTMLElement>('[data-proof]')?.dataset ?? {};
    const lines = pageLines(document).map(({ anchor, words }) => `${anchor}\t${words}\n`);
    expect(`${head}\n${lines.join('')}`).toBe(read(proof.slice(1).replace('tlog-proof', 'txt')));
    expect(otherFacts(document, head).map(({ outerHTML }) => outerHTML)).toEqual([]);
  }
});

test('the same content and ledger build to the same bytes', () => {
  withFolder((folder) => {
    const again = buildSite(content, folder, join(folder, 'cache'));
    expect(fingerprints(again)).toEqual(fingerprints(site));
  });
});
