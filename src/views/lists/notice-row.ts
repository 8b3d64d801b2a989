import type { Corpus } from '../../corpus/corpus.ts';
import { ordersOf } from '../../corpus/orders/task-lists.ts';
import type { Locale } from '../../i18n/locale.ts';
import { noticeRowInWords } from '../../i18n/notice-row.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import type { NoticeFacts } from '../../model/notice-summary.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { shortSubject } from '../../model/subject-parts.ts';
import { sharesOf } from '../notice/notice-shares.ts';
import { happenedShort } from './happened-short.ts';

/** A notice in a list. */
export interface NoticeRow {
  href: string;
  /** Number, day and place: what a notice is called by. What is not known is said or left out. */
  name: readonly string[];
  /** What it is about; who concluded, with which many subjects begin alike, stands on its page. */
  subject: string;
  /** What happened to it since, in few words each. */
  happened: readonly string[];
  /** The agency, how much work it gives, the first share it prints. */
  found: readonly string[];
}

/** What all lists say of a notice, with the names borne when it was issued. */
export function noticeFacts(notice: Notice, corpus: Corpus): NoticeFacts {
  const names = namesAtIssue(notice, corpus.registry);
  const { number, issuer, inspection, issued } = notice;
  const orders = ordersOf(corpus, notice.id);
  const [share] = sharesOf(notice, corpus);
  return {
    href: noticeAddress(notice.id),
    ...(number !== undefined && { number }),
    day: noticeDay(notice),
    isIssued: issued !== undefined,
    ...(inspection.place !== undefined && { place: names.place(inspection.place) }),
    agency: names.agency(issuer),
    subject: shortSubject(notice.subject),
    orders: orders.length,
    dated: orders.filter(({ standing }) => standing.due !== undefined).length,
    ...(share && { share: { name: share.name, printed: share.printed } }),
  };
}

/** A notice as all lists of notices show it. */
export function noticeRow(locale: Locale, notice: Notice, corpus: Corpus): NoticeRow {
  const facts = noticeFacts(notice, corpus);
  return {
    href: facts.href,
    subject: locale.official(facts.subject),
    happened: happenedShort(locale, notice, corpus),
    ...noticeRowInWords(locale, facts),
  };
}
