/** What an import of an office file must give, as `expect.json` beside the file says, and what of it does not hold. */
import { parse } from 'yaml';

/** An order that must be suggested or marked: its agency for the reader, how it begins, its printed and its last day. */
interface ExpectedOrder {
  agency: string;
  begins: string;
  deadline?: string;
  due?: string;
}

export interface Expectations {
  exit?: 0 | 1;
  /** Flags of the import. */
  args?: readonly string[];
  /** Several imports of the file one after the other, each with its flags; all else is checked after the last. */
  runs?: readonly (readonly string[])[];
  year?: string;
  /** Frontmatter by dotted key: null is absent, `any` one of several. */
  facts?: Readonly<Record<string, unknown>>;
  /** Readable text: `^words` begins a block, `=words` is one. */
  mustContain?: readonly string[];
  mustNotContain?: readonly string[];
  /** MDX as written. */
  raw?: readonly string[];
  rawNot?: readonly string[];
  /** Words that come in this order. */
  order?: readonly string[];
  headings?: readonly string[];
  paragraphs?: number;
  notes?: number;
  figures?: readonly string[];
  /** What is printed for the clerk: a list within the list is one of several. */
  reportContains?: readonly (string | readonly string[])[];
  reportNotContains?: readonly string[];
  /** The check says nothing of the notice's frontmatter. */
  check?: true;
  ordersFound?: readonly ExpectedOrder[];
}

/** What an import did. */
export interface Outcome {
  exit: number;
  /** Notices as written, with their years. */
  notices: readonly { year: string; mdx: string }[];
  printed: string;
  /** What the check says of the notice's frontmatter. */
  frontmatterFaults: readonly string[];
}

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const one = (words: string | readonly string[]): readonly string[] =>
  typeof words === 'string' ? [words] : words;

/** Blocks of the page as a reader sees them. */
function blocksOf(mdx: string): string[] {
  return mdx
    .replace(/<br\s*\/?>/g, ' ')
    .split(/\n(?=- |\|)|\n{2,}/u)
    .map((block) => fold(withoutMarkup(block)))
    .filter((block) => block !== '' && !/^\|(?: --- \|)+$/u.test(block));
}

function withoutMarkup(block: string): string {
  return block
    .replace(/^\[\^(\w+)\]: /u, '')
    .replace(/\[\^\w+\]/gu, '')
    .replace(/<\/?(?:sup|sub)>/gu, '')
    .replace(/<\/?[A-Z][A-Za-z]*(?:\s[^<>]*)?>/gu, '')
    .replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/^#{1,6} /u, '')
    .replace(/(?<!\\)\*+/gu, '')
    .replace(/(?<![\\\p{L}\d])_+(?=\S)|(?<=[^\s\\])_+(?![\p{L}\d])/gu, (sign) =>
      sign.length > 2 ? sign : '',
    )
    .replace(/\\(?=[^\p{L}\d\s])/gu, '');
}

function at(object: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], object);
}

function isAs(value: unknown, wanted: unknown): boolean {
  if (wanted === null) return value === undefined;
  if (typeof wanted === 'object' && 'any' in wanted)
    return (wanted.any as unknown[]).some((each) => isAs(value, each));
  const plain = (each: unknown) => JSON.stringify(typeof each === 'string' ? fold(each) : each);
  return plain(value) === plain(wanted);
}

/** What of the expectations does not hold, in words. */
export function faultsOf(expected: Expectations, outcome: Outcome): string[] {
  const faults: string[] = [];
  const must = (isRight: boolean, words: string): void => {
    if (!isRight) faults.push(words);
  };
  const { exit, notices, printed, frontmatterFaults } = outcome;
  const said = fold(printed).toLowerCase();
  must(expected.exit === undefined || exit === expected.exit, `exit ${exit}, expected ${expected.exit}`);
  must(notices.length === (expected.exit === 1 ? 0 : 1), `${notices.length} notices written`);
  if (expected.check) must(frontmatterFaults.length === 0, frontmatterFaults.join('\n'));
  for (const words of expected.reportContains ?? [])
    must(
      one(words).some((each) => said.includes(fold(each).toLowerCase())),
      `the report lacks «${one(words).join('» or «')}»`,
    );
  for (const words of expected.reportNotContains ?? [])
    must(!said.includes(fold(words).toLowerCase()), `the report has «${words}»`);
  const [notice] = notices;
  if (notice) faults.push(...faultsOfNotice(expected, notice, printed));
  return faults;
}

function faultsOfNotice(
  expected: Expectations,
  { year, mdx }: Outcome['notices'][number],
  printed: string,
): string[] {
  const faults: string[] = [];
  const must = (isRight: boolean, words: string): void => {
    if (!isRight) faults.push(words);
  };
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const blocks = blocksOf(body);
  const page = blocks.join('\n');
  const plain = body.replaceAll('**', '').replace(/<br\s*\/?>/g, ' ');
  must(expected.year === undefined || year === expected.year, `filed under ${year}`);
  for (const [key, wanted] of Object.entries(expected.facts ?? {})) {
    const value = at(parse(yaml), key);
    must(isAs(value, wanted), `${key}: ${JSON.stringify(value)}, expected ${JSON.stringify(wanted)}`);
  }
  for (const words of expected.mustContain ?? []) must(holds(blocks, words), `the text lacks «${words}»`);
  for (const words of expected.mustNotContain ?? []) must(!holds(blocks, words), `the text has «${words}»`);
  for (const words of expected.raw ?? [])
    must(body.includes(words) || plain.includes(words), `the MDX lacks «${words}»`);
  for (const words of expected.rawNot ?? []) must(!plain.includes(words), `the MDX has «${words}»`);
  for (const words of expected.figures ?? []) must(page.includes(fold(words)), `no figure «${words}»`);
  let from = 0;
  for (const words of expected.order ?? []) {
    const found = page.indexOf(fold(words), from);
    must(found >= 0, `out of order, or missing: «${words}»`);
    if (found >= 0) from = found + fold(words).length;
  }
  if (expected.headings) {
    const found = [...body.matchAll(/^#{1,6} (.+)$/gmu)].map(([, words = '']) => blocksOf(words).join(' '));
    must(isAs(found, expected.headings.map(fold)), `headings ${JSON.stringify(found)}`);
  }
  if (expected.paragraphs !== undefined) {
    const found = body
      .replace(/<(Recipients|Signature)>[\s\S]*?<\/\1>/gu, '')
      .split(/\n{2,}/u)
      .map((block) => block.trim())
      .filter((block) => block !== '' && !/^(?:#|\||\[\^|<\/?Closing>$)/u.test(block));
    must(found.length === expected.paragraphs, `${found.length} paragraphs, expected ${expected.paragraphs}`);
  }
  if (expected.notes !== undefined) {
    const found = [...body.matchAll(/^\[\^\w+\]: /gmu)];
    must(found.length === expected.notes, `${found.length} notes, expected ${expected.notes}`);
  }
  faults.push(...faultsOfOrders(expected.ordersFound ?? [], printed, body));
  return faults;
}

function holds(blocks: readonly string[], words: string): boolean {
  const sign = words[0];
  const plain = fold(sign === '^' || sign === '=' ? words.slice(1) : words);
  if (sign === '^') return blocks.some((block) => block.startsWith(plain));
  return sign === '=' ? blocks.includes(plain) : blocks.join('\n').includes(plain);
}

/** Orders that are neither suggested in a line of the report nor marked, and deadlines that the order's line does not tell. */
function faultsOfOrders(wanted: readonly ExpectedOrder[], printed: string, body: string): string[] {
  const suggested = printed
    .split('\n')
    .map(fold)
    .filter((line) => /nhiệm vụ «/u.test(line));
  const marked = [...body.matchAll(/<Assignment\b([^>]*)>([\s\S]*?)<\/Assignment>/gu)].map(
    ([, attributes, words = '']) => fold(`${attributes} ${blocksOf(words).join(' ')}`),
  );
  return wanted.flatMap(({ agency, begins, deadline, due }) => {
    const own = [...suggested, ...marked].filter((line) => line.includes(fold(begins)));
    if (own.length === 0) return [`no order «${begins}» of ${agency}`];
    if (!deadline) return [];
    const [year, month, day] = due?.split('-') ?? [];
    const days = [due, `${day}/${month}/${year}`, `${Number(day)}/${Number(month)}/${year}`];
    const isTold = own.some(
      (line) => line.includes(fold(deadline)) && (!due || days.some((each) => each && line.includes(each))),
    );
    return isTold ? [] : [`«${deadline}» = ${due} of ${agency} is not told`];
  });
}
