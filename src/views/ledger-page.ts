import type { Corpus } from '../corpus/corpus.ts';
import { type Version, versionsOf } from '../corpus/history/versions.ts';
import { ledgerWords as words } from '../i18n/vi/ledger.ts';
import { base64Of } from '../ledger/bytes.ts';
import { readCheckpoint } from '../ledger/checkpoint.ts';
import { ledgerFiles } from '../ledger/ledger-files.ts';
import { CHANGES, documentAddress, LEDGER } from '../model/addresses/address.ts';
import { printCode } from '../model/addresses/short-id.ts';
import type { Notice } from '../model/notice.ts';
import { printIsoDay } from '../model/time/calendar-day.ts';
import { VERIFIER } from './file-routes.ts';
import type { Link } from './lists/link.ts';
import type { PageHead } from './lists/page-head.ts';

/** The page of the ledger. */
export interface LedgerPageView {
  head: PageHead;
  origin: string;
  size: number;
  /** In base 64; absent before the first checkpoint. */
  root?: string;
  isSigned: boolean;
  keys: readonly string[];
  files: readonly Link[];
  /** Proofs of growth from older checkpoints, newest first. */
  proofs: readonly Link[];
}

/** What the page of the ledger shows. */
export function ledgerPage({ ledger }: Corpus): LedgerPageView {
  if (!ledger) throw new Error('There is no ledger.');
  const newest = readCheckpoint(ledger.checkpoints.at(-1)?.text ?? '');
  const paths = [...ledgerFiles(ledger).keys()];
  const years = paths.filter((path) => path.endsWith('.ndjson'));
  const link = (path: string, text: string): Link => ({ href: `${LEDGER}${path}`, text });
  return {
    head: { title: words.title, description: words.description },
    origin: ledger.origin,
    size: ledger.lines.length,
    ...(newest && { root: base64Of(newest.root) }),
    isSigned: newest !== undefined && newest.signatures.length > 0,
    keys: ledger.keys,
    files: [
      { href: CHANGES, text: words.changes },
      ...(newest ? [link('checkpoint', words.checkpoint)] : []),
      ...years.map((path) => link(path, words.year(path.slice(0, 4)))),
      link(VERIFIER, words.verifier),
      ...(paths.includes('khoa.txt') ? [link('khoa.txt', words.keyFile)] : []),
    ],
    proofs: ledger.checkpoints
      .slice(0, -1)
      .map(({ size }) => link(`noi-tiep/${size}`, words.growth(size)))
      .toReversed(),
  };
}

/** Anchor of a version on the page of its notice: a print leads to it. */
export function versionAnchor({ version, code }: Pick<VersionRow, 'version' | 'code'>): string {
  return `ban-${version}-${code}`;
}

/** A version of a notice as its page lists it. */
export interface VersionRow {
  /** Its number, the day on which it was recorded, and the code on its prints. */
  version: number;
  day: string;
  code: string;
  text: string;
  reason?: string;
  /** The agency's act. */
  act?: Link;
  record: string;
  proof: string;
}

/** The versions of a notice, newest first; none where the content keeps no ledger or has not recorded it. */
export function versionRows(notice: Pick<Notice, 'id'>, corpus: Corpus): VersionRow[] {
  return versionsOf(notice, corpus)
    .map((version) => versionRow(version, corpus))
    .toReversed();
}

/** One version. */
export function versionRow(
  { version, at, kind, reason, act: key, record, proof, text: digest }: Version,
  { documents }: Corpus,
): VersionRow {
  const act = key === undefined ? undefined : documents.get(key);
  return {
    version,
    day: at,
    code: printCode(digest),
    text: words.version(version, printIsoDay(at), words.kinds[kind]),
    ...(reason && { reason }),
    ...(act && { act: { href: documentAddress(act), text: act.number ?? act.title ?? act.id } }),
    record,
    proof,
  };
}
