import type { Diagnostic } from '../../model/diagnostic.ts';
import { inFileOrder } from './file-order.ts';
import { helpAddress } from './help-address.ts';

/**
 * Diagnostics as lines for a terminal: `file:line:column`, what is wrong, what to write instead, where the help is.
 * @param folder the content folder, as the reader's terminal knows it
 * @param site where the site is published; without it, help is given as a path
 */
export function report(diagnostics: readonly Diagnostic[], folder: string, site?: string): string {
  return inFileOrder(diagnostics)
    .map(({ file, position, severity, check, message, hint }) => {
      const place = [`${folder}/${file}`, position?.line, position?.column].filter(Boolean).join(':');
      const kind = severity === 'error' ? 'lỗi' : 'lưu ý';
      return `${place}  ${kind} [${check}]\n    ${message}${hint ? `\n    → ${hint}` : ''}\n    ? ${helpAddress(check, site)}`;
    })
    .join('\n');
}

/** How many errors and how many cautions. */
export function count(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

/** One closing line: how many errors and cautions. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = count(diagnostics);
  return `${errors} lỗi, ${warnings} lưu ý.`;
}
