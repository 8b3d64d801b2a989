import { isMap, isScalar, type Pair, type ParsedNode, parseDocument, stringify } from 'yaml';
import { studioWords as words } from '../i18n/clerk/studio.ts';
import type { MarkAction } from './mark-action.ts';

const FRONTMATTER = /^(---\r?\n)([\s\S]*?)\r?\n---(?:\r?\n|$)/;

type Fact = Extract<MarkAction, { do: 'fact' }>;

/**
 * Say one fact of the frontmatter, or take it away. Only the lines of that fact change; all others, remarks and their ways of
 * writing included, stay byte for byte.
 */
export function setFact(text: string, fact: Fact): { text: string } | { refused: string } {
  const [head, opening = '', yaml = ''] = FRONTMATTER.exec(text) ?? [];
  if (head === undefined) return { refused: words.unreadable };
  const before = factsIn(yaml);
  if (!before) return { refused: words.unreadable };
  const changed = withFact(`${yaml}\n`, fact);
  const after = changed === undefined ? undefined : factsIn(changed);
  // Read again: the fact is the one meant, and no other is another.
  if (
    changed === undefined ||
    !after ||
    JSON.stringify(ordered(after)) !== JSON.stringify(ordered(meant(before, fact)))
  )
    return { refused: words.factNotWritten(fact.path) };
  return { text: opening + changed.replace(/\r?\n$/, '') + text.slice(opening.length + yaml.length) };
}

type Facts = Record<string, unknown>;

/** What the frontmatter of a notice says, whether or not that is all it must; undefined where it cannot be read. */
export function readFacts(text: string): Facts | undefined {
  const [, , yaml] = FRONTMATTER.exec(text) ?? [];
  return yaml === undefined ? undefined : factsIn(yaml);
}

function factsIn(yaml: string): Facts | undefined {
  const document = parseDocument(yaml, { uniqueKeys: true, logLevel: 'silent' });
  return document.errors.length === 0 && isMap(document.contents) ? (document.toJS() as Facts) : undefined;
}

function meant(facts: Facts, { path, value }: Fact): Facts {
  const [first = '', second] = path.split('.');
  const set = (all: Facts, key: string, to: unknown): Facts => {
    const { [key]: _, ...rest } = all;
    return to === null || to === undefined ? rest : { ...rest, [key]: to };
  };
  if (second === undefined) return set(facts, first, value);
  const inner = set((facts[first] as Facts | undefined) ?? {}, second, value);
  return set(facts, first, Object.keys(inner).length === 0 ? null : inner);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, ordered(inner)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The YAML with other lines for one fact; undefined where it is written in one line with others. */
function withFact(yaml: string, { path, value }: Fact): string | undefined {
  const [first = '', second] = path.split('.');
  const map = parseDocument(yaml, { keepSourceTokens: true }).contents;
  if (!isMap(map) || map.flow) return undefined;
  const outer = pairOf(map.items as Pair<ParsedNode, ParsedNode | null>[], first);
  if (second === undefined) return replaceLines(yaml, outer, value === null ? '' : written(first, value, 0));
  if (!outer)
    return value === null ? yaml : replaceLines(yaml, undefined, written(first, { [second]: value }, 0));
  const inside = outer.value;
  if (!isMap(inside) || inside.flow) return undefined;
  const items = inside.items as Pair<ParsedNode, ParsedNode | null>[];
  const inner = pairOf(items, second);
  if (value === null && inner && items.length === 1) return replaceLines(yaml, outer, '');
  const [sibling] = items;
  const indent = sibling ? columnOf(yaml, sibling) : 2;
  const lines = value === null ? '' : written(second, value, indent);
  if (inner) return replaceLines(yaml, inner, lines);
  const end = items.map((item) => endOf(yaml, item)).at(-1);
  return end === undefined ? undefined : yaml.slice(0, end) + lines + yaml.slice(end);
}

function pairOf(items: readonly Pair<ParsedNode, ParsedNode | null>[], key: string) {
  return items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** New lines in place of those of a pair, or behind all. */
function replaceLines(
  yaml: string,
  pair: Pair<ParsedNode, ParsedNode | null> | undefined,
  lines: string,
): string {
  if (!pair) return yaml + lines;
  const start = (pair.key.range?.[0] ?? 0) - columnOf(yaml, pair);
  return yaml.slice(0, start) + lines + yaml.slice(endOf(yaml, pair));
}

function columnOf(yaml: string, { key }: Pair<ParsedNode, ParsedNode | null>): number {
  const start = key.range?.[0] ?? 0;
  return start - (yaml.lastIndexOf('\n', start - 1) + 1);
}

/** Behind the line on which the pair ends; remarks on lines of their own below it are another's. */
function endOf(yaml: string, { key, value }: Pair<ParsedNode, ParsedNode | null>): number {
  const end = (value?.range ?? key.range)?.[1] ?? 0;
  if (yaml.charAt(end - 1) === '\n') return end;
  const line = yaml.indexOf('\n', end);
  return line < 0 ? yaml.length : line + 1;
}

function written(key: string, value: unknown, indent: number): string {
  const lines = stringify({ [key]: value }, { lineWidth: 0, version: '1.1', defaultKeyType: 'PLAIN' });
  return lines.replace(/^(?=.)/gm, ' '.repeat(indent));
}
