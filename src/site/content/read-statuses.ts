import type { Diagnostic } from '../../model/diagnostic.ts';
import { type StatusHistory, statusFileSchema } from '../../model/orders/assignment-status.ts';
import { parseYaml } from '../../notice/facts/frontmatter.ts';
import { listContent } from './content-files.ts';
import { KeptReadings } from './kept/kept-readings.ts';

const PATH = /^assignments\/(\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** Path of what is recorded of the orders of a notice. */
export function statusFile({ id }: { id: string }): string {
  return `assignments/${id}.yaml`;
}

/** The records of orders, `assignments/2024/<slug>.yaml` for the notice `2024/<slug>`, and what is wrong with the files. */
export async function readStatuses(
  folder: string,
): Promise<{ histories: StatusHistory[]; diagnostics: Diagnostic[] }> {
  const histories: StatusHistory[] = [];
  const diagnostics: Diagnostic[] = [];
  const kept = new KeptReadings(folder, 'assignments', readRecords);
  for (const file of await listContent(folder, 'assignments', '.yaml')) {
    const notice = PATH.exec(file)?.[1];
    if (notice === undefined) {
      diagnostics.push({
        check: 'assignment/status-path',
        severity: 'error',
        file,
        message: 'Đường dẫn của tệp tình trạng không đúng dạng.',
        hint: 'Đặt tệp ở `assignments/<năm>/<tên thông báo>.yaml`, trùng với tên tệp của thông báo.',
      });
      continue;
    }
    const { records, diagnostics: faults } = kept.read(file);
    diagnostics.push(...faults);
    histories.push(...records.map((record) => ({ notice, file, ...record })));
  }
  kept.keep();
  return { histories, diagnostics };
}

/** The records in a text of such a file of one notice, and what is wrong with it. */
export function statusesIn(
  text: string,
  file: string,
  notice: string,
): { histories: StatusHistory[]; diagnostics: Diagnostic[] } {
  const { records, diagnostics } = readRecords(text, file);
  return { histories: records.map((record) => ({ notice, file, ...record })), diagnostics };
}

function readRecords(text: string, file: string) {
  const { value = {}, diagnostics } = parseYaml(text, statusFileSchema, file, 1);
  const records = Object.entries(value).map(([anchor, entries]) => ({
    anchor,
    entries,
    position: { line: lineOf(text, anchor), column: 1 },
  }));
  return { records, diagnostics };
}

/** Line on which a key of the file stands. */
function lineOf(text: string, key: string): number {
  const starts = [`${key}:`, `"${key}":`, `'${key}':`];
  const line = text.split('\n').findIndex((content) => starts.some((start) => content.startsWith(start)));
  return Math.max(line, 0) + 1;
}
