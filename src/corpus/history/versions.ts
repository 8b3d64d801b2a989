import type { EntryKind } from '../../ledger/entry.ts';
import { histories, type Ledger, maskedVersions, versionName } from '../../ledger/ledger.ts';
import { recordAddress } from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import type { Corpus } from '../corpus.ts';

/** A version of a notice as the ledger has it. */
export interface Version {
  version: number;
  /** Id that the notice had then. */
  id: string;
  /** Day on which it was recorded, as the publisher says. */
  at: string;
  kind: Exclude<EntryKind, 'marks'>;
  reason?: string;
  /** The agency's act, a key of documents. */
  act?: string;
  /** The id before, where the notice moved. */
  from?: string;
  /** SHA-256 of the record. */
  text: string;
  /** Whether lines of its record are masked. */
  isMasked: boolean;
  /** Paths of the record, whole or masked, and of the proof that it stands in the ledger. */
  record: string;
  proof: string;
}

/** The versions of a notice, oldest first; none where the content keeps no ledger or has not recorded it. */
export function versionsOf(
  { id }: Pick<Notice, 'id'>,
  { ledger }: Pick<Corpus, 'ledger'>,
): readonly Version[] {
  if (!ledger) return [];
  const all = known.get(ledger) ?? allVersions(ledger);
  known.set(ledger, all);
  return all.get(id) ?? [];
}

const known = new WeakMap<Ledger, ReadonlyMap<string, readonly Version[]>>();

function allVersions({ lines }: Ledger): Map<string, Version[]> {
  const masked = maskedVersions(lines);
  const told = new Map(lines.map((line) => [line.entry, line.told]));
  return new Map(
    [...histories(lines)].map(([id, entries]) => [
      id,
      entries.flatMap((entry): Version[] => {
        const { notice, version, at, kind, text, from } = entry;
        if (kind === 'marks') return [];
        const { reason, act } = told.get(entry) ?? {};
        const isMasked = masked.has(versionName(entry));
        return [
          {
            version,
            id: notice,
            at,
            kind,
            ...(reason !== undefined && { reason }),
            ...(act !== undefined && { act }),
            ...(from !== undefined && { from }),
            text,
            isMasked,
            record: recordAddress(notice, `${version}${isMasked ? '.che' : ''}.txt`),
            proof: recordAddress(notice, `${version}.tlog-proof`),
          },
        ];
      }),
    ]),
  );
}
