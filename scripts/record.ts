/** `npm run record`: write what is published into the ledger. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { report } from '../src/checks/report/report.ts';
import { commandHelp, recordWords as words } from '../src/i18n/clerk/commands.ts';
import { type NoteKey, readSecretKey } from '../src/ledger/signed-note.ts';
import { withReader } from '../src/site/clerk/read-document.ts';
import { recordVersions, startLedger } from '../src/site/clerk/record-versions.ts';
import { todayInVietNam } from '../src/site/clerk/write-addresses.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { originSchema } from '../src/site/content/read-ledger.ts';
import { CommandFault, runCommand, UsageFault } from './shared/command.ts';

/** Secret keys of the file that `LEDGER_KEY` names, one a line; it must not be in the project. */
function readKeys(): NoteKey[] {
  const path = process.env['LEDGER_KEY'];
  if (!path) return [];
  const inside = relative('.', resolve(path));
  if (!inside.startsWith('..') && !isAbsolute(inside)) throw new CommandFault(words.keyInside(path));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new CommandFault(words.keyMissing(path));
  }
  const keys = text.split(/\r?\n/).filter(Boolean).map(readSecretKey);
  if (keys.length === 0 || keys.includes(undefined)) throw new CommandFault(words.keyInvalid(path));
  return keys.filter((key) => key !== undefined);
}

await runCommand('record', commandHelp.record, async ({ values }) => {
  const folder = contentFolder();
  const origin = values['start'];
  const keys = readKeys();
  if (origin !== undefined) {
    if (!originSchema.safeParse(origin).success) throw new UsageFault(words.origin(origin));
    if (!(await startLedger(folder, origin))) throw new CommandFault(words.started);
  }
  const done = await withReader((readSource) =>
    recordVersions(folder, {
      today: todayInVietNam(),
      salt: () => randomBytes(16).toString('hex'),
      keys,
      readSource,
    }),
  );
  if ('entries' in done) {
    console.log(
      done.entries.length === 0 ? words.nothing(done.size) : words.done(done.entries.length, done.size),
    );
    for (const { notice, version, kind } of done.entries) console.log(words.entry(notice, version, kind));
    return 0;
  }
  if (done.refused === 'faults') console.error(report(done.diagnostics, relative('.', folder) || '.'));
  console.error(words.refused[done.refused]('last' in done ? done.last : ''));
  return 1;
});
