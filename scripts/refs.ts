/** `npm run refs`: write a registry stub for every document that is cited and not registered; overwrites nothing. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../src/site/check-content.ts';
import { contentFolder } from '../src/site/read-content.ts';

const folder = contentFolder();
const { corpus } = await checkContent(folder);
const target = join(folder, 'registry/documents');
await mkdir(target, { recursive: true });
let written = 0;
for (const document of corpus.documents.values()) {
  if (document.isRegistered || document.held !== undefined) continue;
  const { id, isRegistered: _, ...entry } = document;
  const places = (corpus.citedIn.get(id) ?? []).map(
    ({ notice, anchor }) => `# Dẫn tại: ${notice}#${anchor}\n`,
  );
  const text = `# Ghi đúng điều văn bản dẫn nói; bổ sung khi có nguồn chắc chắn.\n${places.join('')}${stringify(entry, { lineWidth: 0 })}`;
  try {
    await writeFile(join(target, `${id}.yaml`), text, { flag: 'wx' });
    written++;
  } catch (error) {
    // A file that does not parse is not in the registry, and is still the editor's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
console.log(`Đã ghi ${written} văn bản mới vào ${relative('.', target)}/.`);
