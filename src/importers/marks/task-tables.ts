import { readDeadline } from '../../model/time/deadline.ts';
import { fold, type SourceTable, wordsOf } from '../source-document.ts';
import type { OrderSuggestion } from './order-suggestion.ts';

/** A row of a table of tasks. */
export type TaskRow = Pick<OrderSuggestion, 'printed' | 'at' | 'sentence' | 'deadline' | 'sureness'> & {
  row: number;
  cell: number;
  agency?: string;
};

/** What the columns of a table of tasks are called; the first that fits counts. */
const COLUMNS = [
  ['deadline', /thời hạn|thời gian|hạn (?:hoàn thành|cuối|chót)|^hạn$|tiến độ hoàn thành|hoàn thành trước/iu],
  ['partner', /phối hợp/iu],
  ['done', /kết quả|đã |số lượng|quá hạn|tỷ lệ|ghi chú|sản phẩm/iu],
  ['agency', /đơn vị|cơ quan|chủ trì|trách nhiệm|phụ trách|đầu mối|người thực hiện|bộ phận/iu],
  ['task', /nhiệm vụ|nội dung|công việc|đầu việc|việc cần/iu],
] as const;
type Column = (typeof COLUMNS)[number][0];

/** Words of the shortest task; less is a name or a number. */
const LEAST_WORDS = 3;

/**
 * The orders of a table whose head names tasks and who does them or by when: one a row. A cell that a span swallowed has
 * the agency or deadline of the row above.
 */
export function taskRows({ rows, hasSpans }: SourceTable, issued: string | undefined): TaskRow[] {
  const [head = [], ...others] = rows.map((row) => row.map((cell) => fold(wordsOf(cell))));
  const columns = head.map((words) => COLUMNS.find(([, form]) => form.test(words))?.[0]);
  const find = (name: Column): number => columns.indexOf(name);
  const [task, agency, deadline] = [find('task'), find('agency'), find('deadline')];
  if (task < 0 || (agency < 0 && deadline < 0)) return [];
  let above: { agency?: string; deadline?: string } = {};
  return others.flatMap((cells, index): TaskRow[] => {
    const own = (at: number, name: 'agency' | 'deadline'): string | undefined => {
      const words = at < 0 ? '' : (cells[at] ?? '');
      return words !== '' ? words : hasSpans ? above[name] : undefined;
    };
    const [who, when] = [own(agency, 'agency'), own(deadline, 'deadline')];
    above = { ...(who !== undefined && { agency: who }), ...(when !== undefined && { deadline: when }) };
    const printed = (cells[task] ?? '').replace(/[\s.;]+$/u, '');
    if (printed.split(' ').length < LEAST_WORDS || (who === undefined && when === undefined)) return [];
    const read = when === undefined ? undefined : readDeadline(when, issued);
    return [
      {
        row: index + 1,
        cell: task,
        printed,
        at: 0,
        sentence: cells.filter(Boolean).join(' | '),
        ...(who !== undefined && { agency: who }),
        ...(when !== undefined &&
          read && {
            deadline: { words: when, kind: read.kind, ...(read.kind === 'dated' && { due: read.due }) },
          }),
        sureness: who !== undefined && read ? 'printed' : 'guessed',
      },
    ];
  });
}
