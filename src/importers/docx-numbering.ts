import { child, children, childValue, elements } from './docx-xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2.` */
  text: string;
  isLegal: boolean;
  /** Level (from 1) after which this one starts again; 0 for never. */
  restart?: number;
}

interface List {
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  overrides: ReadonlyMap<number, number>;
}

/** The lists of a Word file, as word/numbering.xml and word/styles.xml define them. */
export interface WordLists {
  lists: ReadonlyMap<string, List>;
  /** Numbering that a paragraph style brings. */
  styles: ReadonlyMap<string, { list?: string; level?: number; base?: string }>;
  defaultStyle?: string;
}

export function readLists(numbering: Document | undefined, styles: Document | undefined): WordLists {
  const abstracts = new Map(
    (numbering ? elements(numbering, 'w:abstractNum') : []).map((element) => [
      element.getAttribute('w:abstractNumId') ?? '',
      readLevels(element),
    ]),
  );
  const lists = new Map<string, List>();
  for (const element of numbering ? elements(numbering, 'w:num') : []) {
    const abstract = childValue(element, 'w:abstractNumId') ?? '';
    const levels = new Map(abstracts.get(abstract) ?? []);
    const overrides = new Map<number, number>();
    for (const override of children(element).filter(({ tagName }) => tagName === 'w:lvlOverride')) {
      const level = Number(override.getAttribute('w:ilvl'));
      const start = childValue(override, 'w:startOverride');
      if (start !== undefined) overrides.set(level, Number(start));
      for (const [index, own] of readLevels(override)) levels.set(index, own);
    }
    lists.set(element.getAttribute('w:numId') ?? '', { abstract, levels, overrides });
  }
  return { lists, ...readStyles(styles) };
}

function readLevels(element: Element): Map<number, Level> {
  return new Map(
    children(element)
      .filter(({ tagName }) => tagName === 'w:lvl')
      .map((level) => {
        const restart = childValue(level, 'w:lvlRestart');
        const legal = child(level, 'w:isLgl');
        return [
          Number(level.getAttribute('w:ilvl')),
          {
            start: Number(childValue(level, 'w:start') ?? 1),
            format: childValue(level, 'w:numFmt') ?? 'decimal',
            text: childValue(level, 'w:lvlText') ?? '',
            isLegal: legal !== undefined && !['0', 'false'].includes(legal.getAttribute('w:val') ?? ''),
            ...(restart !== undefined && { restart: Number(restart) }),
          },
        ];
      }),
  );
}

function readStyles(styles: Document | undefined): Pick<WordLists, 'styles' | 'defaultStyle'> {
  const found = new Map<string, { list?: string; level?: number; base?: string }>();
  let defaultStyle: string | undefined;
  for (const style of styles ? elements(styles, 'w:style') : []) {
    if (style.getAttribute('w:type') !== 'paragraph') continue;
    const id = style.getAttribute('w:styleId') ?? '';
    const number = child(child(style, 'w:pPr'), 'w:numPr');
    const list = childValue(number, 'w:numId');
    const level = childValue(number, 'w:ilvl');
    const base = childValue(style, 'w:basedOn');
    found.set(id, {
      ...(list !== undefined && { list }),
      ...(level !== undefined && { level: Number(level) }),
      ...(base !== undefined && { base }),
    });
    if (style.getAttribute('w:default') === '1') defaultStyle = id;
  }
  return { styles: found, ...(defaultStyle !== undefined && { defaultStyle }) };
}

/** Which list and level a paragraph stands in, its style asked where it does not say itself. */
function numberingOf(
  paragraph: Element,
  { styles, defaultStyle }: WordLists,
): { list: string; level: number } | undefined {
  const properties = child(paragraph, 'w:pPr');
  const own = child(properties, 'w:numPr');
  let list = childValue(own, 'w:numId');
  const ownLevel = childValue(own, 'w:ilvl');
  let level = ownLevel === undefined ? undefined : Number(ownLevel);
  let style = childValue(properties, 'w:pStyle') ?? defaultStyle;
  for (
    let steps = 0;
    style !== undefined && steps < 20 && (list === undefined || level === undefined);
    steps++
  ) {
    const found = styles.get(style);
    list ??= found?.list;
    level ??= found?.level;
    style = found?.base;
  }
  return list === undefined || list === '0' ? undefined : { list, level: level ?? 0 };
}

/**
 * Write the automatic numbers of Word into the text, as Word would print them, for no library keeps them.
 * @returns how many were written; bullets are signs of the page and come as `-` or `•`
 */
export function writeNumbers(document: Document, lists: WordLists): number {
  const counters = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  let written = 0;
  for (const paragraph of elements(document, 'w:p')) {
    const place = numberingOf(paragraph, lists);
    const list = place && lists.lists.get(place.list);
    const level = list?.levels.get(place?.level ?? 0);
    if (!place || !list || !level) continue;
    const counts = counters.get(list.abstract) ?? new Map<number, number>();
    counters.set(list.abstract, counts);
    if (!started.has(place.list)) {
      started.add(place.list);
      for (const [index, start] of list.overrides) counts.set(index, start - 1);
    }
    counts.set(place.level, (counts.get(place.level) ?? level.start - 1) + 1);
    for (const [index, below] of list.levels) {
      const restartsAt = below.restart ?? index;
      if (index > place.level && (restartsAt === 0 ? false : place.level < restartsAt)) counts.delete(index);
    }
    const label = labelOf(level, place.level, list, counts);
    if (label !== '' && insertLabel(paragraph, label)) written++;
  }
  return written;
}

function labelOf(level: Level, index: number, list: List, counts: ReadonlyMap<number, number>): string {
  if (level.format === 'none') return '';
  if (level.format === 'bullet')
    return /^[-–—+*]$/u.test(level.text) ? level.text : level.text === '\uF02D' ? '-' : '•';
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    const count = counts.get(at) ?? of?.start ?? 1;
    return at <= index ? printCount(count, level.isLegal ? 'decimal' : (of?.format ?? 'decimal')) : '';
  });
}

function printCount(count: number, format: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerLetter':
      return letter;
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

function roman(count: number): string {
  const signs: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = count;
  let text = '';
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** Put the label before the first words, in their look; an empty paragraph counts but shows nothing. */
function insertLabel(paragraph: Element, label: string): boolean {
  const first = elements(paragraph, 'w:r').find((run) =>
    elements(run, 'w:t').some((text) => text.textContent?.trim()),
  );
  if (!first) return false;
  const document = paragraph.ownerDocument;
  const run = document.createElement('w:r');
  const look = child(first, 'w:rPr');
  if (look) run.appendChild(look.cloneNode(true));
  const text = document.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(`${label} `));
  run.appendChild(text);
  const properties = child(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
  return true;
}
