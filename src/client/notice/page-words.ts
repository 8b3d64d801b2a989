/** A line of the official text as the page shows it, in the form of a record (`src/notice/letters/official-words.ts`). */
export interface PageLine {
  anchor: string;
  words: string;
}

/**
 * The lines of the official text of a page. Within `[data-official]` every outermost element with an id is one, and so
 * are letters that stand outside of these: nobody can add a sentence by leaving out its address, nor hide one. Of what the
 * site adds only charts, the heading over the notes and their preview hold letters.
 */
export function pageLines(page: ParentNode): PageLine[] {
  const lineOf = (anchor: string, node: Node | null): PageLine => ({ anchor, words: tidy(wordsOf(node)) });
  const linesIn = (node: Node | null): PageLine[] => {
    if (!isElement(node)) return wordsOf(node).trim() === '' ? [] : [lineOf('', node)];
    if (isOurs(node) || isHidden(node)) return [];
    return node.id === '' ? [...node.childNodes].flatMap(linesIn) : [lineOf(node.id, node)];
  };
  return [
    lineOf('@ten', page.querySelector('.notice-kind')),
    lineOf('@trich-yeu', page.querySelector('.notice-head h1')),
    ...linesIn(page.querySelector('[data-official]')),
  ];
}

function isElement(node: Node | null): node is HTMLElement {
  return node?.nodeType === 1;
}

/** A mark that every element may bear is not asked for: who adds a sentence can add it too. */
function isOurs({ localName, id }: HTMLElement): boolean {
  return localName === 'metric-chart' || id === 'chu-thich' || id === 'note-preview';
}

function isHidden(node: HTMLElement): boolean {
  return node.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) === false;
}

/** Elements that stand on lines of their own. */
const BLOCK = /^(?:p|li|ul|div|table|thead|tbody|tr)$/;

function wordsOf(node: Node | null, isInTable = false): string {
  if (node?.nodeType === 3) return escaped(node.nodeValue ?? '');
  if (!isElement(node) || isOurs(node)) return '';
  const { localName: tag, dataset, children } = node;
  if (tag === 'br') return isInTable ? ' ' : '\n';
  if ('redacted' in dataset) return '[-]';
  if (node.className === 'note-mark') return `[^${node.textContent}]`;
  if (tag === 'tr') return [...children].map((cell) => wordsOf(cell, true)).join('\t');
  const parts = [...node.childNodes].map((child) => wordsOf(child, isInTable));
  // Between elements that stand on lines of their own, blanks only set tags apart.
  const inner = [...children].some(({ localName }) => BLOCK.test(localName))
    ? parts.filter((part) => part.trim()).join('\n')
    : parts.join('');
  const { source } = dataset;
  if (source !== undefined) return `[=${escaped(source).replaceAll('=', '\\=')}=${inner}]`;
  const script = { sup: '^', sub: '_' }[tag];
  return script ? `${script}{${inner}}` : inner;
}

function escaped(text: string): string {
  return text
    .replace(/[\t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    .replace(/[\\^_[\]}]/g, '\\$&');
}

/** One blank for many, none at the ends of a line, a cell or a paragraph; breaks and cells as two letters. */
function tidy(words: string): string {
  return words
    .replace(/ +/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .trim()
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
}

/** Facts that the page shows and the head of its record does not have so; names are the site's own, so slugs stand for them. */
export function otherFacts(page: ParentNode, head: string): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-fact]')].filter((shown) => {
    const [, said = ''] = new RegExp(`^${shown.dataset['fact']}: (.*)`, 'm').exec(head) ?? [];
    const slug = shown.querySelector('a')?.getAttribute('href')?.split('/').at(-2);
    const words = shown.querySelector('em') ? '' : isoDays(shown.textContent ?? '');
    return (slug ?? words) !== said;
  });
}

/** `từ 13/3/2024 đến 14/3/2024 và 20/3/2024` as a record has it: `2024-03-13/2024-03-14 2024-03-20`. */
function isoDays(words: string): string {
  return words
    .replace(/(\d+)\/(\d+)\/(\d{4})/g, (_, ...parts: string[]) =>
      [2, 1, 0].map((at) => parts[at]?.padStart(2, '0')).join('-'),
    )
    .replace(/từ (\S+) đến /g, '$1/')
    .replace(/, | và /g, ' ');
}
