/** Words of what an empty search page offers. */
export const askWords = {
  matter: 'A matter',
  place: 'A commune or district; tone marks may be left out',
  agency: 'An agency',
  number: 'The number of a notice or document',
  day: 'A day',
  person: 'A person',
  question: 'A question',
  phrase: 'An exact phrase, in quotes',
  // What is asked is looked for in Vietnamese words.
  howMuch: (indicator: string, place: string): string => `${indicator} của ${place} là bao nhiêu?`,
} as const;
