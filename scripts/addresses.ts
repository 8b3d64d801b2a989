/** `npm run addresses`: add the new addresses of the content to the committed list; refuses while any would be lost. */
import { join, relative } from 'node:path';
import { report } from '../src/checks/report.ts';
import { addressesOf } from '../src/corpus/addresses.ts';
import { printAddressList } from '../src/model/published-addresses.ts';
import { checkContent } from '../src/site/check-content.ts';
import { addressFile } from '../src/site/read-addresses.ts';
import { contentFolder } from '../src/site/read-content.ts';
import { writeWhole } from '../src/site/write-whole.ts';

const folder = contentFolder();
const { corpus, diagnostics } = await checkContent(folder);
const faults = diagnostics.filter(({ severity }) => severity === 'error');
if (faults.length > 0) {
  console.error(report(faults, relative('.', folder) || '.'));
  console.error('Chưa ghi gì: sửa các lỗi trên rồi chạy lại.');
  process.exit(1);
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
  await writeWhole(join(folder, 'addresses', name), printAddressList(pages));
}
console.log(`Đã ghi ${all.size} trang vào ${relative('.', join(folder, 'addresses'))}/.`);
