import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** Elements of WordprocessingML are known by their prefixed names; every producer of .docx writes `w:`. */
export function parseXml(text: string): Document {
  const errors: string[] = [];
  const onError = (message: string): void => {
    errors.push(message);
  };
  const document = new DOMParser({
    errorHandler: { warning: () => {}, error: onError, fatalError: onError },
  }).parseFromString(text, 'text/xml') as Document | undefined;
  if (!document?.documentElement || errors.length > 0) throw new Error('XML');
  return document;
}

export function printXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** Elements of a name below a node, in document order, as a list that stays while the tree changes. */
export function elements(node: Document | Element, name: string): Element[] {
  const found = node.getElementsByTagName(name);
  return Array.from({ length: found.length }, (_, index) => found.item(index)).filter(
    (element) => element !== null,
  );
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

/** All letters a part of the file shows: texts and hyphens that must not break. */
export function lettersOf(node: Document | Element): string {
  const text = (current: Node): string => {
    const name = (current as Element).tagName;
    if (name === 'w:t' || name === 'm:t') return current.textContent ?? '';
    if (name === 'w:noBreakHyphen') return '\u2011';
    if (name === 'w:instrText' || name === 'w:delText') return '';
    let below = '';
    for (let next = current.firstChild; next; next = next.nextSibling) below += text(next);
    return name === 'w:p' ? `${below}\n` : below;
  };
  return text(node);
}
