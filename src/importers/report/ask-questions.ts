import { importQuestions as words } from '../../i18n/clerk/import-questions.ts';
import { slugOf } from '../../model/addresses/slug.ts';
import { noticeFrontmatterSchema } from '../../model/notice.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { nameAgency } from '../facts/name-agency.ts';
import { monthOf, yearOf } from '../forms/issue-time.ts';
import { fold, lineText, wordsOf } from '../source-document.ts';
import type { DocumentParts } from '../structure/read-parts.ts';
import type { Question } from './import-outcome.ts';

type Asked = Omit<Question, 'isNeeded'>;

/** What the questions are asked about. */
export interface Asking {
  /** Frontmatter as it would be written. */
  facts: Readonly<Record<string, unknown>>;
  found: DocumentParts;
  registry: Registry;
  /** A place as the text prints it that the registry does not know. */
  placeWords?: string | undefined;
}

/** What only a person can say of a notice, the needed first, each with the flags that answer it. */
export function askQuestions(asking: Asking): Question[] {
  const needed = neededFacts(asking.facts);
  const { facts } = asking;
  const inspection = facts['inspection'] as Record<string, unknown> | undefined;
  const asked: (Asked | undefined)[] = [
    'title' in facts ? undefined : plain('title', 'title', words.example.title),
    'subject' in facts ? undefined : plain('subject', 'subject', words.example.subject),
    'number' in facts ? undefined : askNumber(asking),
    'issued' in facts ? undefined : askIssued(asking),
    'issuer' in facts ? undefined : askIssuer(asking),
    inspection?.['on'] === undefined ? plain('inspection.on', 'on', words.example.day) : undefined,
    inspection?.['place'] === undefined ? askPlace(asking) : undefined,
    'concludedBy' in facts
      ? undefined
      : {
          ...plain('concludedBy', 'concluded-by', words.example.name),
          answers: [
            {
              flags: [
                ['--concluded-by', words.example.name],
                ['--position', words.example.position],
              ],
            },
          ],
        },
    'signer' in facts ? undefined : askSigner(asking),
  ];
  const questions = asked
    .filter((one) => one !== undefined)
    .map((one): Question => ({ ...one, isNeeded: isNeeded(one.about, needed) }));
  return [...questions.filter((one) => one.isNeeded), ...questions.filter((one) => !one.isNeeded)];
}

/** Facts without which the site would not publish, in the schema's own words: so a change there is followed here. */
function neededFacts(facts: Readonly<Record<string, unknown>>): string[] {
  const result = noticeFrontmatterSchema.safeParse(facts);
  return result.success ? [] : result.error.issues.map(({ path }) => path.map(String).join('.'));
}

function isNeeded(about: string, needed: readonly string[]): boolean {
  // One day is enough: that of issue, which every notice gets.
  if (about === 'issued') return needed.includes('inspection.on');
  return about !== 'inspection.on' && needed.some((fact) => fact === about || fact.startsWith(`${about}.`));
}

function plain(about: keyof typeof words.ask, flag: string, value: string): Asked {
  return { about, message: words.ask[about], answers: [{ flags: [[`--${flag}`, value]] }] };
}

/** A line of the head by its words, with its place. */
function lineOf({ head }: DocumentParts, printed: string) {
  const line = head.moved.find((one) => lineText(one) === fold(printed));
  return { words: fold(printed), ...(line && { place: line.place }) };
}

function askNumber({ found }: Asking): Asked {
  const { numberRoom } = found.head;
  const line = numberRoom === undefined ? undefined : lineOf(found, numberRoom);
  const symbol = /[-/]\s*(\p{Lu}[\p{L}\d]*(?:\s*[-/&]\s*[\p{L}\d&]+)*)\s*$/u.exec(line?.words ?? '')?.[1];
  const value = symbol === undefined ? words.example.number : `…/${symbol.replace(/\s+/gu, '')}`;
  const asked = plain('number', 'number', value);
  return line ? { ...asked, ...line, message: words.blankNumber } : asked;
}

function askIssued({ found }: Asking): Asked {
  const { day } = found.head;
  if (!day) return plain('issued', 'issued', words.example.day);
  const value = `${monthOf(day) ?? `${yearOf(day) ?? 'năm'}-tháng`}-…`;
  const asked = plain('issued', 'issued', yearOf(day) === undefined ? words.example.day : value);
  const isWhole = day.day !== undefined && monthOf(day) !== undefined;
  const message = isWhole ? words.noSuchDay : words.blankDay(yearOf(day));
  return { ...asked, ...lineOf(found, day.words), message };
}

function askIssuer({ found, facts, registry }: Asking): Asked {
  const { agency, moved } = found.head;
  if (agency.length === 0) {
    return {
      about: 'issuer',
      message: words.noAgency,
      answers: [{ flags: [['--new-issuer', words.example.agency]] }],
    };
  }
  const text = [...found.body, ...(found.closing ? [found.closing] : []), ...found.rest]
    .map(({ runs }) => wordsOf(runs))
    .join('\n');
  const name = nameAgency(agency, facts['number'] as string | undefined, text);
  const close = closest(name, registry.agencies);
  const place = moved.find((line) => lineText(line) === agency[0])?.place;
  return {
    about: 'issuer',
    message: words.unknownAgency,
    words: agency.join(' '),
    ...(place && { place }),
    answers: [
      close === undefined
        ? { means: words.isOtherName, flags: [['--issuer', words.example.slug]] }
        : {
            means: words.isAgency(registry.agencies.get(close)?.name ?? close),
            flags: [['--issuer', close]],
          },
      { means: words.isNewAgency(name), flags: [['--new-issuer', name]] },
    ],
  };
}

/** A place is asked for only where the text names one: many notices concern none. */
function askPlace({ registry, placeWords }: Asking): Asked | undefined {
  if (placeWords === undefined) return undefined;
  const close = closest(placeWords, registry.places);
  return {
    about: 'inspection.place',
    message: words.unknownPlace,
    words: placeWords,
    answers: [
      ...(close === undefined
        ? []
        : [
            {
              means: words.isPlace(registry.places.get(close)?.name ?? close),
              flags: [['--place', close]] as [string, string][],
            },
          ]),
      { means: words.isNewPlace(placeWords), flags: [['--new-place', placeWords]] },
    ],
  };
}

function askSigner({ found }: Asking): Asked {
  const [signature] = found.tail.signatures;
  const authority = signature?.authority.join('; ') || words.example.authority;
  const name = signature?.name ?? words.example.name;
  const [line] = signature?.lines ?? [];
  return {
    about: 'signer',
    message: words.ask.signer,
    ...(line && { words: signature?.lines.map(lineText).join(' / '), place: line.place }),
    answers: [
      {
        flags: [
          ['--signer', name],
          ['--authority', authority],
        ],
      },
    ],
  };
}

/** Two huyện of two words share `ubnd-huyen`, which is two words of three, and are not each other. */
const ALIKE = 0.7;

/** The entry whose name has almost the same words, for "is it this one?"; none where only kind and level agree. */
function closest(name: string, entries: ReadonlyMap<string, { name: string }>): string | undefined {
  const words = slugOf(name).split('-');
  const alike = [...entries].map(([slug, entry]) => {
    const others = slugOf(entry.name).split('-');
    const shared = words.filter((word) => others.includes(word)).length;
    return { slug, share: shared / Math.max(words.length, others.length) };
  });
  const best = alike.reduce((most, one) => (one.share > most.share ? one : most), { slug: '', share: 0 });
  return best.share > ALIKE ? best.slug : undefined;
}
