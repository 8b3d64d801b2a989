import { isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument, stringify } from 'yaml';

/** What a file of YAML says, by its keys. */
export type Facts = Record<string, unknown>;

type Fact = Pair<ParsedNode, ParsedNode | null>;

/** What YAML says, whether or not that is all it must; undefined where it cannot be read or is no map. */
export function factsIn(yaml: string): Facts | undefined {
  const document = parseDocument(yaml, { uniqueKeys: true, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return {};
  return isMap(document.contents) ? (document.toJS() as Facts) : undefined;
}

/** Whether two say the same, in whatever order. */
export function saysSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, ordered(inner)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The YAML with other lines for one fact, `signer.name` at the deepest, or without them; all other lines stay byte for byte.
 * @returns undefined where it is written in one line with others
 */
export function withFact(yaml: string, path: string, value: unknown): string | undefined {
  const [first = '', second] = path.split('.');
  const map = mapOf(yaml);
  if (!map) return undefined;
  const outer = pairOf(map, first);
  if (second === undefined) return replaceLines(yaml, outer, value === null ? '' : written(first, value, 0));
  if (!outer)
    return value === null ? yaml : replaceLines(yaml, undefined, written(first, { [second]: value }, 0));
  const inside = outer.value;
  if (!isMap(inside) || inside.flow) return undefined;
  const items = inside.items as Fact[];
  const inner = pairOf(items, second);
  if (value === null && inner && items.length === 1) return replaceLines(yaml, outer, '');
  const [sibling] = items;
  const indent = sibling ? columnOf(yaml, sibling.key) : 2;
  const lines = value === null ? '' : written(second, value, indent);
  if (inner) return replaceLines(yaml, inner, lines);
  const end = items.map((item) => endOf(yaml, item.value ?? item.key)).at(-1);
  return end === undefined ? undefined : yaml.slice(0, end) + lines + yaml.slice(end);
}

/**
 * The YAML with one item more behind the others of a list; every byte that was there stays. The list is begun where
 * it is not there.
 * @returns undefined where it is written in a way to which no line can be added
 */
export function withItem(yaml: string, key: string, item: object): string | undefined {
  const before = factsIn(yaml);
  const list = before?.[key] ?? [];
  if (!before || !Array.isArray(list)) return undefined;
  const whole = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  const map = mapOf(whole) ?? [];
  const { value } = pairOf(map, key) ?? {};
  let changed: string;
  if (!value) changed = replaceLines(whole, pairOf(map, key), written(key, [item], 0));
  else if (!isSeq(value) || value.flow) return undefined;
  else {
    const last = value.items.at(-1) as ParsedNode | undefined;
    const end = last ? endOf(whole, last) : undefined;
    if (end === undefined) return undefined;
    const lines = indented(stringify([item], YAML), columnOf(whole, value));
    changed = whole.slice(0, end) + lines + whole.slice(end);
  }
  // Read again: all that was said is said, and this.
  const after = factsIn(changed);
  return saysSame(after, { ...before, [key]: [...list, item] }) ? changed : undefined;
}

/** The YAML without the last item of a list; without the list where it was the only one. */
export function withoutLastItem(yaml: string, key: string): string | undefined {
  const before = factsIn(yaml);
  const list = before?.[key];
  const outer = pairOf(mapOf(yaml) ?? [], key);
  if (!before || !Array.isArray(list) || !outer || !isSeq(outer.value) || outer.value.flow) return undefined;
  const last = outer.value.items.at(-1) as ParsedNode | undefined;
  if (!last) return undefined;
  const start = yaml.lastIndexOf('\n', (last.range[0] ?? 0) - 1) + 1;
  const { [key]: _, ...rest } = before;
  const isOnly = list.length === 1;
  const changed = isOnly
    ? replaceLines(yaml, outer, '')
    : yaml.slice(0, start) + yaml.slice(endOf(yaml, last));
  return saysSame(factsIn(changed), isOnly ? rest : { ...before, [key]: list.slice(0, -1) })
    ? changed
    : undefined;
}

/** The lines of one entry with the remarks right above them; undefined where it is not written line by line. */
export function linesOf(yaml: string, key: string): string | undefined {
  const whole = yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  const pair = pairOf(mapOf(whole) ?? [], key);
  if (!pair) return undefined;
  let start = pair.key.range?.[0] ?? 0;
  for (;;) {
    const before = whole.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || whole[before] !== '#') break;
    start = before;
  }
  return whole.slice(start, endOf(whole, pair.value ?? pair.key));
}

/** The pairs of a map that is written line by line. */
function mapOf(yaml: string): Fact[] | undefined {
  const { contents } = parseDocument(yaml, { keepSourceTokens: true, logLevel: 'silent' });
  return isMap(contents) && !contents.flow ? (contents.items as Fact[]) : undefined;
}

function pairOf(items: readonly Fact[], key: string): Fact | undefined {
  return items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** New lines in place of those of a pair, or behind all. */
function replaceLines(yaml: string, pair: Fact | undefined, lines: string): string {
  if (!pair) return yaml + lines;
  const start = (pair.key.range?.[0] ?? 0) - columnOf(yaml, pair.key);
  return yaml.slice(0, start) + lines + yaml.slice(endOf(yaml, pair.value ?? pair.key));
}

function columnOf(yaml: string, { range }: ParsedNode): number {
  const start = range?.[0] ?? 0;
  return start - (yaml.lastIndexOf('\n', start - 1) + 1);
}

/** Behind the line on which a node ends; remarks on lines of their own below it are another's. */
function endOf(yaml: string, { range }: ParsedNode): number {
  const end = range?.[1] ?? 0;
  if (yaml.charAt(end - 1) === '\n') return end;
  const line = yaml.indexOf('\n', end);
  return line < 0 ? yaml.length : line + 1;
}

const YAML = { lineWidth: 0, version: '1.1', defaultKeyType: 'PLAIN' } as const;

function written(key: string, value: unknown, indent: number): string {
  return indented(stringify({ [key]: value }, YAML), indent);
}

function indented(lines: string, indent: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(indent));
}
