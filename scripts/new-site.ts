/** `npm run new-site`: write an empty content folder, from which the site of another place begins. */
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { newSiteWords as words } from '../src/i18n/clerk/new-site.ts';
import { newSite } from '../src/site/clerk/new-site.ts';
import { CommandFault, runCommand, UsageFault } from './shared/command.ts';

await runCommand('new-site', commandHelp['new-site'], async ({ words: [folder] }) => {
  if (folder === undefined) throw new UsageFault(words.noFolder);
  const made = await newSite(folder);
  if ('written' in made) {
    console.log(words.written(folder, made.written));
    return 0;
  }
  throw new CommandFault(made.refused === 'not-empty' ? words.notEmpty(folder) : words.notFolder(folder));
});
