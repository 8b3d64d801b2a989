import type { Diagnostic } from '../model/diagnostic.ts';
import type { Metric } from '../model/figures/metric.ts';
import type { Notice } from '../model/notice.ts';

/** A figure that deserves a second look. The official words stay; what an editor can do is say so beside them. */
export function metricWarning(notice: Notice, metric: Metric, check: string, message: string): Diagnostic {
  return {
    check,
    severity: 'warning',
    file: notice.file,
    position: metric.position,
    message,
    hint:
      metric.caution === undefined
        ? 'So với nguồn. Nguồn in đúng như vậy thì giữ nguyên và bọc số trong `<EditorNote note="…">`; số có ghi chú không được vẽ.'
        : 'Số này đã có ghi chú của người biên tập, được giữ nguyên và không được vẽ.',
  };
}
