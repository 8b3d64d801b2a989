import { importWords as words } from '../i18n/import.ts';
import type { ImportReport } from './report-import.ts';
import type { SourcePlace } from './source-document.ts';

/** The report of one import as lines for a terminal. */
export function printReport(report: ImportReport): string {
  const { account, furniture, moved, needs, remarks, suggestions } = report;
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [title, ...lines.map((line) => `  - ${line}`)] : [];
  return [
    ...list(words.report.recognised, report.recognised),
    ...list(
      words.report.needs,
      needs.map(({ line }) => line),
    ),
    ...list(
      words.report.unsure,
      remarks.map(({ place, message, words: printed }) =>
        [place && `${placeWords(place)}:`, message, printed && `«${printed}»`].filter(Boolean).join(' '),
      ),
    ),
    ...list(
      words.report.suggestions,
      suggestions.map(
        ({ kind, place, printed, sentence }) =>
          `${placeWords(place)}: ${words.report[kind]} «${printed}»${kind === 'metric' ? ` – ${clip(sentence)}` : ''}`,
      ),
    ),
    ...list(
      words.report.moved,
      moved.map(({ line, words: printed }) => `${placeWords({ line })}: ${clip(printed)}`),
    ),
    ...list(
      words.report.furniture,
      furniture.map(({ kind, place, words: printed }) =>
        [
          place && `${placeWords(place)}:`,
          words.furniture[kind],
          kind !== 'invisible' && `«${clip(printed)}»`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    words.report.account(account),
  ].join('\n');
}

/** `trang 2, dòng 14`. */
function placeWords({ page, line }: SourcePlace): string {
  return [page !== undefined && `trang ${page}`, `dòng ${line}`].filter(Boolean).join(', ');
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
