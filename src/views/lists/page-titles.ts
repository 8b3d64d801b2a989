import { issuerName } from '../../corpus/documents/document-facets.ts';
import { tellApart } from '../../corpus/subjects/tell-apart.ts';
import type { Locale } from '../../i18n/locale.ts';
import { documentName } from '../../model/document/document-name.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import { namesAtIssue, presentNames } from '../../model/registry/names-borne.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { subjectParts } from '../../model/subject-parts.ts';
import { clampWords } from '../../model/text/clamp-words.ts';
import { oncePerLocale } from '../once-per-locale.ts';

/** Letters of a title in the head of a page, about what tabs and search sites show; the whole stands in the page. */
const TITLE_LETTERS = 70;
/** Letters of a description, about what search sites show of it. */
export const DESCRIPTION_LETTERS = 300;

/**
 * The `<title>` of a page: its name, what follows whatever its length, and the site's own name where there is room.
 * @param site name of the site
 */
export function headTitle(title: string, end: string, site: string): string {
  const named = clampWords(title, TITLE_LETTERS) + end;
  const whole = `${named} – ${site}`;
  return title === site || whole.length > TITLE_LETTERS ? named : whole;
}

/** The title of a notice: number, place and day first, then the matter. */
export function noticeTitle(locale: Locale, notice: Notice, registry: Registry): string {
  const { number, inspection, subject } = notice;
  const place = inspection.place && locale.names(namesAtIssue(notice, registry)).place(inspection.place);
  const name = [number, locale.day(noticeDay(notice)), place].filter(Boolean).join(', ');
  return `${name}: ${subjectParts(subject).matter.trim()}`;
}

/** What follows a title on a later page of a list: `, trang 2`; of how many, only the first page says. */
export function pageEnd(locale: Locale, { page }: { page: number }): string {
  return page === 1 ? '' : locale.words.frame.pageEnd(page);
}

/** What follows the title on a numbered page of a list by day; its first page, with the newest, has no number. */
export function datedPageEnd(locale: Locale, page: number | undefined): string {
  return page === undefined ? '' : locale.words.frame.pageEnd(page);
}

/** What follows the title of a notice, where others begin alike: its agency. */
export const noticeEnds = oncePerLocale((locale, { notices, registry }) =>
  tellApart(
    notices.map((notice) => ({
      id: notice.id,
      name: clampWords(noticeTitle(locale, notice, registry), TITLE_LETTERS),
      facts: [locale.names(namesAtIssue(notice, registry)).agency(notice.issuer)],
    })),
  ),
);

/** What follows the name of a cited document: numbers begin anew each year and in every agency. */
export const documentEnds = oncePerLocale((locale, corpus) =>
  tellApart(
    [...corpus.documents.values()].map((document) => ({
      id: document.id,
      name: clampWords(documentName(document), TITLE_LETTERS),
      facts: [issuerName(document, corpus), document.issued && locale.partialDay(document.issued)],
    })),
  ),
);

/** What follows the name of an agency that another has too: the place it serves. */
export const agencyEnds = oncePerLocale((locale, { registry }) => {
  const names = locale.names(presentNames(registry));
  return tellApart(
    [...registry.agencies].map(([id, { place }]) => ({
      id,
      name: names.agency(id),
      facts: [place && names.place(place)],
    })),
  );
});

/** What follows the name of a place that another has too: the place it lies in. */
export const placeEnds = oncePerLocale((locale, { registry }) => {
  const names = locale.names(presentNames(registry));
  return tellApart(
    [...registry.places].map(([id, { within, until }]) => ({
      id,
      name: names.place(id),
      facts: [within && names.place(within), until && locale.words.frame.list.until(until)],
    })),
  );
});
