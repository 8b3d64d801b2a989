import { importWords as words } from '../../i18n/clerk/import.ts';
import { BOUNDS } from '../source-bounds.ts';
import { SourceFault } from '../source-fault.ts';
import { child, children, childValue, elements, lettersOf, switchOf, textElement } from './file/xml.ts';
import { isLeftOut } from './left-out.ts';
import type { Ledger } from './letter-ledger.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2.` */
  text: string;
  isLegal: boolean;
  /** Paragraph style whose paragraphs stand in this level. */
  style?: string;
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
  const parts = (name: string): Element[] => (numbering ? elements(numbering, name) : []);
  const abstractOf = new Map(
    parts('w:num').map((list) => [
      list.getAttribute('w:numId') ?? '',
      childValue(list, 'w:abstractNumId') ?? '',
    ]),
  );
  const abstracts = new Map(
    parts('w:abstractNum').map(
      (element) => [element.getAttribute('w:abstractNumId') ?? '', element] as const,
    ),
  );
  const read = readStyles(styles);
  /** A list may be defined by a style, and that style by another list. */
  const definitionOf = (abstract: string): string => {
    const link = childValue(abstracts.get(abstract), 'w:numStyleLink');
    if (link === undefined) return abstract;
    const own = abstractOf.get(read.lists.get(link) ?? '');
    if (own !== undefined && own !== abstract) return own;
    const linked = [...abstracts].find(([, element]) => childValue(element, 'w:styleLink') === link);
    return linked?.[0] ?? abstract;
  };
  const lists = new Map<string, List>();
  for (const element of parts('w:num')) {
    const abstract = definitionOf(childValue(element, 'w:abstractNumId') ?? '');
    const definition = abstracts.get(abstract);
    const levels = definition ? readLevels(definition) : new Map<number, Level>();
    const overrides = new Map<number, number>();
    for (const override of children(element).filter(({ tagName }) => tagName === 'w:lvlOverride')) {
      const level = Number(override.getAttribute('w:ilvl'));
      const start = childValue(override, 'w:startOverride');
      if (start !== undefined) overrides.set(level, Number(start));
      for (const [index, own] of readLevels(override)) levels.set(index, own);
    }
    lists.set(element.getAttribute('w:numId') ?? '', { abstract, levels, overrides });
  }
  return {
    lists,
    styles: read.styles,
    ...(read.defaultStyle !== undefined && { defaultStyle: read.defaultStyle }),
  };
}

function readLevels(element: Element): Map<number, Level> {
  return new Map(
    children(element)
      .filter(({ tagName }) => tagName === 'w:lvl')
      .map((level) => {
        const restart = childValue(level, 'w:lvlRestart');
        const style = childValue(level, 'w:pStyle');
        const text = childValue(level, 'w:lvlText') ?? '';
        if (text.length > BOUNDS.numberForm)
          throw new SourceFault(words.refused.numberForm(text.length), words.refused.boundAdvice);
        return [
          Number(level.getAttribute('w:ilvl')),
          {
            start: Number(childValue(level, 'w:start') ?? 1),
            format: childValue(level, 'w:numFmt') ?? 'decimal',
            text,
            isLegal: switchOf(level, 'w:isLgl') === true,
            ...(style !== undefined && { style }),
            ...(restart !== undefined && { restart: Number(restart) }),
          },
        ];
      }),
  );
}

function readStyles(styles: Document | undefined): Pick<WordLists, 'styles' | 'defaultStyle'> & {
  /** Lists that styles of lists stand for. */
  lists: ReadonlyMap<string, string>;
} {
  const found = new Map<string, { list?: string; level?: number; base?: string }>();
  const lists = new Map<string, string>();
  let defaultStyle: string | undefined;
  for (const style of styles ? elements(styles, 'w:style') : []) {
    const id = style.getAttribute('w:styleId') ?? '';
    const number = child(child(style, 'w:pPr'), 'w:numPr');
    const list = childValue(number, 'w:numId');
    if (style.getAttribute('w:type') === 'numbering' && list !== undefined) lists.set(id, list);
    if (style.getAttribute('w:type') !== 'paragraph') continue;
    const level = childValue(number, 'w:ilvl');
    const base = childValue(style, 'w:basedOn');
    found.set(id, {
      ...(list !== undefined && { list }),
      ...(level !== undefined && { level: Number(level) }),
      ...(base !== undefined && { base }),
    });
    if (['1', 'true', 'on'].includes(style.getAttribute('w:default') ?? '')) defaultStyle = id;
  }
  return { lists, styles: found, ...(defaultStyle !== undefined && { defaultStyle }) };
}

/** Which list and level a paragraph stands in, its style asked where it does not say itself. */
function numberingOf(
  paragraph: Element,
  { lists, styles, defaultStyle }: WordLists,
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
    // The level that names the style is meant, whatever the style says itself (17.9.23).
    level ??= list === undefined ? undefined : levelOf(lists.get(list), style);
    level ??= found?.level;
    style = found?.base;
  }
  return list === undefined || list === '0' ? undefined : { list, level: level ?? 0 };
}

function levelOf(list: List | undefined, style: string): number | undefined {
  return [...(list?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
}

/** What became of the automatic numbers of a part. */
export interface WrittenNumbers {
  /** How many were written into the text. */
  written: number;
  /** Those that stand on an empty line by themselves: nothing of the text has them. */
  alone: string[];
}

/**
 * Write the automatic numbers of Word into the text, as Word would print them, for no library keeps them. Bullets are
 * signs of the page and come as `-` or `•`. An empty line of a list is counted; in a cell its number is all that the cell
 * says and is written, elsewhere it is told.
 */
export function writeNumbers(document: Document, lists: WordLists, ledger: Ledger): WrittenNumbers {
  const counters = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  let written = 0;
  const alone: string[] = [];
  for (const paragraph of elements(document, 'w:p')) {
    const place = isHidden(paragraph) ? undefined : numberingOf(paragraph, lists);
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
    if (label === '') continue;
    const isEmpty = !hasWords(paragraph);
    if (isEmpty && (level.format === 'bullet' || !isWholeCell(paragraph))) {
      if (level.format !== 'bullet') alone.push(label);
      continue;
    }
    insertLabel(paragraph, label);
    ledger.put.push(label);
    written++;
  }
  return { written, alone };
}

/** Whether nothing of a paragraph is seen, its mark included: Word then counts it in no list. */
function isHidden(paragraph: Element): boolean {
  const runs = children(paragraph).filter(({ tagName }) => tagName === 'w:r');
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return switchOf(mark, 'w:vanish') === true && runs.length > 0 && runs.every(isLeftOut);
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

/** Word writes letters up to thirty times one (`zzz…`), which is 780; beyond that, and in Roman numerals, digits do. */
const MOST_SIGNS = 780;

/** A count as a format of numbering prints it. */
export function printCount(count: number, format: string): string {
  if (!(count >= 1 && count <= MOST_SIGNS)) return String(count);
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

function hasWords(paragraph: Element): boolean {
  return (
    lettersOf(paragraph).trim() !== '' ||
    elements(paragraph, 'w:footnoteReference', 'w:endnoteReference').length > 0
  );
}

/** Whether a paragraph is all that a cell of a table holds. */
function isWholeCell(paragraph: Element): boolean {
  const cell = paragraph.parentNode as Element;
  return cell.tagName === 'w:tc' && children(cell).every((block) => block === paragraph || !hasWords(block));
}

/** Put the label before the first words, in their look. */
function insertLabel(paragraph: Element, label: string): void {
  const withWords = elements(paragraph, 'w:r').filter((run) =>
    elements(run, 'w:t').some((text) => text.textContent?.trim()),
  );
  const first = withWords.find((run) => !isLeftOut(run)) ?? withWords[0];
  const document = paragraph.ownerDocument;
  const run = document.createElement('w:r');
  const look = child(first, 'w:rPr');
  if (look) run.appendChild(look.cloneNode(true));
  run.appendChild(textElement(document, `${label} `));
  const properties = child(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}
