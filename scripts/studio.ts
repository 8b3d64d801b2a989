/** `npm run studio`: bring in, mark and publish notices in the browser of this machine. */
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { numberOf, runCommand } from './shared/command.ts';
import { flagsOf, runAstroDev } from './shared/run-astro.ts';

await runCommand('studio', commandHelp.studio, ({ values: { port } }) => {
  numberOf(port, 4321, 65_535);
  return runAstroDev([...flagsOf({ port }), '--host', '127.0.0.1'], { STUDIO: '1' });
});
