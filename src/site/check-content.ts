import { existsSync } from 'node:fs';
import { assignmentExtension } from '../checks/assignment-extension.ts';
import { assignmentStatusDay } from '../checks/assignment-status-day.ts';
import { assignmentStatusEvidence } from '../checks/assignment-status-evidence.ts';
import { assignmentStatusUnknown } from '../checks/assignment-status-unknown.ts';
import { chartInvalid } from '../checks/chart-invalid.ts';
import { factNotInText } from '../checks/fact-not-in-text.ts';
import { registryReference } from '../checks/registry-reference.ts';
import { type Corpus, corpusOf } from '../corpus/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Notice } from '../model/notice.ts';
import { listNotices, readNotice, readRegistry } from './read-content.ts';
import { readStatuses } from './read-statuses.ts';

/** Every rule over all notices together. */
export function checkCorpus(corpus: Corpus): Diagnostic[] {
  return [
    ...registryReference(corpus),
    ...factNotInText(corpus),
    ...chartInvalid(corpus),
    ...assignmentStatusUnknown(corpus),
    ...assignmentStatusEvidence(corpus),
    ...assignmentStatusDay(corpus),
    ...assignmentExtension(corpus),
  ];
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
  const statuses = await readStatuses(folder);
  found.push(...statuses.diagnostics);
  const corpus = corpusOf(notices, registry, statuses.histories);
  return { corpus, diagnostics: [...found, ...checkCorpus(corpus)] };
}
