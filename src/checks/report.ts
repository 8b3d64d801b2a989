import type { Diagnostic } from '../model/diagnostic.ts';

/** Diagnostics as lines for a terminal: `file:line:column`, what is wrong, what to write instead; in file order. */
export function report(diagnostics: readonly Diagnostic[], folder: string): string {
  const ordered = diagnostics.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0),
  );
  return ordered
    .map(({ file, position, severity, check, message, hint }) => {
      const place = [`${folder}/${file}`, position?.line, position?.column].filter(Boolean).join(':');
      const kind = severity === 'error' ? 'lỗi' : 'lưu ý';
      return `${place}  ${kind} [${check}]\n    ${message}${hint ? `\n    → ${hint}` : ''}`;
    })
    .join('\n');
}

/** One closing line: how many errors and cautions. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${errors} lỗi, ${diagnostics.length - errors} lưu ý.`;
}
