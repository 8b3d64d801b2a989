import type { Diagnostic } from '../../model/diagnostic.ts';
import { inFileOrder, pathOf } from './file-order.ts';

/**
 * Diagnostics as a GitLab code quality report. A fingerprint holds no line, so that a fault keeps its identity when
 * text above it moves; equal faults of a file are counted.
 */
export function reportGitlab(diagnostics: readonly Diagnostic[], folder: string): string {
  const seen = new Map<string, number>();
  const issues = inFileOrder(diagnostics).map((diagnostic) => {
    const { check, severity, position, message, hint } = diagnostic;
    const path = pathOf(diagnostic, folder);
    const identity = `${check} ${path} ${message}`;
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    return {
      description: [message, hint].filter(Boolean).join(' → '),
      check_name: check,
      fingerprint: `${identity} ${nth}`,
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: position?.line ?? 1 } },
    };
  });
  return JSON.stringify(issues, null, 2);
}
