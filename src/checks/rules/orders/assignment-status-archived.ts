import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** States that rest on an address elsewhere alone, without a copy in an archive: once it is gone nothing proves them. */
export function assignmentStatusArchived({ histories }: Corpus): Diagnostic[] {
  return histories.flatMap(({ anchor, entries, file, position }) =>
    entries
      .filter(
        ({ evidence, archived, notice, document }) =>
          evidence !== undefined && (archived ?? notice ?? document) === undefined,
      )
      .map(({ state }) => ({
        check: 'assignment/status-archived',
        severity: 'warning',
        file,
        position,
        message: `Tình trạng \`${state}\` của \`${anchor}\` chỉ dựa vào một địa chỉ ngoài trang này, chưa có bản lưu.`,
        hint: 'Lưu trang ấy ở một kho lưu trữ web rồi ghi địa chỉ của bản lưu vào `archived`.',
      })),
  );
}
