import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { studioWords as words } from '../../../i18n/clerk/studio.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { factsIn } from '../../../studio/yaml-lines.ts';
import { keepAccount } from '../../clerk/import-file.ts';
import type { ReadSource } from '../../clerk/read-document.ts';
import { tellDepartures } from '../../clerk/tell-departures.ts';
import { writeReferences } from '../../clerk/write-references.ts';
import { checkOther, readWhole } from '../../content/check-content.ts';
import { listNotices } from '../../content/read-content.ts';
import { sha256 } from '../../content/sha256.ts';
import { idOf, ownFiles, stateOf } from '../draft-files.ts';
import { settle } from '../drafts.ts';
import { Journal, readText } from '../journal.ts';
import { belongingsOf, documentFile, LISTS, listFile } from './belongings.ts';
import { CONTENTS, type Packet } from './packet-form.ts';
import { isOfDraft } from './publish.ts';

/** The same packet has the same bytes, whenever it is made. */
const NO_DAY = new Date('1980-01-01T00:00:00Z');

/**
 * Make a packet of a notice and what belongs to it, for whoever publishes it elsewhere: nothing with an error.
 * @returns the bytes of a zip file and its name, or what stands in the way
 */
export async function makePacket(
  folder: string,
  file: string,
  digest: string,
  read: ReadSource,
): Promise<{ name: string; bytes: Uint8Array } | { refused: string; faults?: readonly Diagnostic[] }> {
  await settle(folder, file);
  if (stateOf(folder, file) !== digest) return { refused: words.stale };
  await writeReferences(folder);
  await keepAccount(folder, file, read);
  const { corpus, diagnostics } = await readWhole(folder);
  // Those that cannot be read too: what is wrong with them is no business of this one.
  const drafts = (await listNotices(folder)).filter((one) => one !== file);
  const others = new Set(drafts.flatMap(ownFiles));
  const isMine = (one: Diagnostic): boolean => !others.has(one.file) && isOfDraft(one);
  const checked = await checkOther(folder, corpus, diagnostics.filter(isMine));
  const faults = (await tellDepartures(folder, checked.filter(isMine))).filter(isOfDraft);
  if (faults.length > 0) return { refused: words.hasFaults(faults.length), faults };
  const notice = corpus.notices.find((one) => one.file === file);
  if (!notice) return { refused: words.unreadable };
  const { files, documents, entries } = belongingsOf(folder, notice, corpus);
  const journal = new Journal(folder, file);
  const parts = files.map((path, index) => ({
    path,
    part: `${index + 1}`,
    bytes: readFileSync(join(folder, path)),
  }));
  const packet: Packet = {
    form: 'goi/1',
    notice: idOf(file),
    files: parts.map(({ path, part, bytes }) => ({
      ...{ path, part, sha256: sha256(bytes) },
      former: [...journal.former(path)],
    })),
    entries: LISTS.flatMap((list) => {
      const known = factsIn(readText(folder, listFile(list)) ?? '') ?? {};
      return [...(entries.get(list) ?? [])].map((slug) => ({ list, slug, entry: known[slug] }));
    }),
    documents: [...documents].map((key) => ({ key, text: readText(folder, documentFile(key)) ?? '' })),
  };
  const zip = new JSZip();
  zip.file(CONTENTS, JSON.stringify(packet), { date: NO_DAY });
  for (const { part, bytes } of parts) zip.file(part, bytes, { date: NO_DAY });
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'UNIX' });
  return { name: `goi-${notice.slug.slice(0, 100)}.zip`, bytes };
}
