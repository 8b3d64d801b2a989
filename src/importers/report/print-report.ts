import { importWords } from '../../i18n/clerk/import.ts';
import { importReport as words } from '../../i18n/clerk/import-report.ts';
import { isIsoDay, printIsoDay } from '../../model/time/iso-day.ts';
import type { FoundFact, ImportOutcome, Question } from './import-outcome.ts';
import { labelled, wrapWords } from './wrap-words.ts';

/** Columns that names of facts take, two blanks before them included. */
const INDENT = 21;

/** What an import found as lines for a terminal: a rendering of its outcome, no fact of its own. */
export function printReport(outcome: ImportOutcome): string {
  const needed = outcome.questions.filter(({ isNeeded }) => isNeeded);
  const wanted = outcome.questions.filter(({ isNeeded }) => !isNeeded);
  const isUnsure = outcome.facts.some(({ sureness }) => sureness === 'guessed');
  return [
    isUnsure ? words.foundUnsure : words.found,
    ...printFacts(outcome),
    ...printStructure(outcome),
    ...printSuggestions(outcome),
    ...section(words.needed, needed.flatMap(printQuestion)),
    ...section(words.wanted, wanted.flatMap(printQuestion)),
    ...section(
      words.unsure,
      outcome.remarks.flatMap(({ place, message, words: printed }) =>
        bullet(
          [place && `${at(place)}:`, message, printed && quoted(printed, 120)].filter(Boolean).join(' '),
        ),
      ),
    ),
    ...section(
      words.leftOut,
      untold(outcome).flatMap(({ kind, why, words: printed, place }) =>
        bullet(
          [place && place.line > 0 && `${at(place)}:`, why, kind !== 'invisible' && quoted(printed, 120)]
            .filter(Boolean)
            .join(' '),
        ),
      ),
    ),
    ...wrapWords(words.account(outcome.account, outcome.doubtfulBlanks), 2),
  ].join('\n');
}

/** What is left out and not told above, as a remark with more words. */
function untold({ leftOut, remarks }: ImportOutcome): ImportOutcome['leftOut'] {
  const told = new Set(remarks.map((remark) => `${remark.place?.line} ${remark.words}`));
  return leftOut.filter(({ place, words: printed }) => !told.has(`${place?.line} ${printed}`));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}

function bullet(text: string): string[] {
  return labelled('  -', text, 4);
}

function at(place: { page?: number | undefined; line: number }): string {
  return importWords.place({ line: place.line, ...(place.page !== undefined && { page: place.page }) });
}

function quoted(text: string, most: number): string {
  return `«${text.length > most ? `${text.slice(0, most - 1)}…` : text}»`;
}

function printFacts({ facts, signatures, moved, questions }: ImportOutcome): string[] {
  const has = (name: string): FoundFact | undefined => facts.find(({ fact }) => fact === name);
  const line = (label: string, fact: FoundFact | undefined, more: readonly (FoundFact | undefined)[] = []) =>
    fact
      ? labelled(`${fact.sureness === 'guessed' ? '?' : ' '} ${label}`, printFact(fact, more), INDENT)
      : [];
  const cosigners = facts.filter(({ fact }) => /^cosigners\.\d+\.name$/u.test(fact));
  const told = [
    ...facts.flatMap(({ value }) => value),
    ...[...facts, ...questions].map((one) => one.words ?? ''),
  ];
  const form = moved.filter(
    ({ words: printed }) => /[\p{L}\p{N}]/u.test(printed) && !told.join('\n').includes(printed),
  );
  return [
    ...line(words.fact.number, has('number')),
    ...line(words.fact.issued, has('issued')),
    ...line(words.fact.issuer, has('issuer')),
    ...line(words.fact.title, has('title')),
    ...line(words.fact.subject, has('subject')),
    ...line(words.fact.days, has('inspection.on'), [has('inspection.until'), has('inspection.also')]),
    ...line(words.fact.place, has('inspection.place')),
    ...line(words.fact.programme, has('inspection.programme')),
    ...line(words.fact.concludedBy, has('concludedBy.name'), [has('concludedBy.position')]),
    ...line(words.fact.signer, has('signer.name'), [has('signer.authority')]),
    ...cosigners.flatMap((fact) =>
      line(words.fact.cosigner, fact, [has(fact.fact.replace(/name$/u, 'authority'))]),
    ),
    ...signatures.flatMap(({ signer, signedAt, place }) =>
      labelled(
        `  ${words.fact.signature}`,
        [signer, signedAt && words.signedAt(signedAt), place && at(place)].filter(Boolean).join(' – '),
        INDENT,
      ),
    ),
    ...(form.length > 0
      ? labelled(
          `  ${words.fact.form}`,
          words.form([...new Set(form.map(({ words: printed }) => quoted(printed, 80)))].join(', ')),
          INDENT,
        )
      : []),
  ];
}

/** A fact, and what belongs to it: further days, the position, the authority. */
function printFact(fact: FoundFact, more: readonly (FoundFact | undefined)[]): string {
  const { words: printed, place, sureness, name } = fact;
  const value = String(fact.value);
  const shown = [
    name === undefined ? shownDay(value) : `${name} (${value})`,
    ...more.flatMap((other) => {
      if (!other) return [];
      const said = [other.value].flat();
      if (other.fact === 'inspection.until') return said.map((day) => words.until(shownDay(day)));
      if (other.fact === 'inspection.also') return said.map((day) => words.also(shownDay(day)));
      return [`– ${said.join(', ')}`];
    }),
  ].join(' ');
  // Words are told where they are not the value itself.
  const isTold = printed !== undefined && (isIsoDay(value) || name !== undefined);
  const from = [
    sureness === 'given' && words.given,
    isTold && printed !== undefined && quoted(printed, 80),
    place && at(place),
  ].filter(Boolean);
  return from.length > 0 ? `${shown} – ${from.join(', ')}` : shown;
}

function shownDay(value: string): string {
  return isIsoDay(value) ? `${printIsoDay(value)} (${value})` : value;
}

function printStructure(outcome: ImportOutcome): string[] {
  const { headings, paragraphs, tables, notes, recipients, signers, citations } = outcome;
  const counts = words.parts({
    headings: headings.length,
    paragraphs,
    tables: tables.length,
    notes: notes.length,
    recipients: recipients.length,
    signers,
  });
  const list = (label: string, items: readonly string[]): string[] =>
    items.length > 0 ? labelled(`  ${label}`, items.join('; '), INDENT) : [];
  return [
    ...labelled(`  ${words.fact.parts}`, counts, INDENT),
    ...list(
      words.fact.heading,
      headings.map(({ words: printed, place }) => `${quoted(printed, 40)} ${at(place)}`),
    ),
    ...list(
      words.fact.table,
      tables.map(
        ({ words: printed, rows, columns, place }) =>
          `${words.table(clip(printed, 50), rows, columns)}, ${at(place)}`,
      ),
    ),
    ...list(
      words.fact.note,
      notes.map(
        ({ number, words: printed, place }) => `${words.note(number, clip(printed, 40))} ${at(place)}`,
      ),
    ),
    ...list(
      words.fact.citation,
      citations.map(({ words: printed, place }) => `${quoted(printed, 60)}${place ? ` ${at(place)}` : ''}`),
    ),
  ];
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Suggestions of one kind that are shown at most: no notice has so many; a text made to fill the screen may. */
const MOST_SUGGESTIONS = 300;

function printSuggestions({ figures, orders, ordersCommand }: ImportOutcome): string[] {
  const shown = figures
    .slice(0, MOST_SUGGESTIONS)
    .map(({ printed, place }) => `«${printed}» ${at(place)}`)
    .join('; ');
  const marked = orders.filter(({ isMarked }) => isMarked).length;
  return [
    ...(figures.length > 0 ? [words.figures(figures.length), ...labelled('', shown, 4)] : []),
    ...(orders.length > 0
      ? [
          marked > 0 ? words.ordersMarked(marked, orders.length - marked) : words.orders(orders.length),
          ...orders.slice(0, MOST_SUGGESTIONS).map(({ printed, place, agencies = [], deadline }) =>
            // One line an order, however long: its words, who and until when are read together.
            [
              `  - ${at(place)}: ${words.order(printed)}`,
              agencies.length > 0 && words.agencies(agencies.map(({ words: name }) => name).join(', ')),
              deadline && words.deadline(deadline.words, deadline.due),
            ]
              .filter(Boolean)
              .join('; '),
          ),
          ...(ordersCommand === undefined ? [] : [`    → ${words.acceptOrders}: ${ordersCommand}`]),
        ]
      : []),
  ];
}

function printQuestion({ message, words: printed, place, answers }: Question): string[] {
  const asked = [place && place.line > 0 && `${at(place)}:`, message, printed && quoted(printed, 80)];
  return [
    ...bullet(asked.filter(Boolean).join(' ')),
    ...answers.flatMap(({ means, command, flags }) => [
      `    → ${means === undefined ? '' : `${means}: `}${command ?? flags.flat().join(' ')}`,
    ]),
  ];
}
