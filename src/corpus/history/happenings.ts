import { HAPPENINGS, type HappeningKind } from '../../model/happening.ts';
import type { Notice } from '../../model/notice.ts';
import { isIsoDay } from '../../model/time/calendar-day.ts';
import type { Corpus } from '../corpus.ts';
import { correctionsOf } from './corrections.ts';
import { type Version, versionsOf } from './versions.ts';

/** Something that happened to a notice and that holds now. */
export interface Happening {
  kind: HappeningKind;
  /** Day on which it happened: of the agency's act where that is known to the day, else when the ledger recorded it. */
  day?: string;
  /** The agency's act, a key of documents. */
  act?: string;
  /** Our reason, where it was our doing. */
  reason?: string;
  /** The version that came of it. */
  version?: number;
  /** The former id. */
  from?: string;
}

type Known = Pick<Corpus, 'ledger' | 'documents' | 'documentsHeldAs' | 'relatedTo'>;

/** Of these only the newest holds. */
const STANDINGS: readonly string[] = ['withdrawn', 'replaced', 'restored'];

/**
 * What a reader of a notice must know of it now, wherever the notice is named: of each kind the newest, and how it stands,
 * the agency's corrections each. Another file of the same words is nothing that readers need.
 */
export function happenedTo(notice: Pick<Notice, 'id'>, corpus: Known): readonly Happening[] {
  const newest = new Map<string, Happening>();
  for (const version of versionsOf(notice, corpus)) {
    const kind = HAPPENINGS.find((one) => one === version.kind);
    if (kind) newest.set(STANDINGS.includes(kind) ? 'standing' : kind, happeningOf(kind, version, corpus));
  }
  const corrected = correctionsOf(corpus, notice).map(
    ({ id, issued }): Happening => ({
      kind: 'corrected',
      ...(issued !== undefined && { day: issued }),
      act: id,
    }),
  );
  return [...newest.values(), ...corrected].toSorted(
    (a, b) => HAPPENINGS.indexOf(a.kind) - HAPPENINGS.indexOf(b.kind),
  );
}

function happeningOf(
  kind: HappeningKind,
  { at, act, reason, version, from }: Version,
  { documents }: Known,
): Happening {
  const issued = act === undefined ? undefined : documents.get(act)?.issued;
  return {
    kind,
    day: issued !== undefined && isIsoDay(issued) ? issued : at,
    ...(act !== undefined && { act }),
    ...(reason !== undefined && { reason }),
    version,
    ...(from !== undefined && { from }),
  };
}

/** Whether the agency took the notice back or put another in its place: what it orders is waited for no more. */
export function isOutOfForce(notice: Pick<Notice, 'id'>, corpus: Known): boolean {
  return happenedTo(notice, corpus).some(({ kind }) => kind === 'withdrawn' || kind === 'replaced');
}
