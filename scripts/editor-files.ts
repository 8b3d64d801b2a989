/** `npm run editor`: write anew the schemas, snippets and settings that are derived from the rules of the check. */
import { editorFiles } from '../src/site/editor-files.ts';
import { writeWhole } from '../src/site/write-whole.ts';

const files = editorFiles();
for (const [path, text] of files) await writeWhole(path, text);
console.log(`Đã ghi ${files.size} tệp: ${[...files.keys()].join(', ')}.`);
