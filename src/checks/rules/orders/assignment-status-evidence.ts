import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** States said without a day or without a link where anyone can read it: a claim, not a fact. */
export function assignmentStatusEvidence({ histories }: Corpus): Diagnostic[] {
  return histories.flatMap(({ anchor, entries, file, position }) =>
    entries
      .map(({ state, on, evidence, notice, document }) => ({
        state,
        missing: [
          on === undefined && '`on`',
          (evidence ?? notice ?? document) === undefined && '`evidence`',
        ].filter(Boolean),
      }))
      .filter(({ missing }) => missing.length > 0)
      .map(({ state, missing }) => ({
        check: 'assignment/status-evidence',
        severity: 'error',
        file,
        position,
        message: `Tình trạng \`${state}\` của \`${anchor}\` thiếu ${missing.join(' và ')}.`,
        hint: 'Ghi ngày (`on`) và địa chỉ văn bản chứng minh (`evidence`), hoặc thông báo (`notice`) hay văn bản (`document`) ở đây nói điều ấy; chưa có thì bỏ mục này: nhiệm vụ là «chưa cập nhật».',
      })),
  );
}
