import { existsSync } from 'node:fs';
import { addressLost } from '../checks/address-lost.ts';
import { addressUnlisted } from '../checks/address-unlisted.ts';
import { assignmentExtension } from '../checks/assignment-extension.ts';
import { assignmentStatusDay } from '../checks/assignment-status-day.ts';
import { assignmentStatusEvidence } from '../checks/assignment-status-evidence.ts';
import { assignmentStatusUnknown } from '../checks/assignment-status-unknown.ts';
import { chartInvalid } from '../checks/chart-invalid.ts';
import { factNotInText } from '../checks/fact-not-in-text.ts';
import { indicatorReference } from '../checks/indicator-reference.ts';
import { metricAboveTotal } from '../checks/metric-above-total.ts';
import { metricOutOfRange } from '../checks/metric-out-of-range.ts';
import { metricSeparators } from '../checks/metric-separators.ts';
import { metricShareAmount } from '../checks/metric-share-amount.ts';
import { metricUnit } from '../checks/metric-unit.ts';
import { numberTwice } from '../checks/number-twice.ts';
import { referenceAmbiguous } from '../checks/reference-ambiguous.ts';
import { referenceMismatch } from '../checks/reference-mismatch.ts';
import { referenceUnknown } from '../checks/reference-unknown.ts';
import { registryReference } from '../checks/registry-reference.ts';
import { type Corpus, corpusOf } from '../corpus/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Notice } from '../model/notice.ts';
import { readAddresses } from './read-addresses.ts';
import { listNotices, readRegistry } from './read-content.ts';
import { readNotices } from './read-notices.ts';
import { readStatuses } from './read-statuses.ts';

const CHECKS: readonly ((corpus: Corpus) => Diagnostic[])[] = [
  registryReference,
  factNotInText,
  chartInvalid,
  numberTwice,
  indicatorReference,
  metricSeparators,
  metricShareAmount,
  metricAboveTotal,
  metricOutOfRange,
  metricUnit,
  referenceAmbiguous,
  referenceMismatch,
  referenceUnknown,
  assignmentStatusUnknown,
  assignmentStatusEvidence,
  assignmentStatusDay,
  assignmentExtension,
];
/** Rules that only a whole corpus can answer: a notice that does not parse would look lost. */
const CHECKS_OF_WHOLE: typeof CHECKS = [addressLost, addressUnlisted];

/**
 * Every rule over all notices together.
 * @param before what reading them found
 * @returns all that is wrong, what reading found included
 */
function checkCorpus(corpus: Corpus, before: readonly Diagnostic[]): Diagnostic[] {
  const isWhole = !before.some(({ severity }) => severity === 'error');
  const checks = isWhole ? [...CHECKS, ...CHECKS_OF_WHOLE] : CHECKS;
  return [...before, ...checks.flatMap((check) => check(corpus))];
}

/** Read and check a whole content folder: all faults of a run, never only the first. */
export async function checkContent(folder: string): Promise<{ corpus: Corpus; diagnostics: Diagnostic[] }> {
  const { registry, diagnostics } = await readRegistry(folder);
  const { published, diagnostics: addressFaults } = await readAddresses(folder);
  const found: Diagnostic[] = [...diagnostics, ...addressFaults];
  const notices: Notice[] = [];
  for (const { notice, diagnostics: faults } of await readNotices(
    folder,
    await listNotices(folder),
    registry,
  )) {
    // One by one: a hundred thousand faults of one file are too many to be arguments of one call.
    for (const fault of faults) found.push(fault);
    if (notice) notices.push(notice);
  }
  if (!existsSync(folder)) {
    found.push({
      check: 'content/missing',
      severity: 'error',
      file: '',
      message: 'Không có thư mục nội dung này.',
      hint: 'Kiểm tra biến môi trường CONTENT_DIR.',
    });
  }
  const statuses = await readStatuses(folder);
  found.push(...statuses.diagnostics);
  const corpus = corpusOf(notices, registry, published, statuses.histories);
  return { corpus, diagnostics: checkCorpus(corpus, found) };
}
