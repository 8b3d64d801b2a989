import { importWords as words } from '../../i18n/clerk/import.ts';
import type { ImportedFile } from './import-outcome.ts';
import { printReport } from './print-report.ts';
import { shellWords } from './shell-words.ts';

/**
 * What became of one file, as lines for a terminal.
 * @param content the content folder as it was typed; absent for the usual one
 */
export function printImported(imported: ImportedFile, content?: string): string {
  const {
    outcome,
    notice = '',
    movedFrom,
    staysAt,
    changes = [],
    registered = [],
    refusal,
    faults = [],
  } = imported;
  if (refusal) return words.result.refused(refusal.reason, refusal.advice, refusal.commands);
  const path = (file: string): string => [content ?? 'content', file].join('/');
  const changed = changes.map(({ fact, before, after }) => words.result.change(fact, before, after));
  if (outcome === 'edited') {
    return changes.length === 0
      ? words.result.unchanged(path(notice))
      : [words.result.edited(path(notice)), ...changed.map((line) => `    ${line}`)].join('\n');
  }
  const head = {
    written: words.result.written(path(notice)),
    unchanged: words.result.unchanged(path(notice)),
    renewed: words.result.renewed(path(notice), changed),
    refused: '',
  }[outcome];
  return [
    head,
    ...(movedFrom === undefined ? [] : [words.result.moved(path(movedFrom))]),
    ...(staysAt === undefined ? [] : [words.result.stays(path(staysAt))]),
    ...registered.map(({ list, slug, name }) =>
      words.result.registered(path(`registry/${list}.yaml`), slug, name),
    ),
    ...(imported.found ? [printReport(imported.found)] : []),
    ...(faults.length > 0
      ? [
          words.result.faults,
          ...faults.map(({ message, hint }) => `  - ${message}${hint ? ` → ${hint}` : ''}`),
        ]
      : []),
    ...(outcome === 'unchanged' ? [] : [words.result.next(nextCommand(content))]),
  ].join('\n');
}

/** A command that reads the content folder is told which, where it is not the usual one. */
function nextCommand(content: string | undefined): (name: string) => string {
  const setting = content === undefined ? '' : `CONTENT_DIR=${shellWords([content])} `;
  return (name) => `${setting}npm run ${name}`;
}
