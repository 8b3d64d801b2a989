import type { Diagnostic } from '../../model/diagnostic.ts';
import { inFileOrder, pathOf } from './file-order.ts';
import { helpAddress } from './help-address.ts';
import { count } from './report.ts';

/**
 * Diagnostics for programs, as one JSON object:
 * ```
 * { "version": 1, "notices": 12, "errors": 1, "warnings": 0,
 *   "diagnostics": [{ "check": "reference/unknown", "severity": "error", "file": "content/notices/2042/ten.mdx",
 *     "line": 31, "column": 12, "message": "…", "hint": "…", "help": "/huong-dan/loi/#reference-unknown" }] }
 * ```
 * `line` and `column` count from 1 and are absent where a fault has no place, `hint` where there is none. A field may
 * be added under the same `version`; none changes its meaning.
 */
export function reportJson(
  diagnostics: readonly Diagnostic[],
  folder: string,
  notices: number,
  site?: string,
): string {
  const found = inFileOrder(diagnostics).map((diagnostic) => {
    const { check, severity, position, message, hint } = diagnostic;
    const file = pathOf(diagnostic, folder);
    return { check, severity, file, ...position, message, hint, help: helpAddress(check, site) };
  });
  return JSON.stringify({ version: 1, notices, ...count(diagnostics), diagnostics: found }, null, 2);
}
