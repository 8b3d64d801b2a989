/** `npm run check`: validate the whole content folder without building; exit code 1 when something is wrong. */
import { relative } from 'node:path';
import { report, summary } from '../src/checks/report.ts';
import { checkContent } from '../src/site/check-content.ts';
import { contentFolder } from '../src/site/read-content.ts';

const folder = contentFolder();
const { corpus, diagnostics } = await checkContent(folder);
if (diagnostics.length > 0) console.error(report(diagnostics, relative('.', folder) || '.'));
console.log(`Đã kiểm tra ${corpus.notices.length} thông báo: ${summary(diagnostics)}`);
if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
