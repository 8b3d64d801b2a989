import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Corpus } from '../../corpus/corpus.ts';
import { missingEntries, type UnexplainedName } from '../../corpus/subjects/missing-entries.ts';
import { registryWords as words } from '../../i18n/clerk/commands.ts';
import type { RegistryStub } from '../../model/registry/registry-stub.ts';
import { checkContent } from '../content/check-content.ts';
import { writeNew } from '../content/write-whole.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { writeStubs } from './write-stubs.ts';

/** What was written, and short names that no words explain. */
export interface WrittenReferences {
  /** How many cited documents. */
  documents: number;
  entries: RegistryStub[];
  unexplained: UnexplainedName[];
}

/** Write an entry for all that notices name and the registry lacks: cited documents, agencies, places, topics, indicators. */
export async function writeReferences(folder: string): Promise<WrittenReferences> {
  const { entries, unexplained } = missingEntries((await checkContent(folder)).corpus);
  await oneAtATime(folder, async () => {
    for (const { stub, notice } of entries) await writeStubs(folder, [stub], words.stub(notice));
  });
  // Documents are told apart by their agencies: with those in the registry.
  const { corpus } = await checkContent(folder);
  return {
    documents: await writeDocuments(folder, corpus),
    entries: entries.map(({ stub }) => stub),
    unexplained,
  };
}

async function writeDocuments(folder: string, corpus: Corpus): Promise<number> {
  let written = 0;
  for (const document of corpus.documents.values()) {
    if (document.isRegistered || document.held !== undefined) continue;
    const { id, isRegistered: _, ...entry } = document;
    const remarks = [
      words.document,
      ...(corpus.citedIn.get(id) ?? []).map(({ notice, anchor }) => words.citedAt(notice, anchor)),
    ];
    const text = `${remarks.map((remark) => `# ${remark}\n`).join('')}${stringify(entry, { lineWidth: 0 })}`;
    // A file that does not parse is not in the registry, and is still the editor's.
    const file = join(folder, 'registry/documents', `${id}.yaml`);
    if ((await writeNew(file, text)) === 'written') written++;
  }
  return written;
}
