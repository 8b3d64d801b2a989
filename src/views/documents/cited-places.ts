import type { Corpus } from '../../corpus/corpus.ts';
import type { ResolvedCitation } from '../../corpus/documents/resolve-citations.ts';
import type { Locale } from '../../i18n/locale.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import { happenedShort } from '../lists/happened-short.ts';

/** The places of one notice that cite a document. */
export interface CitedPlaces {
  href: string;
  subject: string;
  /** What happened to the notice since, in few words each. */
  happened: readonly string[];
  places: readonly {
    href: string;
    /** Where in the notice: `điểm a mục 1.1 phần II`. */
    reference: string;
    /** The sentence, cut at the mention. */
    before: string;
    mention: string;
    after: string;
  }[];
}

/** Citations under the notices they stand in, in the order given. */
export function citedPlaces(
  locale: Locale,
  citations: readonly ResolvedCitation[],
  corpus: Corpus,
): CitedPlaces[] {
  return [...Map.groupBy(citations, ({ notice }) => notice)].flatMap(([id, ofNotice]): CitedPlaces[] => {
    const notice = corpus.noticeById.get(id);
    if (!notice) return [];
    const href = noticeAddress(id);
    const places = ofNotice.map((citation) => ({
      href: `${href}#${citation.anchor}`,
      reference: locale.official(citation.reference),
      ...around(locale, citation),
    }));
    return [
      {
        href,
        subject: locale.official(notice.subject),
        happened: happenedShort(locale, notice, corpus),
        places,
      },
    ];
  });
}

function around(
  { official }: Locale,
  { sentence, printed }: ResolvedCitation,
): { before: string; mention: string; after: string } {
  const at = sentence.indexOf(printed);
  if (at < 0) return { before: official(sentence), mention: '', after: '' };
  return {
    before: official(sentence.slice(0, at)),
    mention: official(printed),
    after: official(sentence.slice(at + printed.length)),
  };
}
