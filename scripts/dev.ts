/** `npm run dev`: look at the site while its content is edited. */
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { numberOf, runCommand } from './shared/command.ts';
import { flagsOf, runAstroDev } from './shared/run-astro.ts';

await runCommand('dev', commandHelp.dev, ({ values: { port, host } }) => {
  numberOf(port, 4321, 65_535);
  return runAstroDev(flagsOf({ port, host }));
});
