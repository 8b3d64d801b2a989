/** `npm run mcp`: let a language model read a built site, or the site at an address, over the Model Context Protocol. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import packageFile from '../package.json' with { type: 'json' };
import { commandHelp, mcpWords as words } from '../src/i18n/clerk/commands.ts';
import { machineServer } from '../src/site/machines/machine-server.ts';
import { openPublishedSite } from '../src/site/machines/published-site.ts';
import { CommandFault, runCommand, UsageFault } from './shared/command.ts';

await runCommand('mcp', commandHelp.mcp, async ({ words: [where = 'dist'] }) => {
  const isAddress = /^https?:\/\//.test(where);
  if (isAddress && !URL.canParse(where)) throw new UsageFault(words.badAddress(where));
  if (!isAddress && !existsSync(join(where, 'index.html'))) throw new CommandFault(words.noSite(where));
  // What stands on the standard output is the protocol's; whoever started this ends it.
  await machineServer(openPublishedSite(where), packageFile.version).connect(new StdioServerTransport());
  return 0;
});
