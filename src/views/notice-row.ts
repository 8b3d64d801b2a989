import type { Corpus } from '../corpus/corpus.ts';
import { correctionsOf } from '../corpus/corrections.ts';
import { noticeWords } from '../i18n/notice.ts';
import { t } from '../i18n/t.ts';
import { noticeAddress } from '../model/address.ts';
import { namesAtIssue } from '../model/names-borne.ts';
import { type Notice, noticeDay } from '../model/notice.ts';
import { printIsoDay } from '../model/time/iso-day.ts';

/** A notice in a list. */
export interface NoticeRow {
  href: string;
  subject: string;
  /** Number, agency, place, day and whether it was corrected; what is not known is said or left out. */
  facts: readonly string[];
}

/** A notice as all lists of notices show it, with the names borne when it was issued. */
export function noticeRow(notice: Notice, corpus: Corpus): NoticeRow {
  const names = namesAtIssue(notice, corpus.registry);
  const { number, issuer, inspection, issued } = notice;
  return {
    href: noticeAddress(notice.id),
    subject: notice.subject,
    facts: [
      number === undefined ? t('list.numberUnknown') : t('list.number', { number }),
      names.agency(issuer),
      ...(inspection.place === undefined ? [] : [names.place(inspection.place)]),
      t(issued ? 'list.issued' : 'list.inspected', { day: printIsoDay(noticeDay(notice)) }),
      ...(correctionsOf(corpus, notice).length > 0 ? [noticeWords.hasCorrection] : []),
    ],
  };
}
