import { parse } from 'yaml';
import { importWords as words } from '../i18n/clerk/import.ts';
import { slugOf } from '../model/addresses/slug.ts';
import type { Registry } from '../model/registry/registry.ts';
import { agencyReader } from './facts/agency-slug.ts';
import { type DeclaredFacts, declareFacts } from './facts/declare-facts.ts';
import type { GivenFacts } from './facts/given-facts.ts';
import { doubtfulBlanks, doubtfulLines, shareGlued } from './letters/doubtful-blanks.ts';
import { isWithoutMarks, shareOfSyllables } from './letters/vietnamese-syllable.ts';
import { markOrders } from './marks/mark-orders.ts';
import type { OrderSuggestion } from './marks/order-suggestion.ts';
import { suggestOrders } from './marks/suggest-orders.ts';
import { expectedWords, type NoticeParts, writeMdx } from './mdx/write-mdx.ts';
import type { ImportOutcome } from './report/import-outcome.ts';
import { reportOf } from './report/report-import.ts';
import {
  documentText,
  fold,
  type Refusal,
  type Remark,
  type Run,
  type SourceDocument,
  wordsOf,
} from './source-document.ts';
import { type DocumentParts, readParts } from './structure/read-parts.ts';
import { balance, isBalanced } from './verbatim/account.ts';

export interface ImportSettings {
  registry: Registry;
  given: GivenFacts;
  /** Write the orders that were found as marks that wait for review. */
  acceptOrders?: boolean;
  /** Name of the source file, and the SHA-256 of its bytes. */
  file: { name: string; sha256: string };
  /** How the site's own parser reads an MDX text: blocks, notes by label, and why it would not publish them. */
  readBack: (mdx: string) => {
    blocks: readonly string[];
    notes: ReadonlyMap<string, string>;
    citations: readonly { words: string; block?: number; note?: string }[];
    faults: readonly { message: string; hint?: string }[];
  };
}

export interface ImportedNotice {
  kind: 'notice';
  year: string;
  slug: string;
  mdx: string;
  report: ImportOutcome;
}

/** Below this share letters are scrambled: a broken font map gives 84 % and less, honest text with many names 91 %. */
const SCRAMBLED = 0.88;

/** From this share of letters in words run together on, the blanks of a text are lost and not a few forgotten. */
const BLANKS_LOST = 0.1;

/** What stands for a letter that could not be read. */
const LOST = '\uFFFD';

/** Whether letters or blanks are lost, or so few words are Vietnamese syllables that the letters must be scrambled. */
export function isUnreadable(document: SourceDocument): boolean {
  const text = documentText(document);
  return (
    document.letters.includes(LOST) || shareGlued(text) >= BLANKS_LOST || shareOfSyllables(text) < SCRAMBLED
  );
}

/**
 * Turn a source that was read into a notice, or say clearly why not. Nothing is lost: the letters that the site's
 * parser reads back, with those moved and those of the page, are exactly the letters of the source.
 */
export function importDocument(document: SourceDocument, settings: ImportSettings): ImportedNotice | Refusal {
  const text = documentText(document);
  const syllables = shareOfSyllables(text);
  if (document.letters.trim() === '') return refused(words.refused.empty, words.refused.emptyAdvice);
  const glued = shareGlued(text);
  if (glued >= BLANKS_LOST) {
    const { place, words: first = '' } = doubtfulLines(document.lines)[0] ?? {};
    const where = words.place(place ?? { line: 1 });
    return refused(words.refused.lostBlanks(glued, where, first), words.refused.lostBlanksAdvice);
  }
  if (syllables < SCRAMBLED)
    return unfinished(text) ?? refused(words.refused.scrambled(syllables), words.refused.scrambledAdvice);
  const letters = document.letters.toWellFormed();
  const lost = letters.split(LOST).length - 1;
  if (lost > 0) {
    const at = letters.indexOf(LOST);
    const around = fold(letters.slice(Math.max(0, at - 30), at + 30));
    return refused(words.refused.lostLetters(lost, around), words.refused.lostLettersAdvice);
  }
  const found = readParts(document);
  if (!isDocument(found)) {
    const isFormOnly = found.body.length === 0 && hasSigns(found);
    return (
      unfinished(text) ??
      (isFormOnly
        ? refused(words.refused.noText, words.refused.noTextAdvice)
        : refused(words.refused.noStructure, words.refused.noStructureAdvice))
    );
  }

  const facts = declareFacts(found, text, settings);
  const year = facts.year;
  if (year === undefined)
    return (
      unfinished(text) ?? {
        ...refused(words.refused.noYear, words.refused.noYearAdvice),
        flags: [['--issued', words.refused.noYearExample]],
      }
    );
  // What has neither number nor subject is named by its file.
  const slug = settings.given.slug ?? facts.slug ?? slugOf(settings.file.name.replace(/\.\w+$/u, ''));
  if (slug === '' || slugOf(slug) !== slug) return refused(words.refused.noSlug, words.refused.noSlugAdvice);

  const frontmatter = {
    ...facts.declared,
    source: { file: `sources/${year}/${settings.file.name}`, sha256: settings.file.sha256 },
  };
  const orders = ordersIn(found, facts.declared, settings);
  const { written, marked } = writeMarked(found, frontmatter, orders, settings);
  if ('kind' in written) return written;
  const account = balance(document.letters, {
    published: written.read.blocks,
    notes: [...written.read.notes.values()],
    head: found.head.moved.filter(({ furniture }) => !furniture).map(({ runs }) => wordsOf(runs)),
    marks: found.marks,
    furniture: found.furniture,
  });
  if (!isBalanced(account)) {
    return refused(words.refused.unbalanced(account.lost, account.added), words.refused.unbalancedAdvice);
  }
  const report = reportOf({
    document,
    found,
    facts: frontmatter,
    ...(facts.placeWords !== undefined && { placeWords: facts.placeWords }),
    given: settings.given,
    registry: settings.registry,
    account,
    syllables,
    blanks: blankRemarks(document, written.read),
    citations: written.read.citations,
    orders,
    marked,
  });
  return { kind: 'notice', year, slug, mdx: written.mdx, report };
}

/** The notice as MDX, with marks for review where they were asked for and the text reads back with them. */
function writeMarked(
  found: DocumentParts,
  frontmatter: Record<string, unknown>,
  orders: readonly OrderSuggestion[],
  settings: ImportSettings,
): { written: ReturnType<typeof writeVerbatim>; marked: ReadonlySet<OrderSuggestion> } {
  if (settings.acceptOrders) {
    const { source, marked } = markOrders(found, orders);
    const written = writeVerbatim(noticeParts(source, frontmatter), settings);
    if (!('kind' in written)) return { written, marked };
  }
  return { written: writeVerbatim(noticeParts(found, frontmatter), settings), marked: new Set() };
}

/** Orders that the text gives, read with what the frontmatter says of its day and place. */
function ordersIn(
  found: DocumentParts,
  declared: DeclaredFacts['declared'],
  { registry }: ImportSettings,
): OrderSuggestion[] {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const inspection = declared['inspection'] as { place?: string } | undefined;
  const home = inspection?.place ?? registry.agencies.get(text(declared['issuer']) ?? '')?.place;
  return suggestOrders(found, { issued: text(declared['issued']), slugOf: agencyReader(registry, home) });
}

/** What the account of letters cannot see: words that may have lost, or got, a blank, with their place if a line has one. */
function blankRemarks({ lines }: SourceDocument, { blocks, notes }: ReadBack): Remark[] {
  const inLines = doubtfulLines(lines);
  const told = inLines.map((doubt) => doubt.words).join('\n');
  const joined = [...blocks, ...notes.values()]
    .flatMap(doubtfulBlanks)
    .filter((found) => !told.includes(found))
    .map((found) => ({ words: found }));
  return [...inLines, ...joined].map((doubt) => ({ ...doubt, message: words.unsure.blanks }));
}

function refused(reason: string, advice: string): Refusal {
  return { kind: 'refused', reason, advice };
}

/** Why a text that cannot come in is not one to publish yet: a form with prompts, or typed without Vietnamese marks. */
function unfinished(text: string): Refusal | undefined {
  const prompts = [...new Set(text.match(/\{\{[^{}\n]{1,60}\}\}/gu))];
  if (prompts.length > 0) return refused(words.refused.form(prompts), words.refused.formAdvice);
  if (isWithoutMarks(text)) return refused(words.refused.noMarks, words.refused.noMarksAdvice);
  return undefined;
}

/** A notice has a text, and something that makes it one: a head, a foot, numbering or at least a title. */
function isDocument(found: DocumentParts): boolean {
  return found.body.length > 0 && hasSigns(found);
}

function hasSigns({ head, tail, body }: DocumentParts): boolean {
  const signs = [
    head.title !== undefined,
    head.number !== undefined || head.numberRoom !== undefined,
    head.agency.length > 0 && head.moved.length > 1,
    tail.recipients.length > 0,
    tail.signatures.length > 0,
    body.some(({ marker }) => marker && marker.kind !== 'dash'),
  ];
  return signs.some(Boolean);
}

function noticeParts(found: DocumentParts, facts: Record<string, unknown>): NoticeParts {
  return {
    facts,
    body: found.body,
    ...(found.closing && { closing: found.closing.runs }),
    // The look of the foot is the same in every document; the page sets it.
    recipients: found.tail.recipients.map(({ runs }) => runs.map(withoutLook)),
    signature: found.tail.signatures.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(withoutLook))),
    rest: found.rest,
    notes: found.notes,
  };
}

function withoutLook({ isBold: _, isItalic: __, ...run }: Run): Run {
  return run;
}

type ReadBack = ReturnType<ImportSettings['readBack']>;

/** Write the MDX and read it back; emphasis that Markdown cannot carry is given up before any word is. */
function writeVerbatim(
  parts: NoticeParts,
  { readBack }: ImportSettings,
): { mdx: string; read: ReadBack } | Refusal {
  const expected = expectedWords(parts);
  let why = refused(words.refused.notVerbatim, words.refused.notVerbatimAdvice);
  for (const hasEmphasis of [true, false]) {
    const mdx = writeMdx(parts, { hasEmphasis });
    const read = readBack(mdx);
    const isSame =
      sameList(read.blocks, expected.blocks) &&
      sameList([...read.notes].flat(), [...expected.notes].flat()) &&
      sameFacts(mdx, parts.facts);
    const [fault] = read.faults;
    if (fault)
      why = refused(words.refused.notAccepted(fault.message), fault.hint ?? words.refused.notVerbatimAdvice);
    else if (isSame) return { mdx, read };
  }
  return why;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function sameFacts(mdx: string, facts: Readonly<Record<string, unknown>>): boolean {
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? '';
  return JSON.stringify(parse(yaml)) === JSON.stringify(facts);
}
