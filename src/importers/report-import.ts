import { importWords as words } from '../i18n/import.ts';
import { noticeFrontmatterSchema } from '../model/notice.ts';
import type { Account } from './account.ts';
import type { DocumentParts } from './read-parts.ts';
import { fold, type Remark, wordsOf } from './source-document.ts';
import { type Suggestion, suggestMarks } from './suggest-marks.ts';

/** Something the schema asks for and the document does not say, with the line to write. */
interface Need {
  field: string;
  line: string;
}

/** What the clerk is told. */
export interface ImportReport {
  /** What was recognised, one line each. */
  recognised: string[];
  needs: Need[];
  remarks: Remark[];
  suggestions: Suggestion[];
  /** Lines of the head taken into frontmatter or known as form. */
  moved: { line: number; words: string }[];
  furniture: DocumentParts['furniture'];
  account: Account;
  /** Share of valid syllables, 0 to 1. */
  syllables: number;
}

/** From this share of valid syllables on, a text is taken as read right; below, the clerk reads it over. */
const CLEAN = 0.96;

/** Put together what the clerk is told of an import. */
export function reportOf(
  found: DocumentParts,
  facts: Record<string, unknown>,
  account: Account,
  syllables: number,
): ImportReport {
  const { head, tail, body, rest, notes } = found;
  const all = [...body, ...(found.closing ? [found.closing] : []), ...rest];
  const remarks = [...found.remarks];
  if (syllables < CLEAN) remarks.push({ message: words.unsure.syllables(syllables) });
  if (tail.signatures.length > 1)
    remarks.push({ message: words.unsure.moreSignatures(tail.signatures.length) });
  for (const block of all) {
    if (block.table?.hasSpans) remarks.push({ place: block.place, message: words.unsure.spans });
  }
  if (head.isNumberBlank) remarks.push({ message: words.unsure.blankNumber });
  for (const message of ['number', 'issued', 'concludedBy'] as const) {
    if (facts[message] === undefined) remarks.push({ message: words.unsure.absent[message] });
  }
  return {
    recognised: words.recognised({
      headings: all.filter(({ kind }) => kind === 'heading').length,
      paragraphs: all.filter(({ kind }) => kind === 'paragraph').length,
      tables: all.filter(({ kind }) => kind === 'table').length,
      notes: notes.length,
      recipients: Math.max(0, tail.recipients.length - 1),
      signatures: tail.signatures.length,
    }),
    needs: needsOf(facts, head.agency),
    remarks,
    suggestions: [
      ...all.flatMap(({ runs, place }) => suggestMarks(fold(wordsOf(runs)), place)),
      ...notes.flatMap(({ runs, place }) => suggestMarks(fold(wordsOf(runs)), place)),
    ],
    moved: head.moved
      .filter(({ furniture }) => !furniture)
      .map(({ place, runs }) => ({ line: place.line, words: fold(wordsOf(runs)) })),
    furniture: found.furniture,
    account,
    syllables,
  };
}

/** What the schema misses, in the schema's own words: so a change there is followed here. */
function needsOf(facts: Record<string, unknown>, agency: readonly string[]): Need[] {
  const result = noticeFrontmatterSchema.safeParse(facts);
  if (result.success) return [];
  return result.error.issues.map(({ path }) => {
    const field = path.map(String).join('.');
    return { field, line: words.need(field, agency.join(' ')) };
  });
}
