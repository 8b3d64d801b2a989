import type { Corpus } from '../corpus/corpus.ts';
import type { HeldLedger } from '../ledger/ledger.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { addressLost } from './rules/addresses/address-lost.ts';
import { addressReserved } from './rules/addresses/address-reserved.ts';
import { addressUnlisted } from './rules/addresses/address-unlisted.ts';
import { correctionUnrelated } from './rules/correction-unrelated.ts';
import { chartInvalid } from './rules/figures/chart-invalid.ts';
import { indicatorReference } from './rules/figures/indicator-reference.ts';
import { metricAboveTotal } from './rules/figures/metric-above-total.ts';
import { metricOutOfRange } from './rules/figures/metric-out-of-range.ts';
import { metricSeparators } from './rules/figures/metric-separators.ts';
import { metricShareAmount } from './rules/figures/metric-share-amount.ts';
import { metricUnit } from './rules/figures/metric-unit.ts';
import { ledgerKey } from './rules/ledger/ledger-key.ts';
import { ledgerKind } from './rules/ledger/ledger-kind.ts';
import { ledgerRecordChanged } from './rules/ledger/ledger-record-changed.ts';
import { ledgerRecordMissing } from './rules/ledger/ledger-record-missing.ts';
import { ledgerRewritten } from './rules/ledger/ledger-rewritten.ts';
import { ledgerSourceLost } from './rules/ledger/ledger-source-lost.ts';
import { ledgerUnexplained } from './rules/ledger/ledger-unexplained.ts';
import { ledgerUnrecorded } from './rules/ledger/ledger-unrecorded.ts';
import { ledgerVanished } from './rules/ledger/ledger-vanished.ts';
import { numberTwice } from './rules/number-twice.ts';
import { assignmentDeadlinePast } from './rules/orders/assignment-deadline-past.ts';
import { assignmentExtension } from './rules/orders/assignment-extension.ts';
import { assignmentStatusArchived } from './rules/orders/assignment-status-archived.ts';
import { assignmentStatusDay } from './rules/orders/assignment-status-day.ts';
import { assignmentStatusEvidence } from './rules/orders/assignment-status-evidence.ts';
import { assignmentStatusReference } from './rules/orders/assignment-status-reference.ts';
import { assignmentStatusUnknown } from './rules/orders/assignment-status-unknown.ts';
import { referenceAmbiguous } from './rules/registry/reference-ambiguous.ts';
import { referenceMismatch } from './rules/registry/reference-mismatch.ts';
import { referenceUnknown } from './rules/registry/reference-unknown.ts';
import { registryCircle } from './rules/registry/registry-circle.ts';
import { registryReference } from './rules/registry/registry-reference.ts';

/** A rule over all notices together. */
type Check = (corpus: Corpus) => Diagnostic[];

/** Every rule over all notices; a new one is added here, and its help in `src/i18n/clerk/check-help.ts`. */
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
  assignmentStatusArchived,
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
