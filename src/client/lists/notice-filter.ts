import type { Words } from '../../i18n/locale.ts';
import { noticeRowInWords } from '../../i18n/notice-row.ts';
import { cataloguePartAddress, PAGES, SCRIPT_DATA } from '../../model/addresses/address.ts';
import type { NoticeSummary } from '../../model/notice-summary.ts';
import { today } from '../dates/due-dates.ts';
import { official } from '../official-words.ts';
import { sitePath } from '../site-path.ts';
import { filterOf, textIn } from './catalogue-filter.ts';
import { fittingNotices } from './notice-question.ts';

/** Narrows the list of notices in the page. */
export function defineNoticeFilter(words: Words['noticeList']): void {
  customElements.define(
    'notice-filter',
    filterOf<NoticeSummary>({
      page: PAGES.notices,
      parts: SCRIPT_DATA.notices,
      part: (name) => cataloguePartAddress(PAGES.notices, name),
      words,
      kind: 'notices',
      fitting: (notices, choice) => fittingNotices(notices, choice, today()),
      show: (notice) => {
        const { name, found } = noticeRowInWords({ words: { noticeList: words }, official }, notice);
        const link = textIn('a', official(notice.subject));
        link.setAttribute('href', sitePath(notice.href));
        return [textIn('p', name.join(' · '), 'name'), link, textIn('p', found.join(' · '))];
      },
    }),
  );
}
