import type { Diagnostic } from '../../model/diagnostic.ts';

/** Diagnostics by file, then line, then column, so that every report of the same content reads alike. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0),
  );
}

/** Path of a diagnostic's file as the repository knows it; the folder itself where there is no file. */
export function pathOf({ file }: Diagnostic, folder: string): string {
  return [folder, file].filter(Boolean).join('/');
}
