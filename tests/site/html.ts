import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** The built site under test. */
export const DIST = 'dist';

/** The one real notice. */
export const SEED = '/thong-bao/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23/';

/** All HTML pages of the built site, as paths below it. */
export function htmlFiles(dist = DIST): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** All elements of a page, in order. */
export function elementsOf(file: string, dist = DIST): Element[] {
  const found: Element[] = [];
  const visit = (node: Child | DefaultTreeAdapterTypes.Document): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(join(dist, file), 'utf8')));
  return found;
}

/** Value of an attribute, `undefined` when absent. */
export function attr(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether the element has the class. */
export function hasClass(element: Element, name: string): boolean {
  return attr(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'table',
  'tr',
  'td',
  'th',
]);

/**
 * Text below an element as a reader sees it: blocks apart, white space folded.
 * @param replace words to take instead of an element's own, `''` to leave it out, `undefined` to read on
 */
export function textOf(
  element: Element,
  replace: (element: Element) => string | undefined = () => undefined,
): string {
  const read = (node: Child): string => {
    if ('value' in node) return node.value;
    if (!('tagName' in node)) return '';
    const replaced = replace(node);
    if (replaced !== undefined) return replaced;
    const inside = node.childNodes.map(read).join('');
    return BLOCKS.has(node.tagName) ? `\n${inside}\n` : inside;
  };
  return read(element).replace(/\s+/gu, ' ').trim();
}
