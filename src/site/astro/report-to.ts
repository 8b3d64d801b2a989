import { reportWords } from '../../i18n/vi/error-report.ts';
import { reportTarget } from '../../model/error-report.ts';

/** Where readers report faults: `REPORT_TO`, which whoever builds the site may give; without it no page offers it. */
export function reportTo(): string | undefined {
  const given = process.env['REPORT_TO'];
  if (!given) return undefined;
  if (reportTarget(given)) return given;
  throw new Error(reportWords.badTarget(given));
}
