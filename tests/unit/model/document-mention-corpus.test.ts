import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDocumentMentions } from '../../../src/model/document/document-mention.ts';

/**
 * One number as the rules read it. `type` and `year` are compared always: absent means that the number has none.
 * The other optional fields are compared only where the entry has them; `null` says that there must be none.
 */
interface ExpectedMention {
  /** The letters of the text, with their blanks and odd dashes. */
  printed: string;
  /** The canonical abbreviation; a công văn and a lone symbol have none. */
  type?: string;
  /** Left out where the print's lower case leaves its canonical writing open. */
  issuer?: string;
  /** Only a year inside the number. */
  year?: string;
  grammar: 'state' | 'party';
  typeWord?: string | null;
  /** A day, a month or a year in ISO form. */
  date?: string | null;
  /** The issuer in words that follows the number. */
  by?: string | null;
}

interface MentionEntry {
  text: string;
  found: ExpectedMention[];
}

interface LookAlikeEntry {
  text: string;
  why: string;
}

type FoundMention = ReturnType<typeof findDocumentMentions>[number];

const mentions = readCorpus<MentionEntry>('mentions.json');
const lookAlikes = readCorpus<LookAlikeEntry>('look-alikes.json');

describe('the hand-made corpus', () => {
  test('holds every printed number in its own text, in reading order', () => {
    const misplaced = mentions.filter(({ text, found }) => !standInOrder(text, found));
    expect(misplaced).toEqual([]);
  });

  test('repeats no text', () => {
    const texts = [...mentions, ...lookAlikes].map(({ text }) => text.normalize('NFC'));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('has at least 200 numbers and 200 look-alikes', () => {
    expect(mentions.flatMap(({ found }) => found).length).toBeGreaterThanOrEqual(200);
    expect(lookAlikes.length).toBeGreaterThanOrEqual(200);
  });
});

describe('every document number is found and read', () => {
  test.for(mentions)('$text', ({ text, found }) => {
    const actual = findDocumentMentions(text);
    expect(actual.map(({ printed }) => printed)).toEqual(found.map(({ printed }) => printed));
    expect(actual.map(({ start, end }) => text.slice(start, end))).toEqual(
      found.map(({ printed }) => printed),
    );
    expect(actual.map((mention, index) => summarise(mention, found[index]))).toEqual(found);
  });
});

describe('what only looks like a document number is not found', () => {
  test.for(lookAlikes)('$text ($why)', ({ text }) => {
    expect(findDocumentMentions(text)).toEqual([]);
  });
});

/** What was found, in the corpus' form, with the optional fields that the entry speaks of. */
function summarise(mention: FoundMention, expected: ExpectedMention | undefined) {
  const { number, typeWord, date, issuer } = mention;
  const optional = {
    issuer: number.issuer,
    typeWord: typeWord ?? null,
    date: date?.iso ?? null,
    by: issuer ?? null,
  };
  return {
    printed: mention.printed,
    type: number.type,
    year: number.year,
    grammar: number.grammar,
    ...Object.fromEntries(Object.entries(optional).filter(([field]) => expected && field in expected)),
  };
}

function standInOrder(text: string, found: readonly ExpectedMention[]): boolean {
  let from = 0;
  return found.every(({ printed }) => {
    const start = text.indexOf(printed, from);
    from = start + printed.length;
    return start >= 0;
  });
}

function readCorpus<Entry>(file: string): Entry[] {
  const place = new URL(`../../goldens/document-mentions/${file}`, import.meta.url);
  return JSON.parse(readFileSync(place, 'utf8'));
}
