import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { NOTICE_FORMATS } from '../../src/exports/notice/notice-formats.ts';
import { undefuse } from '../../src/model/text/csv.ts';
import { serveFolder } from '../../src/site/serving/serve-folder.ts';
import { attr, DIST, type Element, elementsOf, hasClass, textOf } from './html.ts';

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const SITE = new URL(/^Sitemap: (.*)$/m.exec(read('robots.txt'))?.[1] ?? '').origin;

type Row = Record<string, string | number | boolean | null | string[]>;
interface Page {
  schema: string;
  prev: string | null;
  next: string | null;
  page: number;
  pages?: number;
  total?: number;
  rows: Row[];
}
const pathOf = (address: string): string => new URL(address).pathname.slice(1);

function validatorOf(schema: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(read(schema)) as object);
}

/** All pages of a table, from the first by `next`. */
function pagesOf(name: string): Page[] {
  const pages: Page[] = [];
  for (
    let address: string | null = `${SITE}/api/v1/${name}.json`;
    address;
    address = pages.at(-1)?.next ?? null
  )
    pages.push(JSON.parse(read(pathOf(address))) as Page);
  return pages;
}

const tables = files.filter((file) => /^api\/v1\/[a-z]+\.csv$/.test(file)).map((file) => file.slice(7, -4));
const notices = files.filter((file) => /^thong-bao\/\d+\/[a-z0-9-]+\.json$/.test(file));

test('there are tables of notices, documents and citations, and a file of every notice', () => {
  expect(tables).toEqual(expect.arrayContaining(['citations', 'documents', 'notices']));
  expect(notices.length).toBe(pagesOf('notices')[0]?.total);
});

describe.for(tables)('%s', (name) => {
  const pages = pagesOf(name);
  const rows = pages.flatMap((page) => page.rows);

  test('every page fits the schema it names, is no larger than 200 KB, and together they hold every row', () => {
    for (const [index, page] of pages.entries()) {
      const validate = validatorOf(pathOf(page.schema));
      validate(page);
      expect(validate.errors ?? []).toEqual([]);
      expect(page.page).toBe(index + 1);
      // On every page, how many there are would make all of them anew for one row more.
      const [all, total] = index === 0 ? [pages.length, rows.length] : [];
      expect([page.pages, page.total]).toEqual([all, total]);
    }
    const own = files.filter((file) => new RegExp(`^api/v1/${name}(-\\d+)?\\.json$`).test(file));
    expect(own).toHaveLength(pages.length);
    for (const file of own) expect(statSync(join(DIST, file)).size, file).toBeLessThanOrEqual(200_000);
  });

  test('the CSV, read by another program, has the same rows in the same order', () => {
    const lines: string[][] = parseCsv(read(`api/v1/${name}.csv`), { bom: true });
    const [columns = [], ...cells] = lines;
    const print = (cell: Row[string] | undefined): string =>
      Array.isArray(cell) ? cell.join('; ') : cell === null ? '' : String(cell);
    expect(cells.map((line) => line.map(undefuse))).toEqual(
      rows.map((row) => columns.map((column) => print(row[column]))),
    );
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
  });
});

test('every address in every file of data is there, down to its anchor', () => {
  const data = files.filter(
    (file) => /\.(json|jsonld|csv|xml|md|bib|ris|txt)$/.test(file) && !file.startsWith('nguon/'),
  );
  const ids = new Map<string, ReadonlySet<string | undefined>>();
  const hasId = (page: string, id: string): boolean => {
    const known = ids.get(page) ?? new Set(elementsOf(page).map((element) => attr(element, 'id')));
    ids.set(page, known);
    return known.has(id);
  };
  const missing: string[] = [];
  for (const file of data) {
    for (const [address] of read(file).matchAll(/https?:\/\/[^\s"'<>()[\]{}\\;,]+/g)) {
      const url = new URL(address);
      if (url.origin !== SITE) continue;
      const target = url.pathname.slice(1) + (url.pathname.endsWith('/') ? 'index.html' : '');
      const anchor = decodeURIComponent(url.hash.slice(1));
      // A distribution of the catalogue is a thing of its own, named after its file.
      const isThere =
        existsSync(join(DIST, target)) && (!anchor || anchor === 'distribution' || hasId(target, anchor));
      if (!isThere) missing.push(`${file} → ${address}`);
    }
  }
  expect(data.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

interface NoticeData {
  address: string;
  blocks: { anchor: string; text: string }[];
  footnotes: { anchor: string; text: string; calls: { anchor: string }[] }[];
  metrics: { anchor: string; value: number; printed: string }[];
  citations: { anchor: string; printed: string }[];
  editorialMarks: { anchor: string; shown: string }[];
}

describe.for(notices)('%s', (file) => {
  const data = JSON.parse(read(file)) as NoticeData & { schema: string };
  const elements = elementsOf(`${pathOf(data.address)}index.html`);
  const byId = new Map(elements.map((element) => [attr(element, 'id'), element]));
  const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const words = (anchor: string): string | undefined => {
    const element = byId.get(anchor);
    return element && textOf(element, ours);
  };
  /** Leave out what the page adds between the letters. */
  function ours(element: Element): string | undefined {
    if (element.tagName === 'br') return '\n';
    return hasClass(element, 'note-mark') ||
      hasClass(element, 'note-back') ||
      element.tagName === 'metric-chart'
      ? ''
      : undefined;
  }

  test('fits its schema', () => {
    const validate = validatorOf(pathOf(data.schema));
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has the paragraphs and footnotes of the page, word for word, and the page has no other', () => {
    for (const { anchor, text } of [...data.blocks, ...data.footnotes])
      expect(words(anchor), anchor).toBe(fold(text));
    const official = elements.find((element) => attr(element, 'data-official') !== undefined);
    const whole = [...data.blocks, ...data.footnotes].map(({ text }) => text).join(' ');
    const notes = (element: Element): string | undefined =>
      attr(element, 'id') === 'chu-thich' ? '' : ours(element);
    expect(official && textOf(official, notes)).toBe(fold(whole));
  });

  test('has the figures, citations and editorial marks of the page, in the words of the page', () => {
    for (const { anchor, printed, value } of data.metrics) {
      expect(words(anchor), anchor).toBe(fold(printed));
      expect(Number(attr(byId.get(anchor) as Element, 'value'))).toBe(value);
    }
    // A citation that runs into bold type has its address on its first part.
    for (const { anchor, printed } of data.citations)
      expect(fold(printed).startsWith(words(anchor) || '?'), anchor).toBe(true);
    for (const { anchor, shown } of data.editorialMarks) expect(words(anchor), anchor).toBe(fold(shown));
    expect(elements.filter(({ tagName }) => tagName === 'data')).toHaveLength(data.metrics.length);
    const calls = data.footnotes.flatMap((note) => note.calls.map(({ anchor }) => anchor));
    expect(calls.filter((anchor) => !byId.has(anchor))).toEqual([]);
  });

  test('has an Akoma Ntoso form, valid by the OASIS schema', { timeout: 60_000 }, async () => {
    const schema = (fileName: string) => ({
      fileName,
      contents: readFileSync(join('tests/fixtures/akoma-ntoso', fileName), 'utf8'),
    });
    const { errors } = await validateXML({
      xml: { fileName: 'notice.xml', contents: read(file.replace(/json$/, 'xml')) },
      schema: schema('akomantoso30.xsd'),
      preload: schema('xml.xsd'),
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test('has every citation and every note in its Akoma Ntoso form, once, under the anchors of the page', () => {
    const xml = read(file.replace(/json$/, 'xml'));
    const eIds = (element: string): (string | undefined)[] =>
      [...xml.matchAll(new RegExp(`<${element} eId="([^"]*)"`, 'g'))].map((match) => match[1]);
    expect(eIds('ref').toSorted()).toEqual(data.citations.map(({ anchor }) => anchor).toSorted());
    expect(eIds('authorialNote').toSorted()).toEqual(data.footnotes.map(({ anchor }) => anchor).toSorted());
  });

  test('is offered by its page in every form, and as structured data for search engines', () => {
    const links = elements
      .filter(({ tagName }) => tagName === 'link')
      .filter((element) => attr(element, 'rel') === 'alternate')
      .map((element) => attr(element, 'href'));
    const base = `/${file.slice(0, -'.json'.length)}`;
    for (const ending of Object.keys(NOTICE_FORMATS)) expect(links).toContain(`${base}.${ending}`);
    const script = elements.find((element) => attr(element, 'type') === 'application/ld+json');
    const [text] = script?.childNodes ?? [];
    expect(JSON.parse(text && 'value' in text ? text.value : '')).toMatchObject({
      '@type': ['Legislation', 'Report'],
      url: data.address,
    });
  });
});

test('the catalogue names every table with the true size of its files', () => {
  const catalog = JSON.parse(read('api/v1/catalog.jsonld')) as {
    'dcat:dataset': { 'dcat:distribution': Record<string, { '@id': string; '@value': string }>[] }[];
  };
  const distributions = catalog['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution']);
  for (const name of tables) {
    for (const path of [`api/v1/${name}.json`, `api/v1/${name}.csv`]) {
      const found = distributions.find((one) => one['dcat:accessURL']?.['@id'] === `${SITE}/${path}`);
      expect(found?.['dcat:byteSize']?.['@value'], path).toBe(String(statSync(join(DIST, path)).size));
    }
  }
});

test('every feed is Atom by the grammar of its standard, and a broken one is not', async () => {
  const feeds = files.filter((name) => /atom(-\d+)?\.xml$/.test(name));
  const grammar = readFileSync('tests/fixtures/atom/atom.rng', 'utf8');
  const errorsOf = async (xml: readonly { fileName: string; contents: string }[]) =>
    (
      await validateXML({ xml, extension: 'relaxng', schema: { fileName: 'atom.rng', contents: grammar } })
    ).errors.map(({ message }) => message);
  expect(feeds.length).toBeGreaterThan(30);
  expect(feeds).toEqual(expect.arrayContaining(['nhiem-vu/atom.xml', 'dia-ban/binh-gia/atom.xml']));
  const xml = feeds.map((file) => ({ fileName: file.replaceAll('/', '_'), contents: read(file) }));
  expect(await errorsOf(xml)).toEqual([]);
  const broken = read('atom.xml').replace(/<updated>.*?<\/updated>/u, '<updated>hôm qua</updated>');
  expect(await errorsOf([{ fileName: 'broken.xml', contents: broken }])).not.toEqual([]);
});

test('every calendar is read by another program, and no order is in one twice', () => {
  const calendars = files.filter((name) => name.endsWith('.ics'));
  expect(calendars).toEqual(
    expect.arrayContaining([
      'dia-ban/binh-gia/lich.ics',
      'linh-vuc/dau-tu-cong/lich.ics',
      'nhiem-vu/lich-2024-06.ics',
    ]),
  );
  for (const file of calendars) {
    const events = new ICAL.Component(ICAL.parse(read(file)))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
    for (const { startDate } of events) {
      expect(startDate.isDate).toBe(true);
      const month = /lich-(\d{4}-\d{2})\.ics$/u.exec(file)?.[1];
      if (month !== undefined) expect(startDate.toString().slice(0, 7)).toBe(month);
    }
  }
});

describe('the examples of /du-lieu/', () => {
  const elements = elementsOf('du-lieu/index.html');
  /** The letters of an example, blanks and lines as they are. */
  function example(id: string): string {
    const read = (node: Element['childNodes'][number]): string =>
      'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : '';
    const found = elements.find((element) => attr(element, 'id') === id);
    return found ? read(found) : '';
  }
  const run = promisify(execFile);
  const isThere = async (program: string): Promise<boolean> =>
    run(program, ['--version']).then(
      () => true,
      () => false,
    );

  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    server = await serveFolder(DIST, { port: 0 });
  });
  afterAll(() => server.close());

  test('the Python programs run and print a line for every notice', async ({ skip }) => {
    if (!(await isThere('python3'))) skip('no python3 on this machine');
    const total = pagesOf('notices')[0]?.total ?? 0;
    for (const [id, lines] of [
      ['vi-du-python-json', total + 1],
      ['vi-du-python-csv', total],
    ] as const) {
      const program = example(id).replaceAll(SITE, server.url);
      const { stdout } = await run('python3', ['-X', 'utf8', '-c', program]);
      expect(stdout.trim().split(/\r?\n/), id).toHaveLength(lines);
    }
  });

  test('the curl commands name files that are served', async () => {
    const commands = example('vi-du-curl').split('\n');
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const address = /^curl -O (\S+)$/.exec(command)?.[1] ?? '';
      const response = await fetch(address.replace(SITE, server.url));
      expect(response.status, command).toBe(200);
      await response.body?.cancel();
    }
  });

  test('every file is listed with its size', () => {
    const text = elements.map((element) => (element.tagName === 'main' ? textOf(element) : '')).join('');
    for (const name of tables) {
      const { size } = statSync(join(DIST, `api/v1/${name}.csv`));
      const figures = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });
      expect(text).toContain(
        size < 1000 ? `${figures.format(size)} byte` : `${figures.format(size / 1000)} KB`,
      );
    }
  });
});
