import { issuerName } from '../corpus/document-facets.ts';
import { tellApart } from '../corpus/tell-apart.ts';
import { t } from '../i18n/t.ts';
import { clampWords } from '../model/clamp-words.ts';
import { documentName } from '../model/document/document-name.ts';
import { namesAtIssue, presentNames } from '../model/names-borne.ts';
import { noticeDay } from '../model/notice.ts';
import { printIsoDay, printPartialDay } from '../model/time/iso-day.ts';
import { oncePerCorpus } from './once-per-corpus.ts';

/** Letters of a title in the head of a page; the whole stands in the page. */
export const TITLE_LETTERS = 150;
/** Letters of a description, about what search sites show of it. */
export const DESCRIPTION_LETTERS = 300;

/** What follows a title on a later page of a list: `, trang 2`; of how many, only the first page says. */
export function pageEnd({ page }: { page: number }): string {
  return page === 1 ? '' : t('list.page', { title: '', page });
}

/** What follows the title on a numbered page of a list by day; its first page, with the newest, has no number. */
export function datedPageEnd(page: number | undefined): string {
  return page === undefined ? '' : t('list.page', { title: '', page });
}

/** What follows the subject of a notice in its title, where others begin alike: number, agency, day. */
export const noticeEnds = oncePerCorpus(({ notices, registry }) =>
  tellApart(
    notices.map((notice) => ({
      id: notice.id,
      name: clampWords(notice.subject, TITLE_LETTERS),
      facts: [
        notice.number && t('list.number', { number: notice.number }),
        namesAtIssue(notice, registry).agency(notice.issuer),
        printIsoDay(noticeDay(notice)),
      ],
    })),
  ),
);

/** What follows the name of a cited document: numbers begin anew each year and in every agency. */
export const documentEnds = oncePerCorpus((corpus) =>
  tellApart(
    [...corpus.documents.values()].map((document) => ({
      id: document.id,
      name: clampWords(documentName(document), TITLE_LETTERS),
      facts: [issuerName(document, corpus), document.issued && printPartialDay(document.issued)],
    })),
  ),
);

/** What follows the name of an agency that another has too: the place it serves. */
export const agencyEnds = oncePerCorpus(({ registry }) => {
  const names = presentNames(registry);
  return tellApart(
    [...registry.agencies].map(([id, { place }]) => ({
      id,
      name: names.agency(id),
      facts: [place && names.place(place)],
    })),
  );
});

/** What follows the name of a place that another has too: the place it lies in. */
export const placeEnds = oncePerCorpus(({ registry }) => {
  const names = presentNames(registry);
  return tellApart(
    [...registry.places].map(([id, { within, until }]) => ({
      id,
      name: names.place(id),
      facts: [within && names.place(within), until && t('list.until', { day: printIsoDay(until) })],
    })),
  );
});
