import { hexOf, type Sha256, utf8 } from './bytes.ts';

/** The form of records; when it must change, the writer of this one stays. */
const FORM = 'van-ban/1';

/** What the head of a record says, in this order; each is left out where there is nothing to say. */
const KEYS = [
  /** Salt: 128 random bits in hexadecimal digits. */
  'muoi',
  /** Id of the notice, version, day and kind of the line. */
  'thong-bao',
  'phien-ban',
  'ngay-ghi',
  'loai',
  /** Reason, the agency's act, and the former id. */
  'ly-do',
  'can-cu',
  'thong-bao-cu',
  /** Facts that the source says. */
  'so',
  'ngay-ban-hanh',
  'co-quan',
  'ngay-kiem-tra',
  'dia-ban',
  /** Digest and path of the source file, and how the words were held against it. */
  'tep-goc',
  'doi-chieu',
] as const;
type Key = (typeof KEYS)[number];
/** Those of them that are part of what the notice says. */
const FACTS: readonly Key[] = ['so', 'ngay-ban-hanh', 'co-quan', 'ngay-kiem-tra', 'dia-ban'];

export type RecordHead = Readonly<Partial<Record<Key, string>>>;

/** A version of a notice as it is recorded: its head, and a line for the title, the subject, every block and every note. */
export interface NoticeRecord {
  head: RecordHead;
  lines: readonly { anchor: string; words: string }[];
}

/** A record as its file holds it. */
export function printRecord({ head, lines }: NoticeRecord): string {
  const said = KEYS.flatMap((key) => (head[key] === undefined ? [] : [`${key}: ${fold(head[key])}`]));
  const words = lines.map(({ anchor, words: its }) => `${anchor}\t${its}`);
  return `${[FORM, ...said, '', ...words].join('\n')}\n`;
}

/** Read a record; undefined where it is not exactly as it would be written. */
export function readRecord(text: string): NoticeRecord | undefined {
  const end = text.indexOf('\n\n');
  if (end < 0 || !text.endsWith('\n')) return undefined;
  const [, ...said] = text.slice(0, end).split('\n');
  const record = recordOfLines(
    said,
    text
      .slice(end + 2)
      .split('\n')
      .slice(0, -1),
  );
  return printRecord(record) === text ? record : undefined;
}

/** Put a record together from the lines of its head and those of its words. */
export function recordOfLines(head: readonly string[], words: readonly string[]): NoticeRecord {
  return {
    head: Object.fromEntries(
      head.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
    ) as RecordHead,
    lines: words.map((line) => {
      const tab = line.indexOf('\t');
      return { anchor: line.slice(0, tab), words: line.slice(tab + 1) };
    }),
  };
}

/** Words of a fact as a line has them: white space as one blank, letters that mean something in a line escaped. */
export function factWords(value: string): string {
  return fold(value).replace(/[\\^_[\]}]/gu, '\\$&');
}

/** White space as one blank: nothing in a head can begin a line of its own. */
function fold(value: string): string {
  return value.replace(/[\t\n\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu, ' ').trim();
}

/**
 * All that makes two versions the same words: facts and words line by line. Anchors are not words, so that a better
 * grammar of addresses makes no new version; nor is the source file, of which a better copy may come.
 */
export function wordsOfRecord({ head, lines }: NoticeRecord): string {
  const facts = FACTS.map((key) => fold(head[key] ?? ''));
  return [...facts, ...lines.map(({ words }) => words), ''].join('\n');
}

/** Digest of all that an MDX file says beside its words, figures and orders included, salted by its version. */
export function marksDigest(salt: string, mdx: string, sha256: Sha256): string {
  return hexOf(sha256(utf8(`${salt}\n${mdx}`)));
}
