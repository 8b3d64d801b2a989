/** `npm run addresses`: add the new addresses of the content to the committed list; refuses while any would be lost. */

import { join, relative } from 'node:path';
import { report } from '../src/checks/report/report.ts';
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { todayInVietNam, writeAddresses } from '../src/site/clerk/write-addresses.ts';
import { checkContent } from '../src/site/content/check-content.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { runCommand } from './shared/command.ts';

await runCommand('addresses', commandHelp.addresses, async () => {
  const folder = contentFolder();
  const { corpus, diagnostics } = await checkContent(folder);
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) {
    console.error(report(faults, relative('.', folder) || '.'));
    console.error('Chưa ghi gì: sửa các lỗi trên rồi chạy lại.');
    return 1;
  }
  const pages = await writeAddresses(folder, corpus, todayInVietNam());
  console.log(`Đã ghi ${pages} trang vào ${relative('.', join(folder, 'addresses'))}/.`);
  return 0;
});
