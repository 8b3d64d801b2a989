import { z } from 'zod';
import type { NoticeJson } from '../../exports/notice/notice-json.ts';
import { machineWords as words } from '../../i18n/vi/machines.ts';
import { hexOf, isSameBytes, utf8 } from '../../ledger/bytes.ts';
import { readLedgerHead } from '../../ledger/checkpoint.ts';
import { readGrowth, readInclusion } from '../../ledger/proof-files.ts';
import { type NoticeRecord, readRecord } from '../../ledger/record.ts';
import { LEDGER, noticeAddress } from '../../model/addresses/address.ts';
import { pathBelow } from '../../model/addresses/base-path.ts';
import { asPrinted } from '../../notice/letters/official-words.ts';
import { TAKEN_OUT } from '../../notice/structure/tree.ts';
import { sha256Bytes } from '../content/read-ledger.ts';
import { passageSchema } from './passage.ts';
import { type PublishedSite, readText } from './published-site.ts';

/** What was checked, in this order; a check that could not be made is left out, and `remarks` say why. */
const CHECKS = ['words', 'record', 'same', 'line', 'ledger'] as const;

/** What a check of a notice answers. */
export const verifiedSchema = z.strictObject({
  ...passageSchema.shape,
  /** Whether all that was checked holds; null where nothing could be. */
  holds: z.boolean().nullable(),
  checks: z.array(z.strictObject({ check: z.enum(CHECKS), holds: z.boolean(), told: z.string() })),
  remarks: z.array(z.string()),
});
type Check = z.output<typeof verifiedSchema>['checks'][number];

/** The record of the newest version of a notice held against its words and the ledger, from the published files alone. */
export async function verifyRecord(
  site: PublishedSite,
  notice: NoticeJson,
): Promise<{ checks: Check[]; remarks: string[] }> {
  const last = notice.versions.at(-1);
  if (!last) return { checks: [], remarks: [words.noLedger] };
  const [record, proof] = await Promise.all(
    [last.record, last.proof].map((address) => readText(site, pathOf(address, notice))),
  );
  const checks: Check[] = [];
  const remarks: string[] = [words.unsigned];
  if (last.record.endsWith('.che.txt')) remarks.push(words.masked);
  else {
    const read = record === undefined ? undefined : readRecord(record);
    checks.push(told('record', record !== undefined && hexOf(sha256Bytes(utf8(record))) === last.text));
    checks.push(told('same', read !== undefined && isSame(notice, read)));
  }
  const found = proof === undefined ? undefined : readInclusion(proof, sha256Bytes);
  const line = found && (JSON.parse(found.line) as { version: number; text: string });
  checks.push(told('line', line?.text === last.text && line.version === last.version));
  if (found) checks.push(told('ledger', await hasGrown(site, found.checkpoint)));
  return { checks, remarks };
}

/** The path of an address of the site that a notice stands in, wherever its host has the site. */
function pathOf(address: string, notice: NoticeJson): string {
  const base = new URL(notice.address).pathname.slice(0, -noticeAddress(notice.id).length);
  return pathBelow(base, new URL(address).pathname) ?? address;
}

/** What a check says. */
export function told(check: (typeof CHECKS)[number], holds: boolean): Check {
  return { check, holds, told: words.checks[check][holds ? 'yes' : 'no'] };
}

async function hasGrown(
  site: PublishedSite,
  old: Exclude<ReturnType<typeof readLedgerHead>, undefined>,
): Promise<boolean> {
  const text = await readText(site, `${LEDGER}checkpoint`);
  const now = text === undefined ? undefined : readLedgerHead(text);
  if (!now || now.origin !== old.origin || now.size < old.size) return false;
  if (now.size === old.size) return isSameBytes(now.root, old.root);
  const growth = await readText(site, `${LEDGER}noi-tiep/${old.size}`);
  const grown = growth === undefined ? undefined : readGrowth(growth, old, sha256Bytes);
  return grown?.size === now.size && isSameBytes(grown.root, now.root);
}

/** Whether every block and note has the letters of its line, in their order; blanks apart, which forms write in their own ways. */
function isSame(notice: NoticeJson, { lines }: NoticeRecord): boolean {
  const ours = [
    { anchor: '@ten', text: notice.title },
    { anchor: '@trich-yeu', text: notice.subject },
    ...[...notice.blocks, ...notice.footnotes].map(({ anchor, text }) => ({
      anchor,
      text: asInSource(notice, anchor, text),
    })),
  ];
  return (
    ours.length === lines.length &&
    ours.every(
      ({ anchor, text }, at) =>
        lines[at]?.anchor === anchor &&
        letters(text) === letters(asPrinted(lines[at]?.words ?? '', () => '')),
    )
  );
}

/** The words of a block or note with the letters of the source where a slip is corrected. */
function asInSource({ editorialMarks }: NoticeJson, anchor: string, text: string): string {
  const slips = editorialMarks
    .filter(({ kind, within }) => kind === 'sic' && within === anchor)
    .toSorted((a, b) => b.at - a.at);
  return slips.reduce(
    (whole, { at, shown, source }) => whole.slice(0, at) + (source ?? '') + whole.slice(at + shown.length),
    text,
  );
}

/** Letters alone, and nothing for words that were taken out, which a record marks in its own way. */
function letters(text: string): string {
  return text.replaceAll(TAKEN_OUT, '').replace(/\s+/gu, '');
}
