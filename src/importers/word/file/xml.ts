import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { findXmlFault, type XmlFault } from './check-xml.ts';

/** An XML text that is not read: damaged, or larger than what is read of a source. */
export class XmlError extends Error {
  override name = 'XmlError';
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

/** The namespace of WordprocessingML, in its usual and its strict form. */
const WORD = /xmlns(?::([^\s=]+))?\s*=\s*["'][^"']*\/wordprocessingml\/(?:2006\/)?main["']/gu;

/**
 * Parse a part. Elements of WordprocessingML are known by their prefixed names; every producer of .docx writes `w:`,
 * and a part that writes another prefix is not read.
 * @param hearTags is told how many tags it has, before it is parsed
 * @throws {XmlError} when the text is not well formed (nothing is repaired) or too large
 */
export function parseXml(text: string, hearTags: (tags: number) => void = () => {}): Document {
  const { fault, tags } = findXmlFault(text);
  if (fault) throw new XmlError(fault);
  hearTags(tags);
  for (const [, prefix] of text.matchAll(WORD)) if (prefix !== 'w') throw new XmlError('malformed');
  const onError = (): void => {
    throw new XmlError('malformed');
  };
  const document = new DOMParser({
    errorHandler: { warning: onError, error: onError, fatalError: onError },
  }).parseFromString(text, 'text/xml') as Document | undefined;
  if (!document?.documentElement) throw new XmlError('malformed');
  return document;
}

export function printXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** Elements of these names below a node, in document order, as a list that stays while the tree changes. */
export function elements(node: Document | Element, ...names: readonly string[]): Element[] {
  // Not `getElementsByTagName`: its live lists are kept up to date with every change of the tree.
  const found: Element[] = [];
  const visit = (parent: Node): void => {
    for (let next = parent.firstChild; next; next = next.nextSibling) {
      if (next.nodeType !== 1) continue;
      if (names.includes((next as Element).tagName)) found.push(next as Element);
      visit(next);
    }
  };
  visit(node);
  return found;
}

export function children(node: Element): Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as Element);
  }
  return found;
}

export function child(node: Element | undefined, name: string): Element | undefined {
  return node && children(node).find(({ tagName }) => tagName === name);
}

/** `w:val` of a child, the form most settings have. */
export function childValue(node: Element | undefined, name: string): string | undefined {
  const found = child(node, name);
  return found?.hasAttribute('w:val') ? (found.getAttribute('w:val') ?? undefined) : undefined;
}

/** Nearest element of a name that holds the node. */
export function ancestor(node: Element, name: string): Element | undefined {
  for (let current = node.parentNode; current; current = current.parentNode) {
    if ((current as Element).tagName === name) return current as Element;
  }
  return undefined;
}

/** Take an element away, and leave what it holds in its place. */
export function unwrap(element: Element, holder: Element = element): void {
  const { parentNode } = element;
  if (!parentNode) return;
  while (holder.firstChild) parentNode.insertBefore(holder.firstChild, element);
  parentNode.removeChild(element);
}

/** Whether a switch such as `w:vanish` is set, on or off; `undefined` where it is not there. */
export function switchOf(look: Element | undefined, name: string): boolean | undefined {
  const found = child(look, name);
  return found && !['0', 'false', 'off'].includes(found.getAttribute('w:val') ?? '');
}

/** An element that holds text, in the place of another. */
export function textElement(document: Document, text: string): Element {
  const element = document.createElement('w:t');
  element.setAttribute('xml:space', 'preserve');
  element.appendChild(document.createTextNode(text));
  return element;
}

/** All letters that text, formulas and signs below a node show; paragraphs are parted by line feeds. */
export function lettersOf(node: Document | Element): string {
  return lettersBelow(node, (name) => name === 'w:t' || name === 'm:t');
}

/** The same with the letters of drawings and charts, which are no text of the document. */
export function everyLetterOf(node: Document | Element): string {
  return lettersBelow(node, (name) => /^(?:\w+:t|t|c:v)$/u.test(name));
}

function lettersBelow(node: Node, isText: (name: string) => boolean): string {
  const element = node as Element;
  const name = element.tagName ?? '';
  if (isText(name)) return element.textContent ?? '';
  let letters = signOfElement(element, name);
  for (let next = node.firstChild; next; next = next.nextSibling) letters += lettersBelow(next, isText);
  return name === 'w:p' ? `${letters}\n` : letters;
}

function signOfElement(element: Element, name: string): string {
  if (name === 'w:noBreakHyphen') return '-';
  if (name === 'w:softHyphen') return '\u00AD';
  if (name === 'v:textpath') return element.getAttribute('string') ?? '';
  if (name !== 'w:sym') return '';
  const code = Number.parseInt(element.getAttribute('w:char') ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
