/** `npm run receive`: take a packet that the studio made elsewhere, whole or not at all. */
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { report } from '../src/checks/report/report.ts';
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { receiveWords as words } from '../src/i18n/clerk/receive.ts';
import { withReader } from '../src/site/clerk/read-document.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { PACKET_BOUNDS } from '../src/site/studio/publishing/packet-form.ts';
import { receivePacket } from '../src/site/studio/publishing/receive-packet.ts';
import { CommandFault, runCommand } from './shared/command.ts';

await runCommand('receive', commandHelp.receive, async ({ words: [path = ''] }) => {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts?.isFile()) throw new CommandFault(words.noFile(path));
  if (facts.size > PACKET_BOUNDS.allBytes) throw new CommandFault(words.noPacket);
  const folder = contentFolder();
  const received = await withReader((read) => receivePacket(folder, readFileSync(path), read));
  if ('refused' in received) {
    console.error(received.refused);
    if (received.faults) console.error(report(received.faults, relative('.', folder) || '.'));
    return 1;
  }
  const { notice, files } = received;
  console.log(files.length === 0 ? words.nothingNew(notice) : `${words.taken(notice, files)}\n${words.next}`);
  return 0;
});
