/** `npm run fonts`: cut the typefaces of the site anew from their packages. */
import { writeFileSync } from 'node:fs';
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { runCommand } from './shared/command.ts';
import { subsetFonts } from './shared/subset-fonts.ts';

await runCommand('fonts', commandHelp.fonts, async () => {
  for (const [name, bytes] of await subsetFonts()) writeFileSync(`src/styles/fonts/${name}`, bytes);
  return 0;
});
