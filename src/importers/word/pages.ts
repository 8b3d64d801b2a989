import { importWords as words } from '../../i18n/clerk/import.ts';
import { isHeadDay, isStateLine, isTitle } from '../forms/head-forms.ts';
import { readHeadNumber } from '../forms/head-number.ts';
import { type FurnitureKind, fold, type Remark, type SourceLine } from '../source-document.ts';
import type { DocxPackage } from './file/package.ts';
import { children, elements, everyLetterOf, lettersOf } from './file/xml.ts';
import type { Ledger } from './letter-ledger.ts';
import { prepareXml } from './prepare.ts';
import type { Styles } from './styles.ts';

/** A header or footer of the pages of a Word file. */
export interface PagePart {
  name: string;
  kind: 'page-header' | 'page-footer';
  tree: Document;
  /** It is the head of the document and stands in the text now. */
  isMoved: boolean;
}

/** Headers and footers, as they stand in the file. */
export async function readPages(file: DocxPackage): Promise<PagePart[]> {
  const pages: PagePart[] = [];
  for (const kind of ['header', 'footer'] as const) {
    for (const name of file.related(kind))
      pages.push({ name, kind: `page-${kind}`, tree: await file.xml(name), isMoved: false });
  }
  return pages;
}

/** A name of an agency, however it is spelt, alone on its line. */
const AGENCY =
  /^(?:ủy ban|uỷ ban|ubnd|hđnd|hội đồng|văn phòng|sở|ban|bộ|cục|chi cục|thanh tra|tỉnh|thành|thị|huyện|đảng|quận|phòng|trường|bệnh viện|trung tâm|công an|đoàn)\s[\p{L}\s,&-]{2,88}$/iu;
/** What a head says, by kinds. */
const HEAD_KINDS: readonly ((text: string) => boolean)[] = [
  isStateLine,
  (text) => AGENCY.test(text),
  (text) => readHeadNumber(text) !== undefined,
  isHeadDay,
];
/** The head of the text is looked for in so many paragraphs. */
const HEAD_PARAGRAPHS = 30;

/**
 * Offices set their letterhead into the header of the first page: where it says what the head of the text does not, it
 * is moved to the top of the text.
 */
export function moveLetterhead(document: Document, pages: readonly PagePart[]): Remark[] {
  const body = elements(document, 'w:body')[0];
  const remarks: Remark[] = [];
  if (!body) return remarks;
  for (const page of pages.filter(({ kind }) => kind === 'page-header')) {
    const says = headKinds(paragraphsOf(page.tree));
    const known = headKinds(paragraphsOf(document).slice(0, HEAD_PARAGRAPHS));
    if (says.size === 0 || [...says].some((kind) => known.has(kind))) continue;
    page.isMoved = true;
    remarks.push({ message: words.unsure.letterhead, words: fold(lettersOf(page.tree)) });
    const blocks = children(page.tree.documentElement).map((block) => document.importNode(block, true));
    for (const block of blocks.toReversed()) body.insertBefore(block, body.firstChild);
  }
  return remarks;
}

/** Lines of paragraphs down to the title; a heading of the text may name an agency too. */
function paragraphsOf(tree: Document): string[] {
  const lines = elements(tree, 'w:p').map((paragraph) => fold(lettersOf(paragraph)));
  const title = lines.findIndex(isTitle);
  return title < 0 ? lines : lines.slice(0, title);
}

function headKinds(lines: readonly string[]): Set<number> {
  return new Set(
    HEAD_KINDS.flatMap((says, kind) => (lines.some((line) => line !== '' && says(line)) ? [kind] : [])),
  );
}

/** `2`, `- 2 -`, `Trang 2/5`. */
const PAGE_NUMBER = /^[-–—]?\s*(?:trang\s*:?\s*)?\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?\s*[-–—]?$/iu;

/** The words of a header or footer: of the page, not of the document. */
export function linesOfPage(page: PagePart, styles: Styles, ledger: Ledger): SourceLine[] {
  if (page.isMoved) return [];
  prepareXml(page.tree, styles, ledger);
  const text = fold(lettersOf(page.tree));
  return furnitureLine(PAGE_NUMBER.test(text) ? 'page-number' : page.kind, text);
}

/** Words that Word prints between text and notes; notes of the document itself are none. */
export function linesOfSeparators(parts: readonly (Document | undefined)[]): SourceLine[] {
  return parts.flatMap((part) =>
    (part ? elements(part, 'w:footnote', 'w:endnote') : [])
      .filter((note) => !['', 'normal'].includes(note.getAttribute('w:type') ?? ''))
      .flatMap((note) => furnitureLine('page-footer', fold(lettersOf(note)))),
  );
}

/** Parts whose words are left out, by what the text calls them. */
const LEFT_OUT = [
  ['comments', 'comment'],
  ['diagramData', 'drawn'],
  ['chart', 'drawn'],
] as const;

/** Words of comments, diagrams and charts, which are told and not published; and the parts that hold them. */
export async function leftOutParts(file: DocxPackage): Promise<{ names: string[]; lines: SourceLine[] }> {
  const names: string[] = [];
  const lines: SourceLine[] = [];
  for (const [relation, kind] of LEFT_OUT) {
    for (const name of file.related(relation)) {
      const tree = await file.xml(name);
      const pieces = relation === 'comments' ? elements(tree, 'w:comment') : [tree.documentElement];
      names.push(name);
      for (const piece of pieces) lines.push(...furnitureLine(kind, fold(drawnText(piece))));
    }
  }
  return { names, lines };
}

/** Texts of a drawing parted by blanks; those of a comment as they run. */
function drawnText(element: Element): string {
  const texts = elements(element, 'a:t', 'c:v');
  const plain = everyLetterOf(element);
  return texts.length > 0 ? texts.map(({ textContent }) => textContent ?? '').join(' ') : plain;
}

function furnitureLine(furniture: FurnitureKind, text: string): SourceLine[] {
  return text === '' ? [] : [{ place: { line: 0 }, runs: [{ text }], furniture }];
}
