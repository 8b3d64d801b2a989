import { importWords as words } from '../../i18n/clerk/import.ts';
import type { Remark } from '../source-document.ts';
import { chooseForms, hoistBoxes, openControls } from './boxes.ts';
import { openFields } from './fields.ts';
import { elements } from './file/xml.ts';
import { writeFormulas } from './formulas.ts';
import type { Ledger } from './letter-ledger.ts';
import { showLooks } from './looks.ts';
import { writeLetters, writeSigns } from './signs.ts';
import type { Styles } from './styles.ts';
import { squareTables } from './tables.ts';
import { joinDropCaps, joinRunIns } from './torn-paragraphs.ts';
import { openUnknown } from './unknown.ts';

/** Whether changes wait to be accepted; what the document says is then not settled. */
export function hasTrackedChanges(document: Document): boolean {
  return elements(document, 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel').length > 0;
}

/**
 * Make the letters of a part what Word shows, in a form mammoth reads whole: one form of what is written in several,
 * fields, controls and unknown elements opened, words that nobody sees marked, text boxes set after their paragraph,
 * symbols, formulas and capitals written as letters, fonts of old encodings converted. What becomes of letters is booked.
 * @returns what the clerk should know of it
 */
export function prepareXml(document: Document, styles: Styles, ledger: Ledger): Remark[] {
  const remarks = chooseForms(document, ledger);
  openControls(document);
  openFields(document, ledger);
  const signs = writeSigns(document, ledger);
  const formulas = writeFormulas(document, ledger);
  // Before boxes lose their place: what they stand on decides what is seen in them.
  showLooks(document, styles);
  const hasTextBoxes = hoistBoxes(document);
  const unknown = openUnknown(document.documentElement);
  joinDropCaps(document);
  joinRunIns(document);
  const nested = squareTables(document);
  let legacy: 'tcvn3' | 'vni' | undefined;
  for (const run of elements(document, 'w:r')) legacy = writeLetters(run, signs, ledger) ?? legacy;
  const tell = (message: string, told: readonly string[] = []): void => {
    remarks.push({ message, ...(told.length > 0 && { words: told.join('», «') }) });
  };
  if (hasTextBoxes) tell(words.unsure.textBox);
  if (legacy) tell(words.unsure.legacyEncoding(legacy));
  if (signs.known.size > 0) tell(words.unsure.symbols, [...signs.known]);
  if (signs.unknown.size > 0) tell(words.unsure.unknownSymbols, [...signs.unknown]);
  if (formulas.length > 0) tell(words.unsure.formulas, formulas);
  if (unknown.length > 0) tell(words.unsure.unknownElements, unknown);
  if (nested > 0) tell(words.unsure.nestedTable);
  return remarks;
}
