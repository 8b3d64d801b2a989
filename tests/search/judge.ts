/** What an asker hopes to be shown; one page that has it is enough. */
export interface Wish {
  /** Words that one passage must hold, case apart: all of them; of a list any one. */
  words: readonly (string | readonly string[])[];
  /** Parts of the page's address, all of which it must hold. */
  address?: readonly string[];
  /** Kind of the passage, where only one is right. */
  passage?: string;
}

/** One result as shown: where it leads and the passages under it. */
export interface Answer {
  url: string;
  passages: { kind?: string; text: string }[];
}

/** Position of the first right answer, from 1; `undefined` when none of those shown is right. */
export function rankOf(wish: Wish, answers: readonly Answer[]): number | undefined {
  const at = answers.findIndex(
    ({ url, passages }) =>
      (wish.address ?? []).every((part) => url.includes(part)) &&
      passages.some(
        ({ kind, text }) => (wish.passage === undefined || kind === wish.passage) && holds(text, wish),
      ),
  );
  return at < 0 ? undefined : at + 1;
}

function holds(text: string, { words }: Wish): boolean {
  const plain = (value: string): string => value.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
  const inside = plain(text);
  return words.every((any) =>
    (typeof any === 'string' ? [any] : any).some((one) => inside.includes(plain(one))),
  );
}

/** Share of queries with a right answer first, and among the first five. */
export interface Success {
  name: string;
  queries: number;
  at1: number;
  at5: number;
}

/** A query with the rank of its first right answer. */
export interface Judged {
  query: { kind: string; isHeldOut: boolean };
  rank: number | undefined;
}

/** Success overall, of the queries held out, and of each kind. */
export function successOf(judged: readonly Judged[], kinds: readonly string[]): Success[] {
  const share = (name: string, of: (query: Judged['query']) => boolean): Success => {
    const own = judged.filter(({ query }) => of(query));
    const within = (most: number): number =>
      own.filter(({ rank }) => rank !== undefined && rank <= most).length / own.length;
    return { name, queries: own.length, at1: within(1), at5: within(5) };
  };
  return [
    share('all', () => true),
    share('tuned', ({ isHeldOut }) => !isHeldOut),
    share('held out', ({ isHeldOut }) => isHeldOut),
    ...kinds.map((kind) => share(kind, (query) => query.kind === kind)),
  ].filter(({ queries }) => queries > 0);
}
