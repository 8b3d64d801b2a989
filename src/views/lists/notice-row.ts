import type { Corpus } from '../../corpus/corpus.ts';
import { ordersOf } from '../../corpus/orders/task-lists.ts';
import { happenedShort } from '../../exports/happened.ts';
import { summaryWords } from '../../i18n/vi/notice/summary.ts';
import { t } from '../../i18n/vi/t.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { shortSubject } from '../../model/subject-parts.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
import { sharesOf } from '../notice/notice-summary.ts';

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

/** A notice as all lists of notices show it, with the names borne when it was issued. */
export function noticeRow(notice: Notice, corpus: Corpus): NoticeRow {
  const names = namesAtIssue(notice, corpus.registry);
  const { number, issuer, inspection, issued } = notice;
  const orders = ordersOf(corpus, notice.id);
  const dated = orders.filter(({ standing }) => standing.due !== undefined);
  const [share] = sharesOf(notice, corpus);
  return {
    href: noticeAddress(notice.id),
    name: [
      number === undefined ? t('list.numberUnknown') : t('list.number', { number }),
      t(issued ? 'list.issued' : 'list.inspected', { day: printIsoDay(noticeDay(notice)) }),
      ...(inspection.place === undefined ? [] : [names.place(inspection.place)]),
    ],
    happened: happenedShort(notice, corpus),
    subject: shortSubject(notice.subject),
    found: [
      names.agency(issuer),
      ...(orders.length > 0 ? [summaryWords.ordersOf(orders.length, dated.length)] : []),
      ...(share ? [`${share.name}: ${share.printed}`] : []),
    ],
  };
}
