/** `npm run ledger:compare`: whether the ledger is all that it was before, and only more. */
import { commandHelp, ledgerCompareWords as words } from '../src/i18n/clerk/commands.ts';
import { growthFault } from '../src/ledger/growth.ts';
import { leavesOf } from '../src/ledger/ledger.ts';
import { MerkleTree } from '../src/ledger/merkle-tree.ts';
import { readOldCheckpoint } from '../src/site/clerk/old-checkpoint.ts';
import { contentFolder } from '../src/site/content/read-content.ts';
import { readLedger, sha256Bytes } from '../src/site/content/read-ledger.ts';
import { CommandFault, runCommand } from './shared/command.ts';

await runCommand('ledger:compare', commandHelp['ledger:compare'], async ({ words: [from = ''] }) => {
  const folder = contentFolder();
  const { ledger } = await readLedger(folder);
  if (!ledger) throw new CommandFault(words.noLedger);
  const old = await readOldCheckpoint(from, folder);
  if (old === undefined) throw new CommandFault(words.notRead(from));
  const tree = new MerkleTree(leavesOf(ledger.lines), sha256Bytes);
  const fault = growthFault(old, ledger.origin, tree);
  if (!fault) {
    console.log(words.grown(from, tree.size));
    return 0;
  }
  console.error(`${words.faults[fault]}\n\n${old.trimEnd()}\n\n${words.mend}`);
  return 1;
});
