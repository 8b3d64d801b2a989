/** `npm run witness`: look at the ledger of a site from outside, and keep what was seen. */
import { commandHelp, witnessWords as words } from '../src/i18n/clerk/commands.ts';
import { readKey } from '../src/ledger/signed-note.ts';
import { fetchOrMissing, witness } from '../src/site/clerk/witness.ts';
import { sha256Bytes } from '../src/site/content/read-ledger.ts';
import { runCommand, UsageFault } from './shared/command.ts';

await runCommand(
  'witness',
  commandHelp.witness,
  async ({ values, words: [site = '', folder = 'so-cai'] }) => {
    if (!/^https?:\/\/[^/]/.test(site)) throw new UsageFault(words.site(site));
    const key = values['key'] === undefined ? undefined : readKey(values['key'], sha256Bytes);
    if (values['key'] !== undefined && !key) throw new UsageFault(words.key);
    const seen = await witness(site, folder, key, fetchOrMissing);
    if ('size' in seen) {
      console.log(words.sound[seen.saw](seen.size, seen.before));
      return 0;
    }
    if (!('kept' in seen)) {
      console.error(words.silent[seen.saw]);
      return 3;
    }
    console.error(words.fork(words.forks[seen.saw], seen.kept.trimEnd(), seen.now.trimEnd()));
    return 1;
  },
);
