/** `npm run merge -- PARTS…`: join the parts of a site that were built apart. */
import { resolve } from 'node:path';
import { commandHelp, mergeWords as words } from '../src/i18n/clerk/commands.ts';
import { joinParts } from '../src/site/building/build-site.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { CommandFault, runCommand } from './shared/command.ts';

await runCommand('merge', commandHelp.merge, async ({ words: parts, values }) => {
  const fault = await joinParts(parts, contentFolder(), resolve(values['out'] ?? 'dist'));
  if (fault) throw new CommandFault(words.fault(fault));
  console.log(words.joined(parts.length));
  return 0;
});
