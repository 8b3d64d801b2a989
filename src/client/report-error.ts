import { reportWords } from '../i18n/vi/error-report.ts';
import { reportLink, reportTarget } from '../model/error-report.ts';

/** The words that a reader has selected, and the place of the page, go along with the report. */
const link = document.querySelector<HTMLAnchorElement>('[data-report]');
const target = reportTarget(link?.dataset['report'] ?? '');
if (link && target) {
  let selected = '';
  // A tap on the link takes the selection away.
  document.addEventListener('selectionchange', () => {
    const words = String(getSelection() ?? '');
    if (words.trim() !== '') selected = words;
  });
  link.addEventListener('click', () => {
    link.href = reportLink(target, { page: location.href, words: selected }, reportWords);
  });
}
