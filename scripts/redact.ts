/** `npm run redact`: mask lines of a notice in the records of all its versions. */
import { commandHelp, redactWords as words } from '../src/i18n/clerk/commands.ts';
import { redactNotice } from '../src/site/clerk/redact.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { CommandFault, runCommand, UsageFault } from './shared/command.ts';

await runCommand('redact', commandHelp.redact, async ({ has, words: [id = '', ...anchors] }) => {
  if (has('all') === anchors.length > 0) throw new UsageFault(words.which);
  const done = await redactNotice(contentFolder(), id, (anchor) => has('all') || anchors.includes(anchor));
  if ('refused' in done) throw new CommandFault(words.refused[done.refused](id));
  for (const file of done.files) console.log(words.masked(file));
  console.log(`\n${words.next[has('all') ? 'removed' : 'redacted'](id)}\n\n${words.history}`);
  return 0;
});
