import type { Registry } from '../../model/registry/registry.ts';
import { nameKey } from '../../model/text/letters.ts';
import { issuedOn } from '../forms/issue-time.ts';
import type { FoundFact } from '../report/import-outcome.ts';
import { fold, lineText, type SourcePlace, wordsOf } from '../source-document.ts';
import type { DocumentParts } from '../structure/read-parts.ts';
import type { GivenFacts } from './given-facts.ts';

/** Words of the source and where they stand. */
interface Printed {
  words: string;
  place: SourcePlace;
}

/** Names of frontmatter facts by the flag that gives each. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  subject: ['subject'],
  number: ['number'],
  issued: ['issued'],
  issuer: ['issuer'],
  on: ['inspection.on'],
  until: ['inspection.until'],
  place: ['inspection.place'],
  programme: ['inspection.programme'],
  'concluded-by': ['concludedBy.name'],
  position: ['concludedBy.position'],
  signer: ['signer.name'],
  authority: ['signer.authority'],
};

/**
 * The facts of a notice, each with the words of the source that say it and where these stand.
 * @param declared the frontmatter without its source file
 * @param guessed names of facts that the recogniser is not sure of
 */
export function foundFacts(
  declared: Readonly<Record<string, unknown>>,
  found: DocumentParts,
  { registry, given, guessed = [] }: { registry: Registry; given: GivenFacts; guessed?: readonly string[] },
): FoundFact[] {
  const isGiven = new Set(Object.entries(GIVEN).flatMap(([flag, facts]) => (flag in given ? facts : [])));
  const lines = printedLines(found);
  return flatFacts(declared).map(({ fact, value }): FoundFact => {
    const name = nameOf(fact, String(value), registry);
    const printed =
      fact === 'inspection.place' ? printedName(name, lines) : printedFor(fact, value, found, lines);
    const base = { fact, value, ...(name !== undefined && { name }) };
    if (isGiven.has(fact)) return { ...base, sureness: 'given' };
    const isGuess = guessed.includes(fact) || (printed === undefined && fact !== 'title');
    return { ...base, ...printed, sureness: isGuess ? 'guessed' : 'printed' };
  });
}

/** Facts by dotted names; a list of signatures has a number in each. */
function flatFacts(
  declared: Readonly<Record<string, unknown>>,
  under = '',
): { fact: string; value: string | string[] }[] {
  return Object.entries(declared).flatMap(([key, value]) => {
    const fact = under === '' ? key : `${under}.${key}`;
    if (typeof value === 'string') return [{ fact, value }];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [{ fact, value }];
    return typeof value === 'object' && value !== null
      ? flatFacts(value as Record<string, unknown>, fact)
      : [];
  });
}

function nameOf(fact: string, value: string, { agencies, places }: Registry): string | undefined {
  if (fact === 'issuer') return agencies.get(value)?.name;
  return fact === 'inspection.place' ? places.get(value)?.name : undefined;
}

interface Lines {
  head: Printed[];
  body: Printed[];
  tail: Printed[];
}

function printedLines({ head, body, closing, rest, tail }: DocumentParts): Lines {
  const blocks = [...body, ...(closing ? [closing] : []), ...rest];
  return {
    head: head.moved.map((line) => ({ words: lineText(line), place: line.place })),
    body: blocks.map(({ runs, place }) => ({ words: fold(wordsOf(runs)), place })),
    tail: tail.signatures.flatMap(({ lines }) =>
      lines.map((line) => ({ words: lineText(line), place: line.place })),
    ),
  };
}

function printedFor(
  fact: string,
  value: string | readonly string[],
  { head }: DocumentParts,
  { head: moved, body, tail }: Lines,
): Printed | undefined {
  const [first = ''] = [value].flat();
  switch (fact) {
    case 'issued':
      return issuedOn(head.day) === first
        ? moved.find(({ words }) => words === fold(head.day?.words ?? ''))
        : moved.find(({ words }) => saysDay(words, first) !== undefined);
    case 'number':
      return moved.find(({ words }) => tight(words).includes(tight(first)));
    case 'issuer': {
      const words = head.agency.join(' ');
      const place = moved.find((line) => line.words === head.agency[0])?.place;
      return place && { words, place };
    }
    case 'title':
    case 'subject': {
      // Over several lines the first one says where it is.
      const line = moved.find(
        ({ words }) => words !== '' && (words.includes(first) || first.startsWith(words)),
      );
      return line && { words: first, place: line.place };
    }
    case 'inspection.on':
    case 'inspection.until':
    case 'inspection.also':
      return [...body, ...moved].flatMap(({ words, place }) => {
        const said = saysDay(words, first);
        return said === undefined ? [] : [{ words: said, place }];
      })[0];
    default:
      return [
        ...(fact.startsWith('signer') || fact.startsWith('cosigners') ? tail : []),
        ...body,
        ...moved,
      ].find(({ words }) => words.includes(first));
  }
}

/** Where the text prints the name of a place, the words for its level with it. */
function printedName(name: string | undefined, { head, body }: Lines): Printed | undefined {
  if (name === undefined) return undefined;
  const key = nameKey(name);
  const line = [...body, ...head].find(({ words }) => nameKey(words).includes(key));
  return line && { words: name, place: line.place };
}

/** Words that say a day, `2024-03-14`, in whatever order their figures stand with the year last. */
function saysDay(words: string, day: string): string | undefined {
  const [year = '', month = '', date = ''] = day.split('-');
  const figure = (digits: string): string => `0?${Number(digits)}`;
  const between = '\\s*(?:tháng|năm|[/.-])\\s*';
  const pattern = `(?:ngày\\s*)?(?<!\\d)${figure(date)}${between}${figure(month)}${between}${year}(?!\\d)`;
  const whole = new RegExp(pattern, 'iu').exec(words)?.[0];
  if (whole !== undefined) return whole;
  // Days that share a month or a year: `13 và 14/3/2024`; Roman months.
  const loose = new RegExp(`(?<!\\d)${figure(date)}(?!\\d)[^.;]{0,60}?(?<!\\d)${year}(?!\\d)`, 'u').exec(
    words,
  )?.[0];
  return loose?.trim();
}

function tight(words: string): string {
  return words.replace(/\s+/gu, '').replace(/[–‑]/gu, '-');
}
