/** `npm run serve`: serve the built site on this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandHelp, serveWords as words } from '../src/i18n/clerk/commands.ts';
import { serveFolder } from '../src/site/serving/serve-folder.ts';
import { CommandFault, numberOf, runCommand } from './shared/command.ts';

await runCommand('serve', commandHelp.serve, async ({ values }) => {
  const folder = values['folder'] ?? 'dist';
  const port = numberOf(values['port'] ?? process.env['PORT'], 4321, 65_535);
  if (!existsSync(join(folder, 'index.html'))) throw new CommandFault(words.notBuilt(folder));
  try {
    const host = values['host'];
    const { url } = await serveFolder(folder, { port, ...(host !== undefined && { host }) });
    console.log(words.running(url));
    return undefined;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw new CommandFault(isTaken ? words.taken(port) : words.closed(port, String(error)));
  }
});
