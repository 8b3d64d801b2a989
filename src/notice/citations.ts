import { slugOf } from '../model/addresses/slug.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Citation } from '../model/document/citation.ts';
import { type DocumentMention, findDocumentMentions } from '../model/document/document-mention.ts';
import { plainSerial, printDocumentNumber } from '../model/document/document-number.ts';
import type { DateFault } from '../model/document/doubtful-date.ts';
import { canShorten, findShortForms, type ShortForm } from '../model/document/short-form.ts';
import { sentenceAt } from '../model/text/sentence.ts';
import type { Container } from './marks/marks.ts';
import { freeAnchor, type TakenAnchors } from './structure/free-anchor.ts';
import {
  type ParagraphRuns,
  type Positioner,
  paragraphsOf,
  positioner,
  type Run,
  readRuns,
} from './structure/paragraph-runs.ts';
import { attribute, type JsxNode, type Node, textOf } from './structure/tree.ts';

/** Part of one text node that belongs to a citation, in UTF-16 units of the node's own text. */
interface CitedPiece {
  start: number;
  end: number;
  anchor: string;
  /** Whether the piece is the first of its citation, which carries the address. */
  isFirst: boolean;
}

/** Citations of a notice in reading order, and where the page has to link them. */
export interface FoundCitations {
  citations: Citation[];
  /** For text nodes: the pieces to link, in order. */
  pieces: ReadonlyMap<Node, readonly CitedPiece[]>;
  /** Anchor of each `<Cite>`. */
  cites: ReadonlyMap<Node, string>;
  diagnostics: Diagnostic[];
}

/** What stands at one place: words that the grammar found, or that an editor marked. */
interface Found {
  start: number;
  end: number;
  anchor: string;
  mention?: DocumentMention;
  cite?: JsxNode;
  short?: ShortForm;
  /** Anchors of the citations that a short form may shorten. */
  shortens?: string[];
  /** Further numbers inside the editor's mark, which can mean one document only. */
  others: DocumentMention[];
}

/** A paragraph with what was found in it, in order. */
interface CitedParagraph extends ParagraphRuns {
  within: string;
  reference: string;
  found: Found[];
}

/**
 * Find every document that the text mentions: by the grammar of document numbers, by an editor's `<Cite>`, or by a short
 * form (`Nghị quyết 57`) of one that the same notice gives in full.
 * @param source text of the whole file, for the places of faults
 */
export function findCitations(
  containers: readonly Container[],
  source: string,
  file: string,
): FoundCitations {
  const paragraphs: CitedParagraph[] = [];
  const anchors = new Map<string, TakenAnchors>();
  for (const { anchor: within, reference, node: container } of containers) {
    const taken: TakenAnchors = new Map();
    anchors.set(within, taken);
    for (const paragraph of paragraphsOf(container)) {
      const read = readRuns(paragraph);
      const found = inOrder(read);
      for (const one of found) one.anchor = anchorOf(one, within, taken);
      paragraphs.push({ ...read, within, reference, found });
    }
  }
  addShortForms(paragraphs, anchors);

  const citations: Citation[] = [];
  const pieces = new Map<Node, CitedPiece[]>();
  const cites = new Map<Node, string>();
  const diagnostics: Diagnostic[] = [];
  const positionOf = positioner(source);
  for (const { found, text, runs, ...place } of paragraphs) {
    for (const one of found) {
      const citation = citationOf(one, text, place, runs, positionOf);
      citations.push(citation);
      if (one.cite) cites.set(one.cite, one.anchor);
      else addPieces(pieces, runs, one);
      if (one.cite && one.others.length > 0) diagnostics.push(severalNumbers(one.cite, file));
      const { doubtfulDate } = one.mention ?? {};
      if (doubtfulDate) diagnostics.push(doubtful(citation, doubtfulDate, file));
    }
  }
  return { citations, pieces, cites, diagnostics };
}

/**
 * Keep the short forms of documents that this notice cites in full, before or after: a note may give the full form of
 * what the text above it calls short. Their addresses are given last, so that none before them moves.
 */
function addShortForms(
  paragraphs: readonly CitedParagraph[],
  anchors: ReadonlyMap<string, TakenAnchors>,
): void {
  const distinct = new Map<string, { mention: DocumentMention; anchor: string; text: string }>();
  for (const { found, text } of paragraphs)
    for (const { mention, anchor, start, end } of found) {
      if (!mention) continue;
      const { date, issuer } = mention;
      const says = [text.slice(start, end), date?.iso, issuer].join('|');
      if (!distinct.has(says)) distinct.set(says, { mention, anchor, text });
    }
  const full = Map.groupBy(distinct.values(), ({ mention }) => plainSerial(mention.number.serial));
  if (full.size === 0) return;
  const laws = [...full.values()].flat().filter(({ mention }) => mention.number.type === undefined);
  for (const { found, text, within } of paragraphs) {
    const free = findShortForms(text).filter(
      ({ start, end }) => !found.some((other) => start < other.end && end > other.start),
    );
    for (const short of free) {
      const alike = short.serial === undefined ? laws : (full.get(plainSerial(short.serial)) ?? []);
      const shortens: string[] = [];
      for (const { mention, anchor, text: around } of alike) {
        if (canShorten(short, mention, around)) shortens.push(anchor);
        if (shortens.length === MANY) break;
      }
      if (shortens.length === 0) continue;
      const { start, end } = short;
      const name = slugOf(text.slice(start, end));
      const anchor = freeAnchor(`${within}-vb-${name}`, anchors.get(within) ?? new Map());
      found.push({ start, end, anchor, short, shortens, others: [] });
    }
    found.sort((a, b) => a.start - b.start);
  }
}

/** A short form that can mean so many documents is a question whatever the others are. */
const MANY = 20;

/** What is wrong with the words of a date. */
const DATE_FAULTS: Readonly<Record<DateFault, string>> = {
  'not-in-calendar': 'không có trong lịch',
  'no-day': 'để trống ngày hoặc tháng',
  'no-year': 'không ghi năm',
  'short-year': 'chỉ ghi hai chữ số của năm',
  odd: 'không đọc được thành một ngày',
};

function doubtful(
  { position, printed }: Citation,
  { printed: date, fault, iso }: NonNullable<DocumentMention['doubtfulDate']>,
  file: string,
): Diagnostic {
  const kept = iso === undefined ? 'không ngày nào được ghi' : `chỉ ghi «${iso}»`;
  return {
    check: 'citation/date',
    severity: 'warning',
    file,
    position,
    message: `«${date}» của «${printed}» ${DATE_FAULTS[fault]}: ${kept} cho văn bản ấy.`,
    hint: 'So với nguồn. Gõ sai thì sửa; nguồn in đúng như vậy thì giữ nguyên, số và cơ quan vẫn được đọc.',
  };
}

function severalNumbers(cite: JsxNode, file: string): Diagnostic {
  const start = cite.position?.start;
  return {
    check: 'citation/several',
    severity: 'error',
    file,
    position: { line: start?.line ?? 1, column: start?.column ?? 1 },
    message: `\`<Cite>\` bao quanh nhiều số văn bản: «${textOf(cite)}».`,
    hint: 'Mỗi `<Cite>` chỉ một văn bản: tách thành nhiều `<Cite>`, hoặc bỏ đi để các số được tự nhận ra.',
  };
}

/**
 * A citation's address is made from the number it cites, not from its position: a mention found or marked later must
 * not move the addresses of those before it.
 */
function anchorOf({ mention, cite }: Found, within: string, taken: TakenAnchors): string {
  const name = mention
    ? slugOf(printDocumentNumber(mention.number))
    : (cite && attribute(cite, 'doc')) || 'x';
  return freeAnchor(`${within}-vb-${name}`, taken);
}

/** An editor's mark settles what the grammar found inside it. */
function inOrder({ cites, text }: ParagraphRuns): Found[] {
  const free: Found[] = [];
  const settled: Found[] = cites.map(({ start, end, node }) => ({
    start,
    end,
    anchor: '',
    cite: node,
    others: [],
  }));
  for (const mention of findDocumentMentions(text)) {
    const mark = settled.find(({ start, end }) => mention.start < end && mention.end > start);
    if (mark?.mention) mark.others.push(mention);
    else if (mark) mark.mention = mention;
    else free.push({ start: mention.spanStart, end: mention.spanEnd, anchor: '', mention, others: [] });
  }
  return [...settled, ...free].toSorted((a, b) => a.start - b.start);
}

function citationOf(
  { start, end, anchor, mention, cite, short, shortens }: Found,
  text: string,
  { within, reference }: Pick<Citation, 'within' | 'reference'>,
  runs: readonly Run[],
  positionOf: Positioner,
): Citation {
  const settled = cite && attribute(cite, 'doc');
  const place = cite?.position?.start;
  const date = mention?.date ? partialDay(mention.date) : (mention?.doubtfulDate?.iso ?? short?.date);
  const issuer = mention?.issuer ?? short?.issuer;
  const typeWord = mention?.typeWord ?? short?.typeWord;
  return {
    anchor,
    within,
    reference,
    printed: cite ? textOf(cite) : text.slice(start, end),
    ...(mention && { number: printDocumentNumber(mention.number) }),
    ...(typeWord !== undefined && { typeWord }),
    ...(date !== undefined && { date }),
    ...(issuer !== undefined && { issuer }),
    ...(mention?.title !== undefined && { title: mention.title }),
    sentence: sentenceAt(text, start),
    ...(settled !== undefined && { settled }),
    ...(shortens && { shortens }),
    position: place ? { line: place.line, column: place.column } : positionOf(start, runs),
  };
}

/** A quarter has no day or month of its own; its year is what is certain. */
function partialDay({ iso, precision }: NonNullable<DocumentMention['date']>): string {
  return precision === 'quarter' ? iso.slice(0, 4) : iso;
}

/** A mention may run over several text nodes (bold type, a metric): each gets its piece of the link. */
function addPieces(
  pieces: Map<Node, CitedPiece[]>,
  runs: readonly Run[],
  { start, end, anchor }: Found,
): void {
  let isFirst = true;
  for (const { node, start: from, text } of runs) {
    const [a, b] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
    if (a >= b) continue;
    const known = pieces.get(node) ?? [];
    known.push({ start: a, end: b, anchor, isFirst });
    pieces.set(node, known);
    isFirst = false;
  }
}
