import { PAGE_ROUTES } from '../../corpus/addresses/routes.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { versionsOf } from '../../corpus/history/versions.ts';
import { recordFile } from '../../ledger/ledger.ts';
import type { Notice } from '../../model/notice.ts';
import {
  type NoticeSurroundings,
  type NoticeView,
  noticeDrawnFrom,
  noticeParts,
  noticeView,
} from '../../views/notice/notice-view.ts';
import { removedDrawnFrom } from '../../views/notice/removed-notice.ts';
import { readContent } from '../content/content-files.ts';
import { getGlossary } from '../content/glossary.ts';
import { contentFolder } from '../content/read-content.ts';
import { readKeptFile } from '../content/read-ledger.ts';
import { sha256 } from '../content/sha256.ts';
import { asOf } from './as-of.ts';
import { getCorpus } from './corpus.ts';
import { keyedPaths } from './share.ts';

/** Paths of the pages of all notices. */
export async function noticePaths(site: string) {
  const corpus = await getCorpus();
  const surroundings = await readSurroundings(site);
  const around = sha256(JSON.stringify([...surroundings.glossary, site]));
  return keyedPaths(
    PAGE_ROUTES.notices.routes(corpus).map(({ params }) => ({
      params,
      props: { id: `${params.year}/${params.slug}` },
    })),
    {
      near: ({ props: { id } }) => id,
      words: ({ props: { id } }) => [id],
      from: ({ props: { id } }) => noticeDrawnFrom(noticeOf(corpus, id), corpus, around),
      parts: ({ props: { id } }) => noticeParts(noticeOf(corpus, id), corpus, surroundings),
    },
  );
}

/** Paths of the pages that stand where notices were taken off. */
export async function removedPaths() {
  const corpus = await getCorpus();
  return keyedPaths(PAGE_ROUTES.removedNotices.routes(corpus), {
    near: ({ props: { id } }) => id,
    from: ({ props: { id } }) => removedDrawnFrom(id, corpus),
  });
}

/** What the page of a notice shows, with its text from its file: ten thousand texts would be too many to keep. */
export async function readNoticeView(id: string, site: string): Promise<NoticeView> {
  const corpus = await getCorpus();
  const notice = noticeOf(corpus, id);
  const [text, surroundings] = await Promise.all([
    readContent(contentFolder(), notice.file),
    readSurroundings(site),
  ]);
  return noticeView(notice, text, corpus, surroundings, recordHead(notice, corpus));
}

/** What the record of the newest version says before its words; undefined where the ledger has none. */
function recordHead(notice: Notice, corpus: Corpus): string | undefined {
  const last = versionsOf(notice, corpus).at(-1);
  const file = last && recordFile({ notice: last.id, version: last.version });
  const record = file && readKeptFile(contentFolder(), file)?.toString('utf8');
  return record?.slice(0, record.indexOf('\n\n') + 1);
}

async function readSurroundings(site: string): Promise<NoticeSurroundings> {
  return { glossary: await getGlossary(), site, asOf: asOf() };
}

function noticeOf({ noticeById }: Corpus, id: string): Notice {
  const notice = noticeById.get(id);
  if (!notice) throw new Error(`No notice ${id}.`);
  return notice;
}
