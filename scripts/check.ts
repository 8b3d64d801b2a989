/** `npm run check`: validate the whole content folder without building; exit code 1 when something is wrong. */
import { relative } from 'node:path';
import { report, summary } from '../src/checks/report/report.ts';
import { reportGithub } from '../src/checks/report/report-github.ts';
import { reportGitlab } from '../src/checks/report/report-gitlab.ts';
import { reportJson } from '../src/checks/report/report-json.ts';
import { checkWords, commandHelp } from '../src/i18n/clerk/commands.ts';
import { adviseInFolder } from '../src/importers/report/advice-in-folder.ts';
import { checkSources, tellDepartures } from '../src/site/clerk/tell-departures.ts';
import { checkContent } from '../src/site/content/check-content.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { runCommand, UsageFault } from './shared/command.ts';

const FORMATS = ['text', 'json', 'github', 'gitlab'] as const;
type Format = (typeof FORMATS)[number];

/** Print what is wrong; gives the exit code. */
async function check(format: Format, readsSources: boolean): Promise<number> {
  const folder = contentFolder();
  const { corpus, diagnostics: found } = await checkContent(folder);
  const name = relative('.', folder) || '.';
  const told = readsSources
    ? [...found, ...(await checkSources(folder, corpus))]
    : await tellDepartures(folder, found);
  const diagnostics = adviseInFolder(told, name);
  const site = process.env['SITE_URL'];
  const count = corpus.notices.length;
  if (format === 'json') console.log(reportJson(diagnostics, name, count, site));
  else if (format === 'gitlab') console.log(reportGitlab(diagnostics, name));
  else {
    if (format === 'github' && diagnostics.length > 0) console.log(reportGithub(diagnostics, name));
    if (format === 'text' && diagnostics.length > 0) console.error(report(diagnostics, name, site));
    console.log(`Đã kiểm tra ${count} thông báo: ${summary(diagnostics)}`);
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

await runCommand('check', commandHelp.check, async (called) => {
  const asked = called.has('json') ? 'json' : (called.values['format'] ?? 'text');
  const format = FORMATS.find((one) => one === asked);
  if (format === undefined) throw new UsageFault(checkWords.format(asked, FORMATS));
  return check(format, called.has('sources'));
});
