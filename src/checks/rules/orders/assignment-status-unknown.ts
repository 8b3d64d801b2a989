import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { nearest } from '../../../model/text/nearest.ts';

/** Records of orders that no notice has. */
export function assignmentStatusUnknown({ notices, histories }: Corpus): Diagnostic[] {
  const known = new Map(notices.map(({ id, assignments }) => [id, assignments.map(({ anchor }) => anchor)]));
  return histories.flatMap(({ notice, anchor, file, position }): Diagnostic[] => {
    const anchors = known.get(notice);
    if (anchors?.includes(anchor)) return [];
    const near = anchors ? nearest(anchor, anchors) : nearest(notice, known.keys());
    return [
      {
        check: 'assignment/status-unknown',
        severity: 'error',
        file,
        position,
        message: anchors ? `Thông báo không có nhiệm vụ \`${anchor}\`.` : `Không có thông báo \`${notice}\`.`,
        hint: near
          ? `Có phải bạn muốn viết \`${near}\`?`
          : 'Địa chỉ của mỗi nhiệm vụ nằm sau dấu # trong liên kết ở trang Nhiệm vụ.',
      },
    ];
  });
}
