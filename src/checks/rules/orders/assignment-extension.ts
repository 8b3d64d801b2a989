import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { standingOf } from '../../../model/orders/assignment-status.ts';

/** Extensions without the decision that grants them or without a later day, and new days without an extension. */
export function assignmentExtension({ notices, histories }: Corpus): Diagnostic[] {
  const orders = new Map(
    notices.flatMap(({ id, assignments }) => assignments.map((order) => [`${id}#${order.anchor}`, order])),
  );
  return histories.flatMap(({ notice, anchor, entries, file, position }) => {
    const fault = (message: string, hint: string): Diagnostic => ({
      check: 'assignment/extension',
      severity: 'error',
      file,
      position,
      message,
      hint,
    });
    return entries.flatMap((entry, index): Diagnostic[] => {
      const { state, due, decision } = entry;
      if (state !== 'gia-han') {
        if (due === undefined && decision === undefined) return [];
        return [
          fault(
            `Tình trạng \`${state}\` của \`${anchor}\` không nhận \`due\` hay \`decision\`.`,
            'Hạn mới chỉ có khi `state: gia-han`.',
          ),
        ];
      }
      if (due === undefined || decision === undefined) {
        const missing = [decision === undefined && '`decision`', due === undefined && '`due`'].filter(
          Boolean,
        );
        return [
          fault(
            `Gia hạn của \`${anchor}\` thiếu ${missing.join(' và ')}.`,
            'Ghi số, ký hiệu của văn bản cho gia hạn (`decision`) và hạn mới (`due`).',
          ),
        ];
      }
      const order = orders.get(`${notice}#${anchor}`);
      const before = standingOf(order ?? {}, entries.slice(0, index)).due;
      if (before === undefined ? order?.deadline !== undefined : due > before) return [];
      return [
        fault(
          before === undefined
            ? `Nhiệm vụ \`${anchor}\` không có hạn nên không gia hạn được.`
            : `Hạn mới \`${due}\` của \`${anchor}\` không muộn hơn hạn đang có \`${before}\`.`,
          'Kiểm tra lại ngày, và xếp các mục theo thứ tự thời gian.',
        ),
      ];
    });
  });
}
