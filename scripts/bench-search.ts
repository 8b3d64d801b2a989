/**
 * `npm run bench:search`: how well and how fast the search answers, beside Pagefind as it comes.
 * `npm run bench:search -- 10000` also measures an index of so many notices; `-- 10000 --stock` builds their pages
 * and indexes them with Pagefind too, which takes long and much memory.
 */

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { PAGES } from '../src/model/addresses/address.ts';
import type { GlossaryEntry } from '../src/model/registry/glossary.ts';
import { noticeRecords, noticesByYear } from '../src/search/index/corpus-records.ts';
import type { SearchRecord } from '../src/search/index/search-record.ts';
import { OTHERS } from '../src/search/index/search-table.ts';
import type { Filters } from '../src/search/query/filters.ts';
import { openSearch, type SearchEngine } from '../src/search/search-engine.ts';
import { OutputFolder } from '../src/site/building/outputs.ts';
import { checkContent } from '../src/site/content/check-content.ts';
import { readGlossary } from '../src/site/content/read-content.ts';
import { sha256 } from '../src/site/content/sha256.ts';
import { writeSearchFiles } from '../src/site/search/search-files.ts';
import { searchParts } from '../src/site/search/search-parts.ts';
import { startReader } from '../tests/browser/browser.ts';
import { ASKED_KINDS, ASKED_NOTICES, ASKED_QUERIES, type AskedQuery } from '../tests/search/asked-queries.ts';
import { diskSource } from '../tests/search/disk-source.ts';
import { type Answer, rankOf, type Success, successOf } from '../tests/search/judge.ts';
import { JUDGED_QUERIES, type JudgedQuery, QUERY_KINDS } from '../tests/search/judged-queries.ts';
import { paintTimes } from '../tests/search/paint-times.ts';
import { askStock, writeStockIndex } from '../tests/search/stock-pagefind.ts';
import { writeJudgedContent } from '../tests/search/write-judged-content.ts';
import { writeSyntheticContent } from '../tests/synthetic/write-synthetic-content.ts';
import { CommandFault, numberOf, runCommand } from './shared/command.ts';

const JUDGED_NOTICES = 500;
const WORK = resolve('node_modules/.cache/bench-search');
const GLOSSARY = 'glossary.json';
const [command, ...rest] = process.argv.slice(2);

if (command === 'records') await recordsAlone(rest);
else if (command === 'index') await indexAlone(rest);
else if (command === 'stock') await stockAlone(rest);
else
  await runCommand('bench:search', commandHelp['bench:search'], ({ words: [count], has }) =>
    has('open') ? askedAlone() : main(numberOf(count, 0, 1_000_000), has('stock')),
  );

/** The open half of the asked queries: what one looks at while the rules are tuned. */
async function askedAlone(): Promise<number> {
  await ask(ASKED_QUERIES.filter(({ isHeldOut }) => !isHeldOut));
  return 0;
}

/** Ask an index of the notices of `npm run demo` what people ask, and list what it does not answer. */
async function ask(queries: readonly AskedQuery[]): Promise<void> {
  const [content, out, cache] = ['content', 'index', 'cache'].map((name) => join(WORK, `asked-${name}`)) as [
    string,
    string,
    string,
  ];
  for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
  await writeSyntheticContent(content, ASKED_NOTICES);
  const { corpus } = await checkContent(content);
  const { glossary } = await readGlossary(content);
  const { others, years } = searchParts(corpus);
  const folders = { site: new OutputFolder(out, out, new Map()), cache };
  await writeSearchFiles(folders, { others, years }, glossary);
  const records = [others, ...years].flatMap((part) => part.records());
  const unfair = queries.filter((query) => rankOf(query, records) === undefined);
  if (unfair.length > 0)
    throw new CommandFault(`No page has what is asked for: ${unfair.map(({ query }) => query).join('; ')}`);
  const engine = openSearch(diskSource(join(out, 'search')).source);
  const judged = [];
  for (const query of queries) {
    const { answers, missing } = await answersOf(engine, query);
    const isNamed = (query.missing ?? []).every((word) => missing.includes(word));
    judged.push({ query, rank: isNamed ? rankOf(query, answers) : undefined, answers, missing });
  }
  console.log(`\nAsked queries over the ${ASKED_NOTICES} invented notices of npm run demo`);
  console.table(
    successOf(judged, ASKED_KINDS).map(({ name, queries: of, at1, at5 }) => ({
      queries: `${name} (${of})`,
      first: percent(at1),
      'in five': percent(at5),
    })),
  );
  for (const { query, rank, answers, missing } of judged) {
    if (rank === 1) continue;
    const [best] = answers;
    console.log(
      `${query.isHeldOut ? 'held out' : 'open'}, ${query.kind}: «${query.query}» ${rank ? `is ${rank}.` : 'is not answered.'}`,
      `First: ${best ? `${best.url} ${best.passages.map(({ text }) => `“${text.slice(0, 90)}”`).join(' ')}` : 'nothing'}`,
      missing.length > 0 ? `Not there: ${missing.join(', ')}` : '',
    );
  }
}

async function answersOf(
  engine: SearchEngine,
  { query, filters }: { query: string; filters?: Filters },
): Promise<{ answers: Answer[]; missing: readonly string[] }> {
  const outcome = await engine.search(query, filters);
  // As the page asks: the first result is painted before the others are read.
  const results = [...(await outcome.more(1)), ...(await outcome.more(4))];
  return {
    missing: results[0]?.missing ?? [],
    answers: results.map(({ record, passages }) => ({
      url: record.url,
      passages: passages.map(({ passage }) => passage),
    })),
  };
}

async function main(scale: number, withStock: boolean): Promise<number> {
  await ask(ASKED_QUERIES);
  const judged = await site('judged', JUDGED_NOTICES, writeJudgedContent);
  await compare(judged);
  if (scale > 0) await measureScale(scale, judged, withStock);
  return 0;
}

/** A built site of so many invented notices, made anew. */
async function site(name: string, count: number, writeContent = writeSyntheticContent): Promise<string> {
  const content = join(WORK, `${name}-content`);
  const out = join(WORK, `${name}-site`);
  rmSync(content, { recursive: true, force: true });
  await writeContent(content, count);
  const start = performance.now();
  execFileSync(process.execPath, ['scripts/build.ts', '--out', out], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'pipe',
  });
  console.log(`${name}: ${count} notices built in ${seconds(start)}, ${megabytes(bytesOf(out))} in all`);
  return out;
}

async function compare(folder: string): Promise<void> {
  await writeStockIndex(folder);
  const engine = openSearch(diskSource(join(folder, 'search')).source);
  const ours = await judge(async (query) => (await answersOf(engine, query)).answers);
  const reader = await startReader(folder);
  const page = await reader.open(PAGES.about);
  const stock = await judge((query) => askStock(page, query));
  await reader.close();
  console.log(`\nJudged queries over ${JUDGED_NOTICES} invented notices and the real one`);
  console.table(beside(ours, stock));
}

async function judge(answer: (query: JudgedQuery) => Promise<Answer[]>): Promise<Success[]> {
  const judged = [];
  for (const query of JUDGED_QUERIES) judged.push({ query, rank: rankOf(query, await answer(query)) });
  return successOf(judged, QUERY_KINDS);
}

function percent(share: number | undefined): string {
  return `${((share ?? 0) * 100).toFixed(1)} %`;
}

function beside(ours: readonly Success[], stock: readonly Success[]) {
  return ours.map(({ name, queries, at1, at5 }, at) => ({
    queries: `${name} (${queries})`,
    'ours first': percent(at1),
    'ours in five': percent(at5),
    'stock first': percent(stock[at]?.at1),
    'stock in five': percent(stock[at]?.at5),
  }));
}

async function measureScale(count: number, judgedSite: string, withStock: boolean): Promise<void> {
  const content = join(WORK, 'scale-content');
  const index = join(WORK, 'scale-index');
  const cache = join(WORK, 'scale-cache');
  let pages = 0;
  if (withStock) {
    const out = await site('scale', count);
    pages = bytesOf(out) - bytesOf(join(out, 'search'));
    console.log(`stock index: ${alone(['stock', out])}`);
    console.log(`stock index: ${megabytes(bytesOf(join(out, 'pagefind')))}`);
  } else {
    rmSync(content, { recursive: true, force: true });
    await writeSyntheticContent(content, count);
    // Every page of the judged site stands for as many of the large one.
    const sample =
      bytesOf(judgedSite) - bytesOf(join(judgedSite, 'search')) - bytesOf(join(judgedSite, 'pagefind'));
    pages = (sample / JUDGED_NOTICES) * count;
  }
  for (const old of [cache, index]) rmSync(old, { recursive: true, force: true });
  // A build has read the notices before it indexes them: their records are made beforehand. The heap is held small to
  // see what indexing needs: with more at hand, it is only tidied up later.
  const records = join(WORK, 'scale-records');
  alone(['records', content, records]);
  const indexed = (): string => alone(['index', records, index, cache], ['--max-old-space-size=512']);
  console.log(`\nIndex of ${count} notices, all years new:  ${indexed()}`);
  console.log(`Index of ${count} notices, no year changed: ${indexed()}`);
  const bytes = bytesOf(index);
  console.log(
    `Index: ${megabytes(bytes)}, ${((bytes / (pages + bytes)) * 100).toFixed(1)} % of the site${withStock ? '' : ' (pages reckoned from the judged site)'}`,
  );
  console.table(await traffic(join(index, 'search')));
  const folder = join(WORK, 'scale-view');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const name of readdirSync(judgedSite))
    if (!/^(?:search|pagefind|thong-bao|nguon)$/.test(name))
      cpSync(join(judgedSite, name), join(folder, name), { recursive: true });
  symlinkSync(join(index, 'search'), join(folder, 'search'));
  console.log('\nQuery to painted results in Chromium, processor slowed 4 times (ms)');
  console.table(await paintTimes(folder, await answered(join(index, 'search'))));
}

/** Judged queries that this index can answer: of the others no result is ever painted. */
async function answered(index: string): Promise<JudgedQuery[]> {
  const engine = openSearch(diskSource(index).source);
  const found: JudgedQuery[] = [];
  for (const judged of JUDGED_QUERIES) {
    const outcome = await engine.search(judged.query, judged.filters);
    if ((await outcome.more(1)).length > 0) found.push(judged);
  }
  console.log(`${found.length} of ${JUDGED_QUERIES.length} judged queries have an answer here`);
  return found;
}

/** Bytes and requests of first queries on an empty cache, to the first results and to the whole first page, and of later ones. */
async function traffic(index: string) {
  const first: { bytes: number; requests: number }[] = [];
  const whole: { bytes: number; requests: number }[] = [];
  const later: { bytes: number; requests: number }[] = [];
  const warm = diskSource(index);
  const engine = openSearch(warm.source);
  await engine.search('');
  for (const { query, filters } of JUDGED_QUERIES) {
    const cold = diskSource(index);
    const outcome = await openSearch(cold.source).search(query, filters);
    await outcome.more(1);
    first.push({ ...cold.traffic });
    await outcome.more(4);
    whole.push({ ...cold.traffic });
    const before = { ...warm.traffic };
    await (await engine.search(query, filters)).more(5);
    later.push({
      bytes: warm.traffic.bytes - before.bytes,
      requests: warm.traffic.requests - before.requests,
    });
  }
  const row = (name: string, all: { bytes: number; requests: number }[]) => {
    const kilobytes = all.map(({ bytes }) => Math.round(bytes / 1000)).sort((a, b) => a - b);
    const requests = all.map((one) => one.requests).sort((a, b) => a - b);
    const at = (values: readonly number[], share: number): number =>
      values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
    return {
      queries: name,
      'KB median': at(kilobytes, 0.5),
      'KB 95 %': at(kilobytes, 0.95),
      'KB most': at(kilobytes, 1),
      'requests median': at(requests, 0.5),
      'requests 95 %': at(requests, 0.95),
      'requests most': at(requests, 1),
    };
  };
  return [
    row('empty cache, first results', first),
    row('empty cache, first page', whole),
    row('later', later),
  ];
}

/** Run one step in a process of its own and tell its time and its memory at most. */
function alone(parameters: readonly string[], flags: readonly string[] = []): string {
  return execFileSync(process.execPath, [...flags, 'scripts/bench-search.ts', ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}

/** Read a content folder and keep the records of its notices, a file a year. */
async function recordsAlone([content = '', out = '']: readonly string[]): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { corpus } = await checkContent(content);
  for (const [year, notices] of noticesByYear(corpus))
    writeFileSync(join(out, `${year}.json`), JSON.stringify(noticeRecords(notices, corpus.registry)));
  writeFileSync(join(out, GLOSSARY), JSON.stringify((await readGlossary(content)).glossary));
}

async function indexAlone([folder = '', out = '', cache = '']: readonly string[]): Promise<void> {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const years = readdirSync(folder)
    .filter((name) => name !== GLOSSARY)
    .sort()
    .map((name) => ({
      name: name.replace('.json', ''),
      key: sha256(read(name)),
      records: () => JSON.parse(read(name)) as SearchRecord[],
    }));
  const glossary = JSON.parse(read(GLOSSARY)) as GlossaryEntry[];
  const start = performance.now();
  const others = { name: OTHERS, key: '', records: () => [] };
  const site = new OutputFolder(out, out, new Map());
  await writeSearchFiles({ site, cache }, { others, years }, glossary);
  const { user, system } = process.cpuUsage();
  const { recordCount } = await diskSource(join(out, 'search')).source.table();
  console.log(
    `${recordCount} pages, ${seconds(start)}, processor ${((user + system) / 1e6).toFixed(1)} s, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}

async function stockAlone([folder = '']: readonly string[]): Promise<void> {
  const start = performance.now();
  await writeStockIndex(folder);
  console.log(seconds(start));
}

function bytesOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
