/** `npm run demo`: build and serve a site of invented notices, so that whoever tries the product sees it full. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { report } from '../src/checks/report/report.ts';
import { commandHelp, demoWords, serveWords } from '../src/i18n/clerk/commands.ts';
import { buildSite } from '../src/site/building/build-site.ts';
import { serveFolder } from '../src/site/serving/serve-folder.ts';
import { FOLLOWED_DAY } from '../tests/synthetic/followed/followed-truth.ts';
import { LAST_FOLLOWED, writeFollowedContent } from '../tests/synthetic/followed/write-followed-content.ts';
import { writeSyntheticContent } from '../tests/synthetic/write-synthetic-content.ts';
import { CommandFault, numberOf, runCommand } from './shared/command.ts';

/** Years that the notices run over: enough for figures and orders to have a history. */
const YEARS = 3;

await runCommand('demo', commandHelp.demo, async ({ values }) => {
  const count = numberOf(values['notices'], 300, 10_000);
  const port = numberOf(values['port'] ?? process.env['PORT'], 4321, 65_535);
  const folder = resolve(values['folder'] ?? 'node_modules/.cache/demo', String(count));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  // A folder that an earlier version began, or that a fault left half written, is written anew.
  if (!existsSync(join(content, `notices/${LAST_FOLLOWED}.mdx`))) {
    console.log(demoWords.writing(count));
    await rm(content, { recursive: true, force: true });
    await writeSyntheticContent(content, count, 1, count / YEARS);
    await writeFollowedContent(content);
  }
  console.log(demoWords.building);
  // Every page says that its data are invented, and looks at them from a day on which some work is done, some late and
  // some still to come: by the reader's clock nothing would be late for years. Its caches are its own.
  const asOf = process.env['AS_OF_DATE'] || FOLLOWED_DAY;
  Object.assign(process.env, {
    INVENTED_DATA: '1',
    AS_OF_DATE: asOf,
    CONTENT_DIR: content,
    CACHE_DIR: join(folder, 'cache'),
  });
  const { diagnostics, files } = await buildSite(content, site);
  if (!files) throw new CommandFault(report(diagnostics, content));
  const { url } = await serveFolder(site, { port });
  console.log(serveWords.running(url));
  return undefined;
});
