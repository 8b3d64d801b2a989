import type { Words } from '../../i18n/locale.ts';
import {
  cataloguePartAddress,
  documentEntryAddress,
  PAGES,
  SCRIPT_DATA,
} from '../../model/addresses/address.ts';
import type { DocumentSummary } from '../../model/document/document-summary.ts';
import { official } from '../official-words.ts';
import { sitePath } from '../site-path.ts';
import { filterOf, textIn } from './catalogue-filter.ts';
import { fittingDocuments } from './document-question.ts';

/** Narrows the list of documents in the page. */
export function defineDocumentFilter(words: Words['document']): void {
  customElements.define(
    'document-filter',
    filterOf<DocumentSummary>({
      page: PAGES.documents,
      parts: SCRIPT_DATA.documents,
      part: (name) => cataloguePartAddress(PAGES.documents, name),
      words,
      kind: 'documents',
      fitting: fittingDocuments,
      show: ({ id, name, title, issuer, issued, citations, notices, facets }) => {
        const link = textIn('a', official(name));
        link.setAttribute('href', sitePath(documentEntryAddress(id)));
        const held = facets['tinh-trang'] === 'co-tai-day' && words.held;
        const facts = [
          issued && words.day(issued),
          issuer && official(issuer),
          words.citations(citations, notices),
          held,
        ];
        return [
          link,
          ...(title ? [textIn('p', official(title), 'title')] : []),
          textIn('p', facts.filter(Boolean).join(' · ')),
        ];
      },
    }),
  );
}
