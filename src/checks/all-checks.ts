import type { Corpus } from '../corpus/corpus.ts';
import type { HeldLedger } from '../ledger/ledger.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { addressLost } from './rules/address-lost.ts';
import { addressReserved } from './rules/address-reserved.ts';
import { addressUnlisted } from './rules/address-unlisted.ts';
import { assignmentDeadlinePast } from './rules/assignment-deadline-past.ts';
import { assignmentExtension } from './rules/assignment-extension.ts';
import { assignmentStatusDay } from './rules/assignment-status-day.ts';
import { assignmentStatusEvidence } from './rules/assignment-status-evidence.ts';
import { assignmentStatusReference } from './rules/assignment-status-reference.ts';
import { assignmentStatusUnknown } from './rules/assignment-status-unknown.ts';
import { chartInvalid } from './rules/chart-invalid.ts';
import { correctionUnrelated } from './rules/correction-unrelated.ts';
import { indicatorReference } from './rules/indicator-reference.ts';
import { ledgerKey } from './rules/ledger-key.ts';
import { ledgerKind } from './rules/ledger-kind.ts';
import { ledgerRecordChanged } from './rules/ledger-record-changed.ts';
import { ledgerRecordMissing } from './rules/ledger-record-missing.ts';
import { ledgerRewritten } from './rules/ledger-rewritten.ts';
import { ledgerSourceLost } from './rules/ledger-source-lost.ts';
import { ledgerUnexplained } from './rules/ledger-unexplained.ts';
import { ledgerUnrecorded } from './rules/ledger-unrecorded.ts';
import { ledgerVanished } from './rules/ledger-vanished.ts';
import { metricAboveTotal } from './rules/metric-above-total.ts';
import { metricOutOfRange } from './rules/metric-out-of-range.ts';
import { metricSeparators } from './rules/metric-separators.ts';
import { metricShareAmount } from './rules/metric-share-amount.ts';
import { metricUnit } from './rules/metric-unit.ts';
import { numberTwice } from './rules/number-twice.ts';
import { referenceAmbiguous } from './rules/reference-ambiguous.ts';
import { referenceMismatch } from './rules/reference-mismatch.ts';
import { referenceUnknown } from './rules/reference-unknown.ts';
import { registryCircle } from './rules/registry-circle.ts';
import { registryReference } from './rules/registry-reference.ts';

/** A rule over all notices together. */
type Check = (corpus: Corpus) => Diagnostic[];

/** Every rule over all notices; a new one is added here, and its help in `src/i18n/check-help.ts`. */
export const CHECKS: readonly Check[] = [
  addressReserved,
  registryReference,
  registryCircle,
  chartInvalid,
  numberTwice,
  indicatorReference,
  metricSeparators,
  metricShareAmount,
  metricAboveTotal,
  metricOutOfRange,
  metricUnit,
  correctionUnrelated,
  referenceAmbiguous,
  referenceMismatch,
  referenceUnknown,
  assignmentDeadlinePast,
  assignmentStatusUnknown,
  assignmentStatusEvidence,
  assignmentStatusReference,
  assignmentStatusDay,
  assignmentExtension,
];
/** Rules that only a whole corpus can answer: a notice that does not parse would look lost. */
export const CHECKS_OF_WHOLE: readonly Check[] = [addressLost, addressUnlisted];
/** Rules over a ledger and all that it is of. */
export const CHECKS_OF_LEDGER: readonly ((held: HeldLedger) => Diagnostic[])[] = [
  ledgerKey,
  ledgerRewritten,
  ledgerRecordMissing,
  ledgerRecordChanged,
  ledgerSourceLost,
  ledgerVanished,
  ledgerKind,
  ledgerUnexplained,
  ledgerUnrecorded,
];
