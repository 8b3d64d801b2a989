import { parse } from 'yaml';
import { verbatimDeparture } from '../../../src/checks/rules/verbatim-departure.ts';
import { readSource } from '../../../src/importers/read-source.ts';
import { isRefusal } from '../../../src/importers/source-document.ts';
import { compareWords } from '../../../src/importers/verbatim/compare-words.ts';
import { type SourceWords, sourceWords } from '../../../src/importers/verbatim/source-words.ts';
import { type PrintedNotice, printedText } from '../../../src/model/printed-notice.ts';
import { officialLines } from '../../../src/notice/letters/official-words.ts';
import { analyse, parseBody } from '../../../src/notice/parse-notice.ts';
import { printedNotice } from '../../../src/notice/printed-notice.ts';
import { seeded } from './mutations.ts';
import { SINGLE_CHANGES } from './single-changes.ts';

/** A notice as MDX, and what its source prints. */
export interface Case {
  mdx: string;
  source: SourceWords;
}

export async function caseOf(mdx: string, bytes: Uint8Array): Promise<Case> {
  const document = await readSource(bytes);
  if (isRefusal(document)) throw new Error(document.reason);
  return { mdx, source: sourceWords(document) };
}

/** An MDX text read for comparing. */
export interface Read {
  mdx: string;
  printed: PrintedNotice;
  /** As much of the notice as tells where its words stand. */
  notice: Parameters<typeof verbatimDeparture>[0];
}

/** What an MDX text says that its source printed; undefined where it is no notice any more. */
export function read(mdx: string): Read | undefined {
  const { root, diagnostics } = parseBody(mdx, 'thu.mdx');
  if (!root || diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const analysed = analyse(root, mdx, 'thu.mdx');
  if (analysed.diagnostics.some(({ check }) => check.startsWith('footnote/'))) return undefined;
  const facts = parse(/^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? '') as {
    title: string;
    subject: string;
    number?: string;
  };
  const { outlined, footnotes } = analysed;
  return {
    mdx,
    printed: printedNotice(facts, officialLines(analysed, mdx), footnotes.length),
    notice: {
      id: '2042/thu',
      file: 'thu.mdx',
      body: { blocks: outlined.map(({ block }) => block), footnotes },
    },
  };
}

/** Anchors of the lines that a change touched; of their neighbours too where a line came or went. */
function touched({ printed: before }: Read, { printed: after }: Read): Set<string> {
  const anchors = new Set<string>();
  for (const list of ['blocks', 'notes'] as const) {
    const [old, now] = [before[list], after[list]];
    const reach = old.length === now.length ? 0 : 1;
    for (let at = 0; at < Math.max(old.length, now.length); at++) {
      if (old[at]?.words === now[at]?.words) continue;
      for (let near = at - reach; near <= at + reach; near++)
        for (const one of [old[near], now[near]]) if (one) anchors.add(one.anchor);
    }
  }
  return anchors;
}

/** Where a whole line is gone the next may be named. */
function withNeighbours(anchors: ReadonlySet<string>, { blocks, notes }: PrintedNotice): Set<string> {
  const all = [...blocks, ...notes].map(({ anchor }) => anchor);
  return new Set(all.flatMap((anchor, at) => (anchors.has(anchor) ? [anchor, all[at + 1] ?? anchor] : [])));
}

/** First and last line of a text that another has not, counted from 1. */
function changedLines(before: string, after: string): [number, number] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (old[first] === now[first] && first < now.length - 1) first++;
  let last = 0;
  while (old.at(-1 - last) === now.at(-1 - last) && last < now.length - first) last++;
  return [first + 1, Math.max(first + 1, now.length - last)];
}

/** What is wrong with how a change is told; nothing when it is found, and at its place on both sides. */
function misses(before: Read, after: Read, source: SourceWords): string | undefined {
  const { departures } = compareWords(after.printed, source);
  if (departures.length === 0) return 'missed';
  const where = touched(before, after);
  if (!departures.some(({ at }) => where.has(at)))
    return `at ${departures.map(({ at }) => at)}, not ${[...where].join(' ')}`;
  const near = withNeighbours(where, after.printed);
  const astray = departures.find(({ at }) => !near.has(at));
  if (astray) return `also at ${astray.at}, far from ${[...where].join(' ')}`;
  const [first, last] = changedLines(before.mdx, after.mdx);
  const lines = verbatimDeparture(after.notice, after.mdx, departures).map(
    ({ position }) => position?.line ?? 0,
  );
  // What is gone from the start of a line is told after the words before it: an empty line may lie between.
  if (!lines.some((line) => line >= first - 2 && line <= last))
    return `on line ${lines}, not ${first} to ${last}`;
  const unplaced = departures.find(({ place }) => !place);
  return unplaced && `«${unplaced.source}» → «${unplaced.ours}» has no place in the source`;
}

/** Make single changes of all kinds, at random but the same each time, and list those that are not told rightly. */
export function tryChanges(
  cases: readonly Case[],
  count: number,
  kinds: readonly string[] = Object.keys(SINGLE_CHANGES),
): { wrong: string[]; made: Map<string, number> } {
  const random = seeded(14);
  const all = cases.map((one) => ({ ...one, before: read(one.mdx) }));
  const wrong: string[] = [];
  const made = new Map<string, number>();
  let total = 0;
  for (let tries = 0; total < count && tries < 20 * count; tries++) {
    const kind = kinds[tries % kinds.length] ?? '';
    const one = all[Math.floor(random() ** 1.3 * all.length)];
    if (!one?.before) continue;
    const start = one.mdx.indexOf('\n---\n', 4) + 5;
    const body = SINGLE_CHANGES[kind]?.(one.mdx.slice(start), random);
    // What is no notice any more is refused by name before it is compared.
    const after = body === undefined ? undefined : read(one.mdx.slice(0, start) + body);
    if (!after || printedText(after.printed) === printedText(one.before.printed)) continue;
    total++;
    made.set(kind, (made.get(kind) ?? 0) + 1);
    const miss = misses(one.before, after, one.source);
    if (miss !== undefined) wrong.push(`${kind}: ${miss}`);
  }
  return { wrong, made };
}
