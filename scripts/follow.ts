/** `npm run follow`: passages of later notices that may tell what became of earlier orders; a person marks them. */
import { relative } from 'node:path';
import { report } from '../src/checks/report/report.ts';
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { followWords as words } from '../src/i18n/clerk/follow.ts';
import { printAnswers, suggestAnswers } from '../src/site/clerk/suggest-answers.ts';
import { checkContent } from '../src/site/content/check-content.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { CommandFault, runCommand, UsageFault } from './shared/command.ts';

await runCommand('follow', commandHelp.follow, async ({ words: asked, has }) => {
  const folder = contentFolder();
  const name = relative('.', folder) || '.';
  const { corpus, diagnostics } = await checkContent(folder);
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new CommandFault(report(faults, name));
  const ids = asked.map((one) => one.replace(/^(?:.*\/)?notices\/|\.mdx$/g, ''));
  const unknown = ids.find((id) => !corpus.noticeById.has(id));
  if (unknown !== undefined) throw new UsageFault(words.noNotice(unknown));
  const answers = suggestAnswers(folder, corpus, ids.length > 0 ? new Set(ids) : undefined);
  console.log(
    has('json')
      ? JSON.stringify({ version: 1, notices: corpus.notices.length, answers }, null, 2)
      : printAnswers(answers, name),
  );
  return 0;
});
