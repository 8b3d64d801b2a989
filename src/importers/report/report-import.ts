import { importWords as words } from '../../i18n/clerk/import.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { nameKey } from '../../model/text/letters.ts';
import { foundFacts } from '../facts/found-facts.ts';
import type { GivenFacts } from '../facts/given-facts.ts';
import type { OrderSuggestion } from '../marks/order-suggestion.ts';
import { suggestFigures } from '../marks/suggest-figures.ts';
import {
  documentText,
  fold,
  plainWords,
  type Remark,
  type SourceDocument,
  wordsOf,
} from '../source-document.ts';
import type { DocumentParts } from '../structure/read-parts.ts';
import type { Account } from '../verbatim/account.ts';
import { askQuestions } from './ask-questions.ts';
import type { FoundSignature, ImportOutcome } from './import-outcome.ts';

/** From this share of valid syllables on, a text is taken as read right; below, the clerk reads it over. */
const CLEAN = 0.96;

/** What an outcome is put together from. */
export interface Imported {
  document: SourceDocument;
  found: DocumentParts;
  /** Frontmatter as written. */
  facts: Readonly<Record<string, unknown>>;
  /** Names of facts that the recogniser is not sure of. */
  guessed?: readonly string[];
  /** A place as printed that the registry does not know. */
  placeWords?: string | undefined;
  given: GivenFacts;
  registry: Registry;
  account: Account;
  /** Share of valid syllables, 0 to 1. */
  syllables: number;
  /** Places where blanks may be lost or added. */
  blanks: readonly Remark[];
  /** Documents that the written text mentions. */
  citations: readonly { words: string; block?: number; note?: string }[];
  orders: readonly OrderSuggestion[];
  /** Those of them that the written text marks for review. */
  marked: ReadonlySet<OrderSuggestion>;
}

/** Put together what an import found. */
export function reportOf(imported: Imported): ImportOutcome {
  const { document, found, account, syllables, blanks } = imported;
  const { tail, body, rest, notes } = found;
  const { source: _, ...facts } = imported.facts;
  const all = [...body, ...(found.closing ? [found.closing] : []), ...rest];
  const figures = [...all, ...notes].flatMap(({ runs, place }) => suggestFigures(plainWords(runs), place));
  return {
    form: 'ket-qua-nhap/1',
    reader: document.reader ?? document.format,
    facts: foundFacts(facts, found, imported),
    signatures: [...(document.signatures ?? [])] satisfies FoundSignature[],
    headings: all.flatMap(({ kind, runs, level, place }) =>
      kind === 'heading' ? [{ words: fold(wordsOf(runs)), level, place }] : [],
    ),
    paragraphs: all.filter(({ kind }) => kind === 'paragraph').length,
    tables: all.flatMap(({ table, place }) =>
      table
        ? [
            {
              words: fold((table.rows[0] ?? []).map(wordsOf).join(' | ')),
              rows: table.rows.length,
              columns: Math.max(0, ...table.rows.map(({ length }) => length)),
              place,
            },
          ]
        : [],
    ),
    notes: notes.map(({ number, runs, place }) => ({ number, words: fold(wordsOf(runs)), place })),
    recipients: tail.recipients.slice(1).map(({ runs }) => fold(wordsOf(runs))),
    signers: tail.signatures.length,
    citations: citationsOf(imported),
    figures: figures.map((figure) => ({ ...figure, sureness: 'guessed' as const })),
    orders: imported.orders.map((suggestion) => {
      const { within: _, at: __, agency, deadline, ...order } = suggestion;
      return {
        ...order,
        ...(agency && { agencies: [agency] }),
        ...(deadline && { deadline }),
        ...(imported.marked.has(suggestion) && { isMarked: true as const }),
      };
    }),
    questions: askQuestions({ ...imported, facts: imported.facts }),
    remarks: remarksOf(imported),
    leftOut: found.furniture.map(({ kind, place, words: printed }) => ({
      kind,
      why: kind === 'invisible' ? words.unseen(printed) : words.furniture[kind],
      words: printed,
      ...(place && { place }),
    })),
    moved: found.head.moved
      .filter(({ furniture }) => !furniture)
      .map(({ place, runs }) => ({ words: fold(wordsOf(runs)), place })),
    account,
    doubtfulBlanks: blanks.length,
    syllables,
  };
}

function remarksOf({ document, found, given, blanks, syllables }: Imported): Remark[] {
  const { tail, body, rest } = found;
  const remarks = [...unsaid(given, document), ...found.remarks, ...blanks];
  if (syllables < CLEAN) remarks.push({ message: words.unsure.syllables(syllables) });
  if (tail.signatures.length > 1)
    remarks.push({ message: words.unsure.moreSignatures(tail.signatures.length) });
  for (const { table, place } of [...body, ...rest])
    if (table?.hasSpans) remarks.push({ place, message: words.unsure.spans });
  return remarks;
}

/** Facts given that are to be copied from the document and do not stand in it: the check would refuse them. */
const COPIED = ['title', 'subject', 'programme', 'concluded-by', 'position', 'signer', 'authority'] as const;

function unsaid(given: GivenFacts, document: SourceDocument): Remark[] {
  const asked = COPIED.flatMap((flag) => [given[flag] ?? []].flat().map((said) => ({ flag, said })));
  if (asked.length === 0) return [];
  const text = nameKey(documentText(document));
  return asked
    .filter(({ said }) => !text.includes(nameKey(said)))
    .map(({ flag, said }) => ({ message: words.unsure.notInText(`--${flag}`), words: said }));
}

/** Documents mentioned, with the places of the blocks and notes that mention them. */
function citationsOf({ found, citations }: Imported): ImportOutcome['citations'] {
  const places = [
    ...[...found.body, ...(found.closing ? [found.closing] : [])].map(({ place }) => place),
    ...(found.tail.recipients.length > 0 ? [found.tail.recipients[0]?.place] : []),
    ...(found.tail.signatures.length > 0 ? [found.tail.signatures[0]?.lines[0]?.place] : []),
    ...found.rest.map(({ place }) => place),
  ];
  return citations.map(({ words: printed, block, note }) => {
    const place =
      block !== undefined ? places[block] : found.notes.find(({ number }) => String(number) === note)?.place;
    return { words: printed, ...(place && { place }) };
  });
}
