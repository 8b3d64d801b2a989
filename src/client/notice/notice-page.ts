import { deadlineWords, latenessWords } from '../../i18n/vi/orders/deadline.ts';
import { dueDaysInWords } from '../../i18n/vi/orders/due-days.ts';
import { defineDueDates } from '../dates/due-dates.ts';
import { defineDueDays } from '../dates/due-days.ts';
import { previewMarks } from '../preview.ts';
import { closeContents } from './close-contents.ts';
import { copyNotesApart } from './copy-notes.ts';
import { followReading } from './follow-reading.ts';
import { offerPrints } from './print-notice.ts';

defineDueDates({ deadlineWords, latenessWords });
defineDueDays(dueDaysInWords);
copyNotesApart();
previewMarks();
followReading();
offerPrints();
closeContents();

// What quotes comes when somebody quotes.
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const permalink = event.target.closest<HTMLAnchorElement>('a.permalink, a[data-quote]');
  if (!permalink) return;
  event.preventDefault();
  import('./quote.ts')
    .then(({ quote }) => quote(permalink))
    .catch(() => {
      location.hash = permalink.hash;
    });
});

// Nor does what checks the words of the page, or saves it, before somebody asks.
for (const button of document.querySelectorAll<HTMLElement>('[data-failed][hidden]')) {
  const told = (button.nextElementSibling ?? button) as HTMLElement;
  button.hidden = false;
  button.addEventListener('click', () => {
    const done =
      told === button
        ? import('./save-notice.ts').then(({ saveNotice }) => saveNotice())
        : import('./check-words.ts').then(({ checkPage }) => checkPage(button, told));
    done.catch(() => {
      told.textContent = button.dataset['failed'] ?? '';
    });
  });
}

// The code of a print leads to its version; nothing answers to one that the ledger does not know.
if (location.hash.startsWith('#ban-') && !document.getElementById(location.hash.slice(1)))
  void import('./unknown-print.ts').then(({ tellUnknownPrint }) => tellUnknownPrint());

const searched = new URLSearchParams(location.search).get('tim');
if (searched)
  void import('./mark-words.ts').then(({ markWords }) =>
    markWords(searched, decodeURIComponent(location.hash.slice(1))),
  );
