import { oneSpelling } from '../../model/text/letters.ts';

/**
 * The vocabulary as the table holds it. Most of its words are numbers, which say nothing as letters: they stand as steps
 * from one to the next, and how many records hold each, which tells how rare it is, to half a power of two.
 */
export interface PackedVocabulary {
  /** Words as printed with the records that hold each, but for whole numbers. */
  words: [string, number][];
  /** From each whole number to the next larger one, the first from 0. */
  numbers: number[];
  /** A letter for each of them: how many records hold it. */
  rarities: string;
}

/** A whole number in whichever print, but no more digits than are counted exactly. */
const NUMBER = /^[1-9]\d{0,14}$/;
/** The letter for one record; the next one stands for half a power of two more. */
const ONE = 0x30;

/**
 * Pack spellings of single words with the number of records that hold each.
 * @param entries words as printed; numbers in several prints become one
 */
export function packVocabulary(entries: readonly (readonly [string, number])[]): PackedVocabulary {
  const numbers = new Map<number, number>();
  const words: [string, number][] = [];
  for (const [print, count] of entries) {
    const word = oneSpelling(print);
    if (NUMBER.test(word)) numbers.set(Number(word), (numbers.get(Number(word)) ?? 0) + count);
    else words.push([print, count]);
  }
  const rising = [...numbers].sort(([one], [other]) => one - other);
  return {
    words,
    numbers: rising.map(([number], at) => number - (rising[at - 1]?.[0] ?? 0)),
    rarities: rising.map(([, count]) => String.fromCharCode(ONE + Math.round(2 * Math.log2(count)))).join(''),
  };
}

/** @returns what was packed; numbers in one print, and with about as many records, at least 1 */
export function unpackVocabulary({ words, numbers, rarities }: PackedVocabulary): [string, number][] {
  let number = 0;
  return [
    ...words,
    ...numbers.map((step, at): [string, number] => {
      number += step;
      return [String(number), Math.round(2 ** ((rarities.charCodeAt(at) - ONE) / 2))];
    }),
  ];
}
