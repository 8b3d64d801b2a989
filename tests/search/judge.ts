import { type JudgedQuery, QUERY_KINDS } from './judged-queries.ts';

/** One result as shown: where it leads and the passages under it. */
export interface Answer {
  url: string;
  passages: { kind?: string; text: string }[];
}

/** Position of the first right answer, from 1; `undefined` when none of those shown is right. */
export function rankOf(query: JudgedQuery, answers: readonly Answer[]): number | undefined {
  const at = answers.findIndex(
    ({ url, passages }) =>
      (query.address ?? []).every((part) => url.includes(part)) &&
      passages.some(
        ({ kind, text }) => (query.passage === undefined || kind === query.passage) && holds(text, query),
      ),
  );
  return at < 0 ? undefined : at + 1;
}

function holds(text: string, { words }: JudgedQuery): boolean {
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

/** Success overall, of the queries held out, and of each kind. */
export function successOf(judged: readonly { query: JudgedQuery; rank: number | undefined }[]): Success[] {
  const share = (name: string, of: (query: JudgedQuery) => boolean): Success => {
    const own = judged.filter(({ query }) => of(query));
    const within = (most: number): number =>
      own.filter(({ rank }) => rank !== undefined && rank <= most).length / own.length;
    return { name, queries: own.length, at1: within(1), at5: within(5) };
  };
  return [
    share('all', () => true),
    share('tuned', ({ isHeldOut }) => !isHeldOut),
    share('held out', ({ isHeldOut }) => isHeldOut),
    ...QUERY_KINDS.map((kind) => share(kind, (query) => query.kind === kind)),
  ];
}
