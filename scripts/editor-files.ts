/** `npm run editor`: write anew the schemas, snippets and settings that are derived from the rules of the check. */
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { editorFiles } from '../src/site/clerk/editor-files.ts';
import { writeWhole } from '../src/site/content/write-whole.ts';
import { runCommand } from './shared/command.ts';

await runCommand('editor', commandHelp.editor, async () => {
  const files = editorFiles();
  for (const [path, text] of files) await writeWhole(path, text);
  console.log(`Đã ghi ${files.size} tệp: ${[...files.keys()].join(', ')}.`);
  return 0;
});
