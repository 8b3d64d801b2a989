import { reportSettingWords } from '../../i18n/vi/error-report.ts';
import { reportTarget } from '../../model/error-report.ts';
import { siteSettings } from './site-settings.ts';

/** Where readers report faults: `REPORT_TO` of a build, else the settings of the site; without either no page offers it. */
export function reportTo(): string | undefined {
  const given = process.env['REPORT_TO'];
  if (!given) return siteSettings().report;
  if (reportTarget(given)) return given;
  throw new Error(reportSettingWords.badTarget(given));
}
