import { printWords } from '../../i18n/vi/notice/print-words.ts';
import { element } from '../element.ts';

/** Say that the ledger does not know the code of a print, where a known one would be answered. */
export function tellUnknownPrint(): void {
  const said = element('p', { role: 'alert', tabindex: '-1' }, [printWords.unknown]);
  document.querySelector('.versions h2')?.after(said);
  said.focus();
}
