import { firstIdOf } from '../../corpus/addresses/moved.ts';
import { pageLinks } from '../../corpus/addresses/page-links.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { versionsOf } from '../../corpus/history/versions.ts';
import { citeWithNote } from '../../exports/happened.ts';
import { headFacts } from '../../exports/notice/head-facts.ts';
import { noticeJsonLd, scriptJson } from '../../exports/notice/json-ld.ts';
import { noticeExport } from '../../exports/notice/notice-export.ts';
import { NOTICE_FORMATS } from '../../exports/notice/notice-formats.ts';
import type { Reference } from '../../exports/notice/quoted-reference.ts';
import { referenceOf } from '../../exports/notice/reference.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import { ledgerWords } from '../../i18n/vi/ledger.ts';
import { noticeWords as words } from '../../i18n/vi/notice/notice.ts';
import type { NoticeAccount } from '../../model/account.ts';
import {
  absolute,
  comparisonAddress,
  embedAddress,
  noticeAddress,
  noticeFileAddress,
  shortAddress,
  sourceAddress,
  versionAddress,
} from '../../model/addresses/address.ts';
import { shortId } from '../../model/addresses/short-id.ts';
import { hasRecipients, type Notice, type NoticeBody, RECIPIENTS } from '../../model/notice.ts';
import type { Glossary } from '../../model/registry/glossary.ts';
import { type SubjectParts, subjectParts } from '../../model/subject-parts.ts';
import { openingClause } from '../../model/text/opening-clause.ts';
import { printIsoDay } from '../../model/time/calendar-day.ts';
import { abbreviationsIn } from '../../notice/page/explain-abbreviations.ts';
import { noticeBody } from '../../notice/page/notice-body.ts';
import { type VersionRow, versionAnchor, versionRows } from '../ledger-page.ts';
import type { Link } from '../lists/link.ts';
import { noticeEnds, noticeTitle } from '../lists/page-titles.ts';
import type { ChartView } from './chart-view.ts';
import { type HappenedBox, happenedBoxes } from './happened-boxes.ts';
import { noticeCharts } from './notice-charts.ts';
import { type CitedBy, type CitedRow, citedBy, citedRows, citingDrawnFrom } from './notice-citations.ts';
import { type NoticeFacts, noticeFacts } from './notice-facts.ts';
import { NOTICE_ORDERS, type NoticeOrders, noticeOrders } from './notice-orders.ts';
import { type NoticeSummary, noticeSummary } from './notice-summary.ts';

/** The file a notice was made from. */
export interface NoticeSource {
  href: string;
  name: string;
  sha256: string;
}

/** Marks of editors: corrected slips of transcription, and doubts left as printed. */
export interface Remarks {
  sics: readonly { anchor: string; shown: string; source: string }[];
  doubts: readonly { anchor: string; shown: string; note: string }[];
}

/** An entry of the contents. */
interface ContentsEntry extends Link {
  /** Levels below the notice: 1 for a part. */
  depth: number;
  /** Headings stand whole; of a paragraph its beginning is shown. */
  isHeading: boolean;
}

/** By what the words of a page are checked: the newest version. */
interface PageCheck {
  /** What its record says before its words. */
  head: string;
  /** Name and digest of the record, and address of its proof. */
  file: string;
  digest: string;
  proof: string;
}

/** The last line of a print: where the notice stands, and which version was printed, where the ledger has its words. */
interface PrintStamp {
  text: string;
  /** The address of the version, for a camera. */
  address?: string;
}

/** All that the page of a notice shows. */
export interface NoticeView {
  /** Title and description of the head of the page, and what follows the title where others begin alike. */
  title: string;
  titleEnd?: string;
  description: string;
  /** Structured data for search engines, ready to stand in a `<script>`. */
  jsonLd: string;
  /** What reference managers read in the head: names and contents of `<meta>`. */
  machineFacts: readonly (readonly [name: string, content: string])[];
  /** The forms it can be taken away in. */
  files: readonly { href: string; type: string; title: string }[];
  /** Where it is compared with another. */
  compare: string;
  /** What the browser quotes by. */
  reference: Reference;
  /** Short permanent address. */
  short: string;
  /** What ends a print. */
  stamp: PrintStamp;
  /** The document's own title as printed, `THÔNG BÁO`, and what it is about. */
  kind: string;
  subject: SubjectParts;
  summary?: NoticeSummary;
  /** What happened to it since it was published, and how it stands in few words where it is no more in force. */
  happened: readonly HappenedBox[];
  standing?: string;
  facts: NoticeFacts;
  source: NoticeSource;
  orders?: NoticeOrders;
  /** The official text in pieces, with the charts between them. */
  body: readonly ({ html: string } | { chart: ChartView })[];
  remarks: Remarks;
  /** The documents it cites, in the order of its text. */
  cited: readonly CitedRow[];
  /** Absent while no document is known to be the notice. */
  citedBy?: CitedBy;
  /** How the words stand to the source; absent where they were not held against it. */
  account?: NoticeAccount;
  /** As it was recorded in the ledger, newest first. */
  versions: readonly VersionRow[];
  /** The page that compares them, where there are several. */
  allVersions?: string;
  /** Whether the site keeps a ledger, and whether it does not have these words yet. */
  hasLedger: boolean;
  /** By what the reader holds the words against the ledger; absent where it does not have these. */
  check?: PageCheck;
  isDraft: boolean;
  contents: { entries: readonly ContentsEntry[]; ends: readonly Link[] };
}

/** What the page of a notice is made from besides the corpus and the text. */
export interface NoticeSurroundings {
  /** Abbreviations as printed, with their words in full; only those that occur are read. */
  glossary: Glossary;
  /** Address of the site, `https://…`. */
  site: string;
  /** The day of looking, when whoever builds the site gave one. */
  asOf: string | undefined;
}

/**
 * What the page of a notice shows: plain data, made when the page is.
 * @param text the notice's whole MDX text
 * @param recordHead what the record of its newest version says before its words, where there is one
 * @throws {Error} when the text does not pass the closed subset, or a chart cannot be drawn
 */
export function noticeView(
  notice: Notice,
  text: string,
  corpus: Corpus,
  { glossary, site, asOf }: NoticeSurroundings,
  recordHead?: string,
): NoticeView {
  const charts = new Map(chartsOf(notice, corpus).map((chart): [string, ChartView] => [chart.id, chart]));
  const body = noticeBody(text, notice.file, {
    words,
    links: pageLinks(notice, corpus),
    glossary: abbreviationsIn(notice.body, glossary),
  });
  return {
    ...aroundBody(notice, corpus, site, asOf),
    body: body.flatMap((piece) => {
      if ('html' in piece) return piece;
      const chart = charts.get(piece.chart);
      return chart ? { chart } : [];
    }),
    remarks: remarksOf(notice.body),
    contents: contentsOf(notice),
    ...(recordHead !== undefined && checkOf(notice, corpus, recordHead)),
  };
}

function stampOf(notice: Notice, corpus: Corpus, short: string): PrintStamp {
  const where = short.replace(/^https?:\/\/|\/$/g, '');
  const [newest] = isDraft(notice, corpus) ? [] : versionRows(notice, corpus);
  if (!newest) return { text: where };
  const { version, day, code } = newest;
  return {
    text: [where, ledgerWords.printed(version, printIsoDay(day)), ledgerWords.code(code)].join(' · '),
    address: `${short}#${versionAnchor(newest)}`,
  };
}

function checkOf(notice: Notice, corpus: Corpus, head: string): { check?: PageCheck } {
  const last = versionsOf(notice, corpus).at(-1);
  if (!last || isDraft(notice, corpus)) return {};
  const { record, text, proof } = last;
  return { check: { head, file: record.slice(record.lastIndexOf('/') + 1), digest: text, proof } };
}

/**
 * What the page of a notice is drawn from.
 * @param around digest of what surrounds it
 */
export function noticeDrawnFrom(notice: Notice, corpus: Corpus, around: string): DrawnFrom {
  const citing = citingDrawnFrom(notice, corpus);
  return {
    ...filesDrawnFrom(notice, corpus),
    ...citing,
    rest: [
      citing.rest,
      noticeEnds(vietnamese, corpus).get(notice.id),
      ...ledgerParts(notice, corpus),
      around,
    ],
  };
}

function isDraft({ id }: Notice, { drafts = [] }: Corpus): boolean {
  return drafts.includes(id);
}

/** What the ledger says of a notice. */
function ledgerParts(notice: Notice, corpus: Corpus): unknown[] {
  // The digest of the record stands for its head.
  return [
    versionRows(notice, corpus),
    versionsOf(notice, corpus).at(-1)?.text,
    corpus.ledger !== undefined,
    isDraft(notice, corpus),
  ];
}

/** What the files are drawn from that a notice can be taken away in: the documents it cites and those it corrects too. */
export function filesDrawnFrom({ id }: Notice, corpus: Corpus): DrawnFrom {
  const corrects = (corpus.documentsHeldAs.get(id) ?? []).flatMap(({ relations = [] }) => relations);
  const cited = corpus.citationsOf.get(id) ?? [];
  return {
    notices: [id],
    documents: [...cited, ...corrects].map(({ document }) => document),
    isNamedThen: true,
  };
}

/**
 * All that the view of a notice is made from, without its body, for which the digest of the text and what the body knows of
 * the rest of the site stand here: where these are the same, the view is.
 */
export function noticeParts(
  notice: Notice,
  corpus: Corpus,
  { glossary, site, asOf }: NoticeSurroundings,
): object {
  if (notice.digest === undefined) throw new Error(`${notice.file}: no digest`);
  const { citations, aliases } = pageLinks(notice, corpus);
  return {
    ...aroundBody(notice, corpus, site, asOf),
    text: notice.digest,
    file: notice.file,
    citations: [...citations],
    aliases: [...aliases],
    abbreviations: [...abbreviationsIn(notice.body, glossary)],
    charts: chartsOf(notice, corpus),
  };
}

function chartsOf(notice: Notice, corpus: Corpus): ChartView[] {
  const { registry } = corpus;
  const source = citeWithNote(notice, corpus);
  return noticeCharts(vietnamese, notice, registry).map(({ anchor, chart }) => ({
    chart,
    id: anchor,
    page: `${noticeAddress(notice.id)}#${anchor}`,
    source,
    embed: embedAddress(notice.id, anchor),
  }));
}

function aroundBody(
  notice: Notice,
  corpus: Corpus,
  site: string,
  asOf: string | undefined,
): Omit<NoticeView, 'body' | 'remarks' | 'contents'> {
  const exported = noticeExport(notice, corpus, site);
  const reference = referenceOf(exported);
  const titleEnd = noticeEnds(vietnamese, corpus).get(notice.id);
  const orders = noticeOrders(notice.id, corpus, asOf);
  const citing = citedBy(notice, corpus);
  const cited = citedRows(notice, corpus);
  const happened = happenedBoxes(notice, corpus);
  const standing = happened.find(({ kind }) => kind === 'withdrawn' || kind === 'replaced');
  const short = shortAddress(shortId(firstIdOf(notice.id, corpus.moved)));
  const summary = noticeSummary(vietnamese, notice, corpus, cited, { table: `#${NOTICE_ORDERS}`, asOf });
  return {
    title: noticeTitle(vietnamese, notice, corpus.registry),
    ...(titleEnd !== undefined && { titleEnd }),
    description: notice.subject,
    jsonLd: scriptJson(noticeJsonLd(exported)),
    files: Object.entries(NOTICE_FORMATS).map(([format, { type, title }]) => ({
      href: noticeFileAddress(notice.id, format),
      type,
      title,
    })),
    compare: comparisonAddress(notice.id),
    machineFacts: headFacts(reference),
    reference,
    short,
    stamp: stampOf(notice, corpus, absolute(site, short)),
    kind: notice.title,
    subject: subjectParts(notice.subject),
    ...(summary && { summary }),
    happened,
    ...(standing && { standing: standing.short }),
    facts: noticeFacts(notice, corpus),
    source: {
      href: sourceAddress(notice.source.file),
      name: notice.source.file.split('/').at(-1) ?? '',
      sha256: notice.source.sha256,
    },
    ...(orders !== undefined && { orders }),
    cited,
    ...(citing !== undefined && { citedBy: citing }),
    ...(notice.account !== undefined && { account: notice.account }),
    versions: versionRows(notice, corpus),
    ...(versionsOf(notice, corpus).length > 1 && { allVersions: versionAddress(notice.id, undefined) }),
    hasLedger: corpus.ledger !== undefined,
    isDraft: isDraft(notice, corpus),
  };
}

function remarksOf({ editorialMarks }: NoticeBody): Remarks {
  return {
    sics: editorialMarks
      .filter(({ kind }) => kind === 'sic')
      .map(({ anchor, shown, source = '' }) => ({ anchor, shown, source })),
    doubts: editorialMarks
      .filter(({ kind }) => kind === 'note')
      .map(({ anchor, shown, note = '' }) => ({ anchor, shown, note })),
  };
}

function contentsOf(notice: Notice): NoticeView['contents'] {
  const { blocks, footnotes } = notice.body;
  return {
    // Headings stand whole; a numbered paragraph shows how it begins, and its looks clamp it.
    entries: blocks
      .filter(({ isHeading, kind, label }) => isHeading || (Boolean(label) && kind !== 'plain'))
      .map(({ anchor, text, label, depth, isHeading }) => ({
        href: `#${anchor}`,
        text: isHeading ? text : openingClause(text, label),
        depth,
        isHeading,
      })),
    ends: [
      ...(hasRecipients(notice) ? [{ href: `#${RECIPIENTS}`, text: words.recipients }] : []),
      ...(footnotes.length > 0 ? [{ href: '#chu-thich', text: words.footnotes }] : []),
    ],
  };
}
