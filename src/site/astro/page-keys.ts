import type { Corpus } from '../../corpus/corpus.ts';
import { issuerName } from '../../corpus/documents/document-facets.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { correctionsOf } from '../../corpus/history/corrections.ts';
import { happenedTo } from '../../corpus/history/happenings.ts';
import { publishedOn } from '../../corpus/history/publication.ts';
import { versionsOf } from '../../corpus/history/versions.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import { ordersOf } from '../../corpus/orders/task-lists.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import { vocabularyDigests } from '../content/kept/vocabulary-digests.ts';
import { sha256 } from '../content/sha256.ts';

/** Digests of what pages are drawn from. */
interface KnownDigests {
  notices: ReadonlyMap<string, string>;
  /** Digest of a document, by its key. */
  documentOf(id: string): string;
}

/** The digests of a corpus, each made once. */
const knownDigests = oncePerCorpus((corpus): KnownDigests => {
  const documents = new Map<string, string>();
  const documentOf = (id: string): string => {
    const document = corpus.documents.get(id);
    const happened = document?.held === undefined ? [] : happenedTo({ id: document.held }, corpus);
    return digestOf([document, document && issuerName(document, corpus), happened]);
  };
  const firsts = Map.groupBy(corpus.moved.firsts, ([today]) => today.split('#')[0]);
  return {
    notices: new Map(
      corpus.notices.map((notice) => [
        notice.id,
        digestOf(knownOf(notice, corpus, firsts.get(noticeAddress(notice.id)))),
      ]),
    ),
    documentOf: (id) => {
      const digest = documents.get(id) ?? documentOf(id);
      documents.set(id, digest);
      return digest;
    },
  };
});

/**
 * All that the corpus knows of one notice but its words: its facts, of which their digest is enough, what other files say of
 * it, and the vocabularies with the names of its day. Whatever else a page may show of a notice must change this, but for
 * the present names.
 */
function knownOf(notice: Notice, corpus: Corpus, firsts: unknown): unknown {
  const { id, facts, account } = notice;
  if (facts === undefined) throw new Error(`${notice.file}: no digest`);
  const path = noticeAddress(id);
  const happened = happenedTo(notice, corpus);
  return [
    id,
    facts,
    account,
    vocabularyDigests(corpus).on(noticeDay(notice)),
    // Of orders and citations the words are the notice's own; the rest is found in the registry and in records.
    ordersOf(corpus, id).map(({ anchor, owner, places, standing }) => [anchor, owner, places, standing]),
    (corpus.citationsOf.get(id) ?? []).map(({ anchor, document }) => [
      anchor,
      document,
      corpus.documents.get(document)?.held,
    ]),
    corpus.documentsHeldAs.get(id),
    correctionsOf(corpus, notice),
    versionsOf(notice, corpus),
    happened,
    // By which acts of the agency: pages print their names.
    happened.map(({ act }) => act !== undefined && corpus.documents.get(act)),
    publishedOn(notice, corpus),
    firsts,
    corpus.moved.paths.get(path),
    [...(corpus.moved.anchors.get(path) ?? [])],
  ];
}

/** Digest of the words of notices. @param ids of the notices */
export function digestOfWords(ids: readonly string[], corpus: Corpus): string {
  return digestOf(ids.map((id) => corpus.noticeById.get(id)?.digest));
}

/** Digest of what a page is drawn from. */
export function digestOfDrawnFrom(
  { notices = [], places = [], documents = [], isNamedThen = false, rest }: DrawnFrom,
  corpus: Corpus,
): string {
  const known = knownDigests(corpus);
  const ofNotice = (id: string): string => known.notices.get(id) ?? '';
  return digestOf([
    isNamedThen ? 'then' : vocabularyDigests(corpus).all,
    notices.map(ofNotice),
    places.map(
      ({ notice, anchor }) => `${ofNotice(typeof notice === 'string' ? notice : notice.id)}#${anchor}`,
    ),
    documents.map(known.documentOf),
    rest,
  ]);
}

function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value) ?? '');
}
