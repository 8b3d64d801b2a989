import { recordFile } from '../../ledger/ledger.ts';
import { versionsPage } from '../../views/notice/version-pages.ts';
import { contentFolder } from '../content/read-content.ts';
import { readKeptRecord } from '../content/read-ledger.ts';
import { getCorpus } from './corpus.ts';

/** What a page of the versions of a notice shows, with their records from the disk, two at most. */
export async function readVersionsPage({
  year,
  slug,
  version,
}: {
  year: string;
  slug: string;
  version: string | undefined;
}): Promise<ReturnType<typeof versionsPage>> {
  const corpus = await getCorpus();
  const notice = corpus.noticeById.get(`${year}/${slug}`);
  if (!notice) throw new Error(`No notice ${year}/${slug}.`);
  return versionsPage(notice, version, corpus, ({ id, version: number }) => {
    const file = recordFile({ notice: id, version: number });
    const record = readKeptRecord(contentFolder(), file);
    if (!record) throw new Error(`No record ${file}.`);
    return record;
  });
}
