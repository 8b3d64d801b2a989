import { LIST_SIZE } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { issuerName } from '../../corpus/documents/document-facets.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import { documentWords as words } from '../../i18n/vi/lists/document.ts';
import { documentAddress, documentEntryAddress } from '../../model/addresses/address.ts';
import { documentName } from '../../model/document/document-name.ts';
import type { Notice } from '../../model/notice.ts';
import { printPartialDay } from '../../model/time/iso-day.ts';
import { type CitedPlaces, citedPlaces } from '../documents/cited-places.ts';
import { happenedShort } from '../lists/happened-short.ts';
import type { Link } from '../lists/link.ts';

/** A document that the notice cites, and where. */
export interface CitedRow extends Link {
  /** What it is about, where its name does not say so. */
  title?: string;
  facts: readonly string[];
  places: readonly Link[];
}

/** Who cites a notice: the newest hundred places, and where all of them stand if there are more. */
export interface CitedBy {
  notices: readonly CitedPlaces[];
  all: readonly Link[];
}

/** The documents that a notice cites, each with its places. */
export function citedRows(notice: Notice, corpus: Corpus): CitedRow[] {
  const byDocument = Map.groupBy(corpus.citationsOf.get(notice.id) ?? [], ({ document }) => document);
  return [...byDocument].flatMap(([id, citations]): CitedRow[] => {
    const document = corpus.documents.get(id);
    if (!document) return [];
    const { number, title, issued, held } = document;
    return [
      {
        href: documentAddress(document),
        text: documentName(document),
        ...(number !== undefined && title !== undefined && { title }),
        facts: [
          issued === undefined ? [] : printPartialDay(issued),
          issuerName(document, corpus) ?? [],
          held === undefined
            ? words.onlyCited
            : [words.held, ...happenedShort(vietnamese, { id: held }, corpus)],
        ].flat(),
        places: citations.map((citation) => ({
          href: `#${citation.anchor}`,
          text: citation.reference,
        })),
      },
    ];
  });
}

/** What a notice's page says of who cites it is drawn from. */
export function citingDrawnFrom({ id }: Notice, corpus: Corpus): Pick<DrawnFrom, 'places' | 'rest'> {
  const citing = (corpus.documentsHeldAs.get(id) ?? []).flatMap(
    (document) => corpus.citedIn.get(document.id) ?? [],
  );
  return { places: citing.slice(0, LIST_SIZE), rest: citing.length > LIST_SIZE };
}

/** Who cites a notice; nothing while no document is known to be it. */
export function citedBy(notice: Notice, corpus: Corpus): CitedBy | undefined {
  const itself = corpus.documentsHeldAs.get(notice.id);
  if (!itself) return undefined;
  const all = itself.flatMap(({ id }) => corpus.citedIn.get(id) ?? []);
  return {
    notices: citedPlaces(vietnamese, all.slice(0, LIST_SIZE), corpus),
    all:
      all.length <= LIST_SIZE
        ? []
        : itself.map((document) => ({
            href: documentEntryAddress(document.id),
            text: words.allCiting(documentName(document)),
          })),
  };
}
