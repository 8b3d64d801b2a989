/** `npm run import -- <file> …`: Word, PDF or text → a notice in the content folder; exit code 1 when one failed. */
import { resolve } from 'node:path';
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { importWords as words } from '../src/i18n/clerk/import.ts';
import { readGivenFacts } from '../src/importers/facts/given-facts.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { CommandFault, runCommand } from './shared/command.ts';
import { importFiles } from './shared/import-files.ts';

await runCommand('import', commandHelp.import, async ({ values, has, words: paths }) => {
  const { content, ...flags } = values;
  const given = readGivenFacts(flags);
  if ('flag' in given) throw new CommandFault(words.refused.badFlag(given.flag, given.message));
  const failed = await importFiles(paths, {
    folder: content ? resolve(content) : contentFolder(),
    content: content ?? process.env['CONTENT_DIR'],
    given,
    acceptOrders: has('accept-orders'),
    print: console.log,
    printFault: console.error,
    isJson: has('json'),
  });
  return failed > 0 ? 1 : 0;
});
