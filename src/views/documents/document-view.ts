import type { ListRoute } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { facetOf, issuerName, NO_WORDS } from '../../corpus/documents/document-facets.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import type { Locale } from '../../i18n/locale.ts';
import { documentEntryAddress, noticeAddress } from '../../model/addresses/address.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { documentName } from '../../model/document/document-name.ts';
import { type SisterSite, sisterSites } from '../../model/sister-site.ts';
import { type Following, feedOf, lastDay } from '../lists/following.ts';
import type { Link } from '../lists/link.ts';
import { datedList, type PagerView } from '../lists/list-pages.ts';
import type { PageHead } from '../lists/page-head.ts';
import { datedPageEnd, documentEnds } from '../lists/page-titles.ts';
import type { PrintedDay } from '../lists/printed-day.ts';
import { type HappenedBox, happenedBoxes } from '../notice/happened-boxes.ts';
import { type CitedPlaces, citedPlaces } from './cited-places.ts';

/** What is known of a document; what is not is absent. */
export interface DocumentFacts {
  type: string;
  number?: string;
  issued?: PrintedDay;
  issuer?: string;
  title?: string;
  /** The notice that is the document. */
  read?: string;
  /** Where it is officially published. */
  official?: string;
  /** Whether the registry has it, or only what notices say. */
  isRegistered: boolean;
}

/** A page of a cited document: what is known of it on the first, and who cites it, newest notice first. */
export interface DocumentView {
  head: PageHead;
  first?: {
    /** What happened to the notice that is the document. */
    happened: readonly HappenedBox[];
    facts: DocumentFacts;
    /** Who may hold it where this site does not: the question for the catalogue of documents of each sister. */
    elsewhere?: { sisters: readonly SisterSite[]; id: string; choice: string };
    /** Documents that it relates to, and those that relate to it. */
    relations: readonly ({ kind: string } & Link)[];
    relatedFrom: readonly ({ kind: string } & Link)[];
    /** How often it is cited, in words. */
    citations: string;
    /** The day on which the last notice that cites it was published here, and the feed of those to come. */
    following: Following;
  };
  notices: readonly CitedPlaces[];
  pager?: PagerView;
}

/** What one page of a document is drawn from. */
export function documentDrawnFrom(
  locale: Locale,
  corpus: Corpus,
  { slug, page: parameter }: ListRoute['params'],
): DrawnFrom {
  const citations = corpus.citedIn.get(slug) ?? [];
  const { rows, page, pager } = datedList(locale, citations, parameter, documentEntryAddress(slug));
  const relatedFrom = corpus.relatedTo.get(slug) ?? [];
  const relations = corpus.documents.get(slug)?.relations ?? [];
  return {
    places: rows,
    isNamedThen: true,
    ...(page === undefined
      ? {
          documents: [
            slug,
            ...relations.map(({ document }) => document),
            ...relatedFrom.map(({ from }) => from.id),
          ],
          rest: [
            documentEnds(locale, corpus).get(slug),
            pager,
            relatedFrom.map(({ kind }) => kind),
            citations.length,
            new Set(citations.map(({ notice }) => notice)).size,
            lastCited(locale, citations, corpus),
          ],
        }
      : { documents: [slug], rest: [documentEnds(locale, corpus).get(slug), pager] }),
  };
}

/** One page of a document. */
export function documentView(
  locale: Locale,
  corpus: Corpus,
  { slug, page: parameter }: ListRoute['params'],
): DocumentView {
  const document = corpus.documents.get(slug);
  if (!document) throw new Error(`không có văn bản ${slug}`);
  const citations = corpus.citedIn.get(slug) ?? [];
  const { rows, page, pager } = datedList(locale, citations, parameter, documentEntryAddress(slug));
  const name = locale.official(documentName(document));
  const last = page === undefined ? lastCited(locale, citations, corpus) : undefined;
  const feed = page === undefined ? feedOf(locale, 'document', slug, corpus) : undefined;
  return {
    head: {
      title: name,
      titleEnd: `${documentEnds(locale, corpus).get(slug) ?? ''}${datedPageEnd(locale, page)}`,
      description: document.title === undefined ? name : locale.official(document.title),
      ...(feed && { followed: [feed] }),
    },
    ...(page === undefined && {
      first: {
        happened: document.held === undefined ? [] : happenedBoxes({ id: document.held }, corpus),
        facts: factsOf(locale, document, corpus),
        ...elsewhere(document, corpus),
        relations: (document.relations ?? []).flatMap(({ kind, document: id }) => {
          const other = corpus.documents.get(id);
          return other ? { kind: locale.words.document.relationKinds[kind], ...linkTo(locale, other) } : [];
        }),
        relatedFrom: (corpus.relatedTo.get(slug) ?? []).map(({ kind, from }) => ({
          kind: locale.words.document.relationKinds[kind],
          ...linkTo(locale, from),
        })),
        citations: locale.words.document.citations(
          citations.length,
          new Set(citations.map(({ notice }) => notice)).size,
        ),
        following: { ...(feed && { feed }), ...(last && { last }) },
      },
    }),
    notices: citedPlaces(locale, rows, corpus),
    ...(pager && { pager }),
  };
}

function elsewhere(
  document: CitedDocument,
  corpus: Corpus,
): Pick<NonNullable<DocumentView['first']>, 'elsewhere'> {
  const sisters = sisterSites(corpus.settings);
  if (document.held !== undefined || sisters.length === 0) return {};
  const valueUnder = (facet: 'loai' | 'nam') => facetOf(document, facet, corpus, NO_WORDS).value;
  const choice = new URLSearchParams({
    loai: valueUnder('loai'),
    nam: valueUnder('nam'),
    'tinh-trang': 'co-tai-day',
  });
  return { elsewhere: { sisters, id: document.id, choice: String(choice) } };
}

function lastCited(
  locale: Locale,
  citations: readonly { notice: string }[],
  corpus: Corpus,
): PrintedDay | undefined {
  return lastDay(
    locale,
    [...new Set(citations.map(({ notice }) => notice))].map((id) => ({ id })),
    corpus,
  );
}

function linkTo({ official }: Locale, document: CitedDocument): Link {
  return { href: documentEntryAddress(document.id), text: official(documentName(document)) };
}

function factsOf(locale: Locale, document: CitedDocument, corpus: Corpus): DocumentFacts {
  const { type, number, issued, title, held, url, isRegistered } = document;
  const issuer = issuerName(document, corpus);
  return {
    type: locale.official(type),
    ...(number !== undefined && { number: locale.official(number) }),
    ...(issued !== undefined && { issued: { day: issued, printed: locale.partialDay(issued) } }),
    ...(issuer !== undefined && { issuer: locale.official(issuer) }),
    ...(title !== undefined && { title: locale.official(title) }),
    ...(held !== undefined && { read: noticeAddress(held) }),
    ...(url !== undefined && { official: url }),
    isRegistered,
  };
}
