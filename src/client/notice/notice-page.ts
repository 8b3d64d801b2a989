import { previewMarks } from '../preview.ts';
import { closeContents } from './close-contents.ts';
import { copyNotesApart } from './copy-notes.ts';
import { followReading } from './follow-reading.ts';
import { offerPrints } from './print-notice.ts';

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

// Nor does what checks the words of the page before somebody asks.
const button = document.querySelector<HTMLButtonElement>('[data-proof]');
const status = button?.nextElementSibling as HTMLElement | null;
if (button && status) {
  button.hidden = false;
  button.addEventListener('click', () => {
    import('./check-words.ts')
      .then(({ checkPage }) => checkPage(button, status))
      .catch(() => {
        status.textContent = button.dataset['failed'] ?? '';
      });
  });
}

const save = document.querySelector<HTMLButtonElement>('[data-save]');
if (save) {
  save.hidden = false;
  save.addEventListener('click', () => {
    import('./save-notice.ts')
      .then(({ saveNotice }) => saveNotice())
      .catch(() => {
        save.textContent = save.dataset['save'] ?? '';
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
