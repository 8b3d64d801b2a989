import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attr, type Element, elementsOf, hasClass, SEED, textOf } from './html.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The source as it was printed: emphasis marks of the extraction dropped, notes at the end, white space folded. */
function readSource(): { body: string; notes: string[] } {
  const text = readFileSync('content/sources/2024/000_b47614d5102acb89.txt', 'utf8').replaceAll('*', '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isNote = (line: string): boolean => SUPERSCRIPTS.includes(line.charAt(0));
  const marked = (line: string): string =>
    line.replace(
      /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu,
      (digits) => `[${[...digits].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}]`,
    );
  return {
    body: fold(
      lines
        .filter((line) => !isNote(line))
        .map(marked)
        .join('\n'),
    ),
    notes: lines.filter(isNote).map((line) => fold(line.replace(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u, ''))),
  };
}

/** Undo what the page adds or moves, and what it openly corrects. */
function asPrinted(element: Element): string | undefined {
  if (hasClass(element, 'footnotes') || attr(element, 'data-ours') !== undefined) return '';
  if (element.tagName === 'metric-chart' || element.tagName === 'script' || element.tagName === 'style')
    return '';
  if (hasClass(element, 'note-mark')) return `[${textOf(element)}]`;
  if (hasClass(element, 'sic')) return attr(element, 'data-source') ?? '?';
  return undefined;
}

const elements = elementsOf(`${SEED.slice(1)}index.html`);
const find = (match: (element: Element) => boolean): Element => {
  const element = elements.find(match);
  if (!element) throw new Error('not in the page');
  return element;
};

test('the published words are the words of the source, letter for letter', () => {
  const title = textOf(find((element) => hasClass(element, 'notice-kind')));
  const subject = textOf(find(({ tagName }) => tagName === 'h1'));
  const body = textOf(
    find((element) => attr(element, 'data-official') !== undefined),
    asPrinted,
  );
  expect(`${title} ${subject} ${body}`).toBe(readSource().body);
});

test('the published footnotes are the footnotes of the source, letter for letter', () => {
  const notes = elements
    .filter(
      ({ tagName, attrs }) =>
        tagName === 'li' && attrs.some(({ name, value }) => name === 'id' && value.startsWith('chu-thich-')),
    )
    .map((note) => textOf(note, asPrinted));
  expect(notes).toEqual(readSource().notes);
  expect(notes).toHaveLength(9);
});

test('every correction in the text is listed under "Ghi chú biên tập", and nothing else is', () => {
  const marked = elements
    .filter((element) => hasClass(element, 'sic') || hasClass(element, 'editor-note'))
    .map((element) => `#${attr(element, 'id')}`);
  const section = find((element) => hasClass(element, 'editorial'));
  const listed: string[] = [];
  const visit = (element: Element): void => {
    if (element.tagName === 'a') listed.push(attr(element, 'href') ?? '');
    for (const child of element.childNodes) if ('tagName' in child) visit(child);
  };
  visit(section);
  expect(listed.toSorted()).toEqual(marked.toSorted());
  expect(listed.length).toBeGreaterThan(10);
});
