import { existsSync } from 'node:fs';
import { chartInvalid } from '../checks/chart-invalid.ts';
import { factNotInText } from '../checks/fact-not-in-text.ts';
import { indicatorReference } from '../checks/indicator-reference.ts';
import { metricAboveTotal } from '../checks/metric-above-total.ts';
import { metricOutOfRange } from '../checks/metric-out-of-range.ts';
import { metricSeparators } from '../checks/metric-separators.ts';
import { metricShareAmount } from '../checks/metric-share-amount.ts';
import { metricUnit } from '../checks/metric-unit.ts';
import { type Corpus, corpusOf } from '../corpus/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Notice } from '../model/notice.ts';
import { listNotices, readNotice, readRegistry } from './read-content.ts';

/** Every rule over all notices together. */
export function checkCorpus(corpus: Corpus): Diagnostic[] {
  const rules = [
    factNotInText,
    chartInvalid,
    indicatorReference,
    metricSeparators,
    metricShareAmount,
    metricAboveTotal,
    metricOutOfRange,
    metricUnit,
  ];
  return rules.flatMap((rule) => rule(corpus));
}

/** Read and check a whole content folder: all faults of a run, never only the first. */
export async function checkContent(folder: string): Promise<{ corpus: Corpus; diagnostics: Diagnostic[] }> {
  const { registry, diagnostics } = await readRegistry(folder);
  const found: Diagnostic[] = [...diagnostics];
  const notices: Notice[] = [];
  for (const file of await listNotices(folder)) {
    const parsed = await readNotice(folder, file, registry);
    found.push(...parsed.diagnostics);
    if (parsed.notice) notices.push(parsed.notice);
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
  const corpus = corpusOf(notices, registry);
  return { corpus, diagnostics: [...found, ...checkCorpus(corpus)] };
}
