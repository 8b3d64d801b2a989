import { exportWords } from '../../i18n/vi/exports.ts';
import { absolute } from '../../model/addresses/address.ts';
import type { Block, BlockKind, Footnote } from '../../model/notice.ts';
import { escapeXml } from '../../model/text/escape-xml.ts';
import { readUnitNumber } from '../../model/text/unit-number.ts';
import { tag } from '../xml.ts';
import { akomaNtosoMeta } from './akoma-ntoso-meta.ts';
import { stretchesOf } from './note-stretches.ts';
import { actName, type NoticeExport } from './notice-export.ts';
import { type Marked, piecesWithin } from './notice-pieces.ts';
import { type Nested, nestPieces, type Piece } from './pieces.ts';

/** Levels of the legal numbering as Akoma Ntoso names them: phần, mục, mục 1.1, điểm, đoạn. */
const ELEMENTS: Readonly<Record<Exclude<BlockKind, 'closing'>, string>> = {
  part: 'part',
  item: 'section',
  point: 'subsection',
  letter: 'point',
  dash: 'paragraph',
  plus: 'paragraph',
  plain: 'paragraph',
  table: 'paragraph',
};

/**
 * A notice in Akoma Ntoso 3.0 (OASIS LegalDocML), as `doc`, since a notice of conclusions is no act. The eIds are the
 * site's anchors; what has none (`content`, `heading` …) gets its owner's, as the Naming Convention joins levels.
 * Footnotes stand where they are first called; editors' marks are `inline` with the remark as title.
 */
export function akomaNtoso(of: NoticeExport): string {
  const { notice } = of;
  const write = new Writer(of);
  const body = notice.body.blocks.filter(({ kind }) => kind !== 'closing');
  const end = notice.body.blocks.filter(({ kind }) => kind === 'closing');
  const preface = tag(
    'preface',
    {},
    tag('p', {}, tag('docType', {}, escapeXml(notice.title))) +
      tag('p', {}, tag('docTitle', {}, escapeXml(notice.subject))),
  );
  const mainBody = write.units(body).join('\n');
  const conclusions = end.map((block) =>
    tag('container', { eId: block.anchor, name: block.anchor }, write.lines(block.anchor, block.text)),
  );
  const doc = [
    akomaNtosoMeta(of),
    preface,
    // A notice may be one closing line; the schema wants something to stand in its body.
    tag('mainBody', {}, mainBody || '<p/>'),
    ...(conclusions.length > 0 ? [tag('conclusions', {}, conclusions.join('\n'))] : []),
  ].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'akomaNtoso',
    { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
    `\n${tag('doc', { name: 'thong-bao-ket-luan' }, `\n${doc}\n`)}\n`,
  )}\n`;
}

/** Writes the words of one notice; remembers which footnotes already stand in full. */
class Writer {
  readonly #of: NoticeExport;
  readonly #placed = new Set<number>();

  constructor(of: NoticeExport) {
    this.#of = of;
  }

  /** Blocks of one level, each with the deeper ones that follow it inside. */
  units(blocks: readonly Block[]): string[] {
    const found: string[] = [];
    for (let index = 0; index < blocks.length; ) {
      const block = blocks[index];
      if (!block) break;
      let after = index + 1;
      while ((blocks[after]?.depth ?? 0) > block.depth) after++;
      found.push(this.#unit(block, blocks.slice(index + 1, after)));
      index = after;
    }
    return found;
  }

  #unit(block: Block, below: readonly Block[]): string {
    const { anchor, kind, isHeading, text } = block;
    const element = kind === 'closing' ? 'paragraph' : ELEMENTS[kind];
    const skip = numberLength(block);
    const num = skip > 0 ? tag('num', {}, escapeXml(text.slice(0, skip).trimEnd())) : '';
    let content: string;
    if (isHeading) {
      const heading = tag('heading', { eId: `${anchor}__heading` }, this.#words(anchor, text, skip));
      content = heading + (below.length > 0 ? '' : tag('content', { eId: `${anchor}__content` }, ''));
    } else {
      const inside = kind === 'table' ? this.#table(anchor, text) : this.lines(anchor, text, skip);
      const name = below.length > 0 ? 'intro' : 'content';
      content = tag(name, { eId: `${anchor}__${name}` }, inside);
    }
    const deeper = this.units(below);
    return tag(element, { eId: anchor }, [num + content, ...deeper].join('\n'));
  }

  /** Words as paragraphs, one a printed line. */
  lines(within: string, text: string, skip = 0): string {
    return this.#runs(within, text, skip, '\n')
      .map((line) => tag('p', {}, line))
      .join('');
  }

  /** A table of the text between two offsets; a text may hold several. */
  #table(within: string, text: string, from = 0, to = text.length, eId = `${within}__table`): string {
    let start = from;
    const rows = text
      .slice(from, to)
      .split('\n')
      .map((row, index) => {
        const cells = row.split('\t').map((cell) => {
          const at = start;
          start += cell.length + 1;
          return tag(
            index === 0 ? 'th' : 'td',
            {},
            tag('p', {}, this.#words(within, text, at, at + cell.length)),
          );
        });
        return tag('tr', {}, cells.join(''));
      });
    return tag('table', { eId }, rows.join(''));
  }

  /** The text from `skip` on, cut at a separator. */
  #runs(within: string, text: string, skip: number, separator: string): string[] {
    let start = skip;
    return text
      .slice(skip)
      .split(separator)
      .map((run) => {
        const from = start;
        start += run.length + separator.length;
        return this.#words(within, text, from, from + run.length);
      });
  }

  /** Letters of a block or footnote between two offsets, with what stands at them. */
  #words(within: string, text: string, from: number, to = text.length): string {
    const pieces: Piece<Marked>[] = piecesWithin(this.#of, within, text)
      .filter(({ start, end }) => start >= from && end <= to)
      .map((piece) => ({ ...piece, start: piece.start - from, end: piece.end - from }));
    const write = (piece: Nested<Marked>): string => {
      if (typeof piece === 'string') return escapeXml(piece);
      return this.#marked(piece.of, piece.inside.map(write).join(''));
    };
    return nestPieces(text.slice(from, to), pieces).map(write).join('');
  }

  #marked(marked: Marked, inside: string): string {
    if (marked.kind === 'call') return this.#note(marked.call.number);
    if (marked.kind === 'citation') {
      const { address, anchor } = marked.citation;
      const href = absolute(this.#of.site, address);
      return tag('ref', { eId: anchor, href }, inside);
    }
    const { anchor, kind, source, note, by } = marked.mark;
    const [name, title] = {
      sic: ['loi-so-hoa-da-sua', exportWords.sicTitle(source ?? '')],
      note: ['nghi-van', note ?? ''],
      corrected: ['da-dinh-chinh', exportWords.correctedTitle(actName(this.#of, by))],
    }[kind];
    return tag('inline', { eId: anchor, name, title }, inside);
  }

  /** The note in full where it is first called, and a reference to it from then on. */
  #note(number: number): string {
    const footnote = this.#of.notice.body.footnotes.find((note) => note.number === number);
    if (!footnote) return '';
    const marker = String(number);
    if (this.#placed.has(number)) return tag('noteRef', { href: `#${footnote.anchor}`, marker });
    this.#placed.add(number);
    return tag(
      'authorialNote',
      { eId: footnote.anchor, marker, placement: 'bottom' },
      this.#noteWords(footnote),
    );
  }

  #noteWords(footnote: Footnote): string {
    const { anchor, text } = footnote;
    let tables = 0;
    return stretchesOf(footnote)
      .map(({ kind, start, end }) => {
        if (kind === 'line') return tag('p', {}, this.#words(anchor, text, start, end));
        tables++;
        return this.#table(anchor, text, start, end, `${anchor}__table${tables > 1 ? `_${tables}` : ''}`);
      })
      .join('');
  }
}

/** Letters of the printed number or mark that opens a block, the blanks after it included; 0 where it has none. */
function numberLength({ label, kind, text }: Block): number {
  if (kind === 'dash' || kind === 'plus') return /^[-–—+]\s*/u.exec(text)?.[0].length ?? 0;
  return label === undefined ? 0 : (readUnitNumber(text)?.length ?? 0);
}
