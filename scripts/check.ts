/** `npm run check`: validate the whole content folder without building; exit code 1 when something is wrong. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { report, summary } from '../src/checks/report.ts';
import { reportGithub } from '../src/checks/report-github.ts';
import { reportGitlab } from '../src/checks/report-gitlab.ts';
import { reportJson } from '../src/checks/report-json.ts';
import { checkContent } from '../src/site/check-content.ts';
import { contentFolder } from '../src/site/read-content.ts';

const FORMATS = ['text', 'json', 'github', 'gitlab'] as const;
type Format = (typeof FORMATS)[number];

/** The format asked for; undefined when there is no such one, or another flag. */
function readFormat(): Format | undefined {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean' }, format: { type: 'string' } } });
    return FORMATS.find((format) => format === (values.json ? 'json' : (values.format ?? 'text')));
  } catch {
    return undefined;
  }
}

async function check(format: Format): Promise<void> {
  const folder = contentFolder();
  const { corpus, diagnostics } = await checkContent(folder);
  const name = relative('.', folder) || '.';
  const site = process.env['SITE_URL'];
  const count = corpus.notices.length;
  if (format === 'json') console.log(reportJson(diagnostics, name, count, site));
  else if (format === 'gitlab') console.log(reportGitlab(diagnostics, name));
  else {
    if (format === 'github' && diagnostics.length > 0) console.log(reportGithub(diagnostics, name));
    if (format === 'text' && diagnostics.length > 0) console.error(report(diagnostics, name, site));
    console.log(`Đã kiểm tra ${count} thông báo: ${summary(diagnostics)}`);
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

const format = readFormat();
if (format) await check(format);
else {
  console.error(`Cách dùng: npm run check [-- --json | --format ${FORMATS.join('|')}]`);
  process.exitCode = 2;
}
