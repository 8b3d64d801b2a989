import type { Corpus } from '../../corpus/corpus.ts';
import { issuerName } from '../../corpus/documents/document-facets.ts';
import type { Locale } from '../../i18n/locale.ts';
import { documentEntryAddress } from '../../model/addresses/address.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { documentName } from '../../model/document/document-name.ts';
import { happenedShort } from '../lists/happened-short.ts';

/** A cited document in a list. */
export interface DocumentRow {
  href: string;
  name: string;
  /** What it is about, where its name does not say so. */
  title?: string;
  /** Day, agency, how often it is cited, whether it can be read here; what is not known is left out. */
  facts: readonly string[];
}

/** A document as all lists of documents show it. */
export function documentRow(locale: Locale, document: CitedDocument, corpus: Corpus): DocumentRow {
  const { id, number, title, issued, held } = document;
  const cited = corpus.citedIn.get(id) ?? [];
  const issuer = issuerName(document, corpus);
  return {
    href: documentEntryAddress(id),
    name: locale.official(documentName(document)),
    ...(number !== undefined && title !== undefined && { title: locale.official(title) }),
    facts: [
      ...(issued === undefined ? [] : [locale.partialDay(issued)]),
      ...(issuer === undefined ? [] : [locale.official(issuer)]),
      locale.words.document.citations(cited.length, new Set(cited.map(({ notice }) => notice)).size),
      ...(held === undefined
        ? []
        : [locale.words.document.held, ...happenedShort(locale, { id: held }, corpus)]),
    ],
  };
}
