import { parse } from 'yaml';
import { importWords as words } from '../i18n/clerk/import.ts';
import { REVIEW } from '../model/orders/order-review.ts';
import { type GivenFacts, givenOf, withGiven } from './facts/given-facts.ts';
import { type ImportedNotice, type ImportSettings, importDocument } from './import-document.ts';
import { writeFrontmatter } from './mdx/write-mdx.ts';
import { isRefusal, type Refusal, type SourceDocument } from './source-document.ts';

/** A fact of the frontmatter that changes, each side as YAML has it; absent on one side where it is new or goes. */
interface FactChange {
  fact: string;
  before?: string;
  after?: string;
}

/** What importing a source again comes to. */
export type ImportedAgain =
  /** Nobody touched what the import wrote: it is written anew, with the facts given now and before. */
  | { kind: 'untouched'; notice: ImportedNotice; before: ImportedNotice; changes: FactChange[] }
  /** Somebody did: nothing is written, and the changes are for the hand. */
  | { kind: 'edited'; changes: FactChange[] };

/** Orders get marks that wait for review. */
const MARKS: FactChange = { fact: '--accept-orders', after: words.result.marksOrders };

type Facts = Readonly<Record<string, unknown>>;

/**
 * Import a source whose notice is there already. What the import wrote is known by writing it again: with the facts that
 * its frontmatter has, given on the command line or by hand, it must come out letter for letter.
 * @param text the MDX that is there
 * @param settings as for {@link importDocument}, the source under the name it is kept by
 */
export function importAgain(
  document: SourceDocument,
  settings: ImportSettings,
  text: string,
): ImportedAgain | Refusal {
  const there = factsOf(text);
  const { given, acceptOrders = false } = settings;
  const hadMarks = text.includes(` review="${REVIEW}"`);
  // Marks that were asked for once stay asked for.
  const as = { ...settings, acceptOrders: hadMarks };
  const before = there && knownBefore(document, as, there);
  const written = before && importDocument(document, { ...as, given: before });
  if (!there || !written || isRefusal(written) || !isWhatWasWritten(written.mdx, text, there)) {
    const { source: _, ...facts } = there ?? {};
    const marks = acceptOrders && !hadMarks ? [MARKS] : [];
    return { kind: 'edited', changes: [...changesBetween(facts, withGiven(given, facts)), ...marks] };
  }
  const isMarked = hadMarks || acceptOrders;
  const notice = importDocument(document, { ...as, acceptOrders: isMarked, given: { ...before, ...given } });
  if (isRefusal(notice)) return notice;
  return {
    kind: 'untouched',
    notice,
    before: written,
    changes: [
      ...changesBetween(there, factsOf(notice.mdx) ?? {}),
      ...(!hadMarks && notice.report.orders.some((order) => order.isMarked) ? [MARKS] : []),
    ],
  };
}

/** Facts that were given when the notice was written: those that the source alone does not say so. */
function knownBefore(document: SourceDocument, settings: ImportSettings, there: Facts): GivenFacts {
  const bare = importDocument(document, { ...settings, given: {} });
  const own = isRefusal(bare) ? {} : givenOf(factsOf(bare.mdx) ?? {});
  const all = givenOf(there);
  const entries = Object.entries(all).filter(
    ([flag, value]) => !isSame(value, own[flag as keyof GivenFacts]),
  );
  return Object.fromEntries(entries);
}

/** Facts that depend on the registry, which may have got an entry since. */
const OF_REGISTRY = ['issuer', 'inspection.place'];

function isWhatWasWritten(written: string, text: string, there: Facts): boolean {
  if (written === text) return true;
  if (bodyOf(written) !== bodyOf(text)) return false;
  // A remark, or another way of writing: it would be lost.
  if (FRONTMATTER.exec(text)?.[1] !== writeFrontmatter(there).trimEnd()) return false;
  const added = changesBetween(there, factsOf(written) ?? {});
  return added.every(({ fact, before }) => before === undefined && OF_REGISTRY.includes(fact));
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

function bodyOf(mdx: string): string {
  return mdx.replace(FRONTMATTER, '');
}

function factsOf(mdx: string): Facts | undefined {
  const yaml = FRONTMATTER.exec(mdx)?.[1];
  try {
    const value: unknown = yaml === undefined ? undefined : parse(yaml);
    return typeof value === 'object' && value !== null ? (value as Facts) : undefined;
  } catch {
    return undefined;
  }
}

function changesBetween(before: Facts, after: Facts): FactChange[] {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((fact): FactChange[] => {
    const [was, is] = [old.get(fact), now.get(fact)];
    if (was === is) return [];
    return [{ fact, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

/** Facts by dotted names, each value as JSON, which YAML reads too. */
function flat(facts: Facts, under = ''): Map<string, string> {
  return new Map(
    Object.entries(facts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [...flat(value as Facts, `${under}${key}.`)]
        : [[`${under}${key}`, typeof value === 'string' ? value : JSON.stringify(value)]],
    ),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
