import type { Diagnostic } from '../../model/diagnostic.ts';
import { inFileOrder, pathOf } from './file-order.ts';

/** Diagnostics as GitHub's workflow commands, `::error file=…,line=…,col=…::…`, which mark the lines of a change. */
export function reportGithub(diagnostics: readonly Diagnostic[], folder: string): string {
  return inFileOrder(diagnostics)
    .map((diagnostic) => {
      const { check, severity, position, message, hint } = diagnostic;
      const properties = Object.entries({
        file: pathOf(diagnostic, folder),
        ...(position && { line: position.line, col: position.column }),
        title: check,
      }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${properties.join(',')}::${escapeData([message, hint].filter(Boolean).join('\n'))}`;
    })
    .join('\n');
}

/** What GitHub's own toolkit escapes in the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
