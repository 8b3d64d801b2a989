/** `npm run build`: check the content and build the site. */
import { relative, resolve } from 'node:path';
import { report, summary } from '../src/checks/report/report.ts';
import { commandHelp, buildWords as words } from '../src/i18n/clerk/commands.ts';
import type { Share } from '../src/site/astro/share.ts';
import { buildSite, ChangedMeanwhile } from '../src/site/building/build-site.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { CommandFault, runCommand, UsageFault } from './shared/command.ts';

await runCommand('build', commandHelp.build, async ({ values }) => {
  const start = performance.now();
  const content = contentFolder();
  const out = resolve(values['out'] ?? 'dist');
  const { diagnostics, files } = await buildSite(content, out, shareOf(values['share'])).catch((error) => {
    throw error instanceof ChangedMeanwhile ? new CommandFault(words.changedMeanwhile) : error;
  });
  if (diagnostics.length > 0)
    console.error(`\n${report(diagnostics, relative('.', content) || '.')}\n${summary(diagnostics)}\n`);
  if (!files) return 1;
  console.log(words.built(files, (performance.now() - start) / 1000));
  return 0;
});

/** `3/8` as the third of eight shares. */
function shareOf(value: string | undefined): Share | undefined {
  if (value === undefined) return undefined;
  const [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []).map(Number);
  if (number === undefined || of === undefined || number > of) throw new UsageFault(words.badShare(value));
  return { index: number - 1, of };
}
