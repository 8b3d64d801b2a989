import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { type Change, changesOf } from '../../corpus/history/changes.ts';
import { ledgerWords } from '../../i18n/vi/ledger.ts';
import { versionWords as words } from '../../i18n/vi/notice/versions.ts';
import { absolute, CHANGES, noticeAddress, recordAddress } from '../../model/addresses/address.ts';
import { documentName } from '../../model/document/document-name.ts';
import { publisherOf } from '../../model/site-settings.ts';
import { escapeXml } from '../../model/text/escape-xml.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
import { tag } from '../xml.ts';
import { type FeedDocument, feedDocuments, feedEnvelope, feedFile } from './atom.ts';

/** Entries of one document of the feed. */
const ENTRIES = 50;

/** Documents of the feed of changes: the one that programs poll, and archives of fifty from the oldest, full for ever. */
export function changesDocuments(corpus: Corpus): FeedDocument[] {
  return feedDocuments({ notices: changesOf(corpus) });
}

/** Name of a document of the feed, as of those of notices. */
export const changesFeedFile = feedFile;

/** The changes of a document of the feed, newest first. */
function entriesOf(corpus: Corpus, document: FeedDocument): readonly Change[] {
  const all = changesOf(corpus);
  const { length } = all;
  if (document === undefined) return all.slice(0, ENTRIES);
  return all.slice(length - document * ENTRIES, length - (document - 1) * ENTRIES);
}

/** What a document of the feed is drawn from. */
export function changesFeedDrawnFrom(corpus: Corpus, document: FeedDocument): DrawnFrom {
  const entries = entriesOf(corpus, document);
  return {
    notices: entries.map(({ notice }) => notice),
    documents: entries.flatMap(({ act }) => act ?? []),
    rest: ['changes-feed', entries, document ?? changesDocuments(corpus).length],
  };
}

/**
 * One document of the feed of changes in Atom (RFC 4287). An entry is a line of the ledger, and has the text of the
 * checkpoint that first held it: so every program that follows the feed keeps a copy that others can compare.
 */
export function changesFeed(corpus: Corpus, document: FeedDocument, site: string): string {
  const entries = entriesOf(corpus, document);
  const before = document === undefined ? changesDocuments(corpus).length - 1 : document - 1;
  const indexes = new Map(
    (corpus.ledger?.lines ?? []).map(({ entry }, at) => [entry && `${entry.notice}.${entry.version}`, at]),
  );
  const checkpointOf = ({ id, version }: Change): string => {
    const at = indexes.get(`${id}.${version}`) ?? 0;
    return corpus.ledger?.checkpoints.find(({ size }) => size > at)?.text ?? '';
  };
  return feedEnvelope(
    {
      path: CHANGES,
      title: words.feed,
      subtitle: words.changesDescription,
      publisher: publisherOf(corpus.settings),
      alternate: CHANGES,
      updated: entries[0]?.at,
      document,
      before,
    },
    entries.map((change) => {
      const { notice, id, version, at, kind, reason, act } = change;
      const compiled = corpus.noticeById.get(notice);
      const document = act === undefined ? undefined : corpus.documents.get(act);
      const what = ledgerWords.kinds[kind];
      const told = [
        `${ledgerWords.version(version, printIsoDay(at), what)}.`,
        reason,
        document && `${documentName(document)}.`,
        `${words.checkpoint}\n\n${checkpointOf(change)}`,
      ];
      return tag(
        'entry',
        {},
        [
          // The record's first address, whatever became of it.
          tag('id', {}, escapeXml(absolute(site, recordAddress(id, `${version}.txt`)))),
          tag('title', {}, escapeXml(`${compiled?.subject ?? notice}: ${what}`)),
          tag('updated', {}, `${at}T00:00:00+07:00`),
          tag('link', { rel: 'alternate', type: 'text/html', href: absolute(site, noticeAddress(notice)) }),
          tag('content', { type: 'text' }, escapeXml(told.filter(Boolean).join(' '))),
        ].join('\n'),
      );
    }),
    site,
  );
}
