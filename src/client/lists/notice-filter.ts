import { noticeListWords as words } from '../../i18n/vi/lists/notice-list.ts';
import { cataloguePartAddress, PAGES, SCRIPT_DATA } from '../../model/addresses/address.ts';
import type { NoticeSummary } from '../../model/notice-summary.ts';
import { today } from '../dates/due-dates.ts';
import { filterOf, textIn } from './catalogue-filter.ts';
import { fittingNotices } from './notice-question.ts';

/** Narrows the list of notices in the page. */
customElements.define(
  'notice-filter',
  filterOf<NoticeSummary>({
    page: PAGES.notices,
    parts: SCRIPT_DATA.notices,
    part: (name) => cataloguePartAddress(PAGES.notices, name),
    words,
    kind: 'notices',
    fitting: (notices, choice) => fittingNotices(notices, choice, today()),
    show: ({ href, name, subject, found }) => {
      const link = textIn('a', subject);
      link.setAttribute('href', href);
      return [textIn('p', name.join(' · '), 'name'), link, textIn('p', found.join(' · '))];
    },
  }),
);
