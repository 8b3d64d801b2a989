/** `npm run addresses`: add the new addresses of the content to the committed list; refuses while any would be lost. */

import { join, relative } from 'node:path';
import { report } from '../src/checks/report/report.ts';
import { addressesOf } from '../src/corpus/addresses.ts';
import { commandHelp } from '../src/i18n/commands.ts';
import { noticeAddress } from '../src/model/address.ts';
import { printAddressList } from '../src/model/published-addresses.ts';
import { checkContent } from '../src/site/content/check-content.ts';
import { addressFile } from '../src/site/content/read-addresses.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { writeWhole } from '../src/site/content/write-whole.ts';
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
  /** Today in Viet Nam: the day on which what is new here comes into the list. */
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const days = new Map(corpus.published.days);
  for (const { id } of corpus.notices) {
    const path = noticeAddress(id);
    if (!corpus.published.pages.has(path)) days.set(path, today);
  }
  const files = new Map<string, Map<string, string[]>>();
  const all = new Map<string, readonly string[]>([...corpus.published.pages, ...addressesOf(corpus)]);
  for (const [path, anchors] of all) {
    const name = addressFile(path);
    const pages = files.get(name) ?? new Map<string, string[]>();
    // What was once published stays in the list, even when a redirect answers for it.
    pages.set(path, [...new Set([...(corpus.published.pages.get(path) ?? []), ...anchors])]);
    files.set(name, pages);
  }
  for (const [name, pages] of files) {
    await writeWhole(join(folder, 'addresses', name), printAddressList(pages, days));
  }
  console.log(`Đã ghi ${all.size} trang vào ${relative('.', join(folder, 'addresses'))}/.`);
  return 0;
});
