import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { type Version, versionsOf } from '../../corpus/history/versions.ts';
import { versionWords as words } from '../../i18n/vi/notice/versions.ts';
import { type ComparedLine, compareRecords } from '../../ledger/compare-records.ts';
import type { NoticeRecord } from '../../ledger/record.ts';
import { noticeAddress, versionAddress } from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import { type VersionRow, versionRow } from '../ledger-page.ts';
import type { Link } from '../lists/link.ts';
import type { PageHead } from '../lists/page-head.ts';
import { shownWords } from './shown-words.ts';

/** What all pages of the versions of a notice show. */
interface OfVersions {
  head: PageHead;
  /** The notice as it stands. */
  notice: Link;
}

/** The list of the versions of a notice, newest first, with the ways to read and to compare them. */
export interface VersionListView extends OfVersions {
  kind: 'list';
  rows: readonly (VersionRow & { links: readonly Link[] })[];
  /** Every two versions, those that follow each other first. */
  pairs: readonly Link[];
}

/** One version as it was recorded. */
export interface VersionView extends OfVersions {
  kind: 'one';
  said: string;
  row: VersionRow;
  newest?: Link;
  /** Name of the record, and its digest; absent where lines are masked, for which another program is needed. */
  check?: { file: string; digest: string };
  facts: readonly { name: string; text: string }[];
  lines: readonly { anchor: string; text: string }[];
}

/** Stretches of a line that two versions have, or one of them. */
interface ShownWords {
  of: 'both' | 'older' | 'newer';
  text: string;
}

/** A place where two versions differ, or how many lines in between do not. */
type ComparisonRow =
  | { same: string }
  | { title: string; place: string; words: readonly ShownWords[]; note?: string };

/** Two versions compared. */
export interface ComparisonView extends OfVersions {
  kind: 'compared';
  rows: readonly [older: VersionRow, newer: VersionRow];
  facts: readonly { name: string; older: string; newer: string }[];
  lines: readonly ComparisonRow[];
  /** Said where no word differs. */
  none?: string;
}

/** What a page of the versions of a notice is drawn from. */
export function versionsDrawnFrom({ year, slug }: { year: string; slug: string }, corpus: Corpus): DrawnFrom {
  const notice = corpus.noticeById.get(`${year}/${slug}`);
  const acts = notice ? versionsOf(notice, corpus).flatMap(({ act }) => act ?? []) : [];
  return { notices: [`${year}/${slug}`], documents: acts };
}

/**
 * A page of the versions of a notice.
 * @param version none for the list, `1` for one, `1-2` for two compared
 * @param recordOf the record of a version
 */
export function versionsPage(
  notice: Notice,
  version: string | undefined,
  corpus: Corpus,
  recordOf: (version: Version) => NoticeRecord,
): VersionListView | VersionView | ComparisonView {
  const versions = versionsOf(notice, corpus);
  const name = words.notice(notice.number);
  // Notices without a number are called alike.
  const titleEnd = ` (${notice.id})`;
  const way: Link = { href: noticeAddress(notice.id), text: words.back };
  const numbers = (version ?? '').split('-').map(Number);
  const [first, second] = numbers.map((number) => versions.find((one) => one.version === number));
  const placeOf = placesOf(notice);
  if (version === undefined) return listOf(notice, versions, name, way, corpus);
  if (!first) throw new Error(`${notice.id}: no version ${version}`);
  if (!second) return oneOf(notice, first, versions, recordOf(first), name, way, corpus);
  const [older, newer] = [recordOf(first), recordOf(second)];
  const facts = Object.keys(words.factNames).flatMap((key) => {
    const [before, now] = [older, newer].map(({ head }) => head[key as keyof typeof head] ?? words.none);
    return before === now
      ? []
      : [{ name: words.factNames[key] ?? key, older: before ?? '', newer: now ?? '' }];
  });
  const lines = comparisonRows(compareRecords(older.lines, newer.lines), placeOf);
  const isSame = lines.every((line) => 'same' in line);
  return {
    kind: 'compared',
    head: { title: words.compared(first.version, second.version, name), titleEnd },
    notice: way,
    rows: [versionRow(first, corpus), versionRow(second, corpus)],
    facts,
    lines: isSame ? [] : lines,
    ...(isSame && { none: words.noOther }),
  };
}

function listOf(
  { id }: Notice,
  versions: readonly Version[],
  name: string,
  notice: Link,
  corpus: Corpus,
): VersionListView {
  const numbers = versions.map(({ version }) => version);
  const linkTo = (older: number, newer: number): Link => ({
    href: versionAddress(id, `${older}-${newer}`),
    text: words.compare(older, newer),
  });
  const pairs = numbers.flatMap((newer) =>
    numbers.filter((older) => older < newer).map((older) => ({ older, newer })),
  );
  return {
    kind: 'list',
    head: { title: words.listOf(name), titleEnd: ` (${id})` },
    notice,
    rows: versions
      .map((version) => ({
        ...versionRow(version, corpus),
        links: [
          { href: versionAddress(id, String(version.version)), text: words.read(version.version) },
          ...(version.version > 1 ? [linkTo(version.version - 1, version.version)] : []),
        ],
      }))
      .toReversed(),
    pairs: pairs
      .toSorted((a, b) => a.newer - a.older - (b.newer - b.older) || b.newer - a.newer)
      .filter(({ older, newer }) => newer - older > 1)
      .map(({ older, newer }) => linkTo(older, newer)),
  };
}

function oneOf(
  { id }: Notice,
  version: Version,
  versions: readonly Version[],
  record: NoticeRecord,
  name: string,
  notice: Link,
  corpus: Corpus,
): VersionView {
  const last = versions.at(-1)?.version ?? 1;
  return {
    kind: 'one',
    head: { title: words.one(version.version, name), titleEnd: ` (${id})` },
    notice,
    said: words.old(version.version, last),
    row: versionRow(version, corpus),
    ...(version.version < last && {
      newest: {
        href: versionAddress(id, `${version.version}-${last}`),
        text: words.compare(version.version, last),
      },
    }),
    ...(!version.isMasked && {
      check: { file: version.record.slice(version.record.lastIndexOf('/') + 1), digest: version.text },
    }),
    facts: Object.entries(words.factNames).flatMap(([key, its]) => {
      const text = record.head[key as keyof typeof record.head];
      return text === undefined ? [] : [{ name: its, text }];
    }),
    lines: record.lines.map(({ anchor, words: its }) => ({ anchor, text: shownWords(its) })),
  };
}

function comparisonRows(
  lines: readonly ComparedLine[],
  placeOf: (anchor: string) => string,
): ComparisonRow[] {
  const rows: ComparisonRow[] = [];
  let same = 0;
  const close = (): void => {
    if (same > 0) rows.push({ same: words.same(same) });
    same = 0;
  };
  for (const line of lines) {
    if (line.kind === 'same') {
      same++;
      continue;
    }
    close();
    rows.push(rowOf(line, placeOf));
  }
  close();
  return rows;
}

function rowOf(
  line: Exclude<ComparedLine, { kind: 'same' }>,
  placeOf: (anchor: string) => string,
): ComparisonRow {
  if (line.kind === 'changed') {
    const [older = '', newer = ''] = (['older', 'newer'] as const).map((own) =>
      line.words.map(({ of, words: its }) => (of === 'both' || of === own ? its : '')).join(''),
    );
    return {
      title: words.changedAt,
      place: placeOf(line.anchor),
      words: line.words.map(({ of, words: its }) => ({ of, text: shownWords(its) })),
      // Letters that are put together in another way look the same.
      ...(older.normalize('NFC') === newer.normalize('NFC') && { note: words.encoding }),
    };
  }
  const text = shownWords(line.line.words);
  if (line.kind === 'added')
    return {
      title: line.movedFrom === undefined ? words.addedAt : words.movedFrom(placeOf(line.movedFrom)),
      place: placeOf(line.line.anchor),
      words: [{ of: 'newer', text }],
    };
  return {
    title: line.movedTo === undefined ? words.removedAt : words.movedTo(placeOf(line.movedTo)),
    place: placeOf(line.line.anchor),
    words: [{ of: 'older', text }],
  };
}

/** How places are called: by the reference of today where the anchor is one of today, else by the anchor. */
function placesOf({ body }: Notice): (anchor: string) => string {
  const references = new Map([
    ...body.blocks.map(({ anchor, reference }): [string, string] => [anchor, reference]),
    ...body.footnotes.map(({ anchor, number }): [string, string] => [anchor, `chú thích ${number}`]),
  ]);
  return (anchor) => words.heads[anchor] ?? references.get(anchor) ?? (anchor === '' ? words.masked : anchor);
}
