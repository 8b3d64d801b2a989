import { exportWords } from '../../i18n/vi/exports.ts';
import { happeningWords } from '../../i18n/vi/notice/happenings.ts';
import { noticeWords as words } from '../../i18n/vi/notice/notice.ts';
import { absolute, noticeAddress, sourceAddress } from '../../model/addresses/address.ts';
import type { Block, Footnote } from '../../model/notice.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
import { stretchesOf } from './note-stretches.ts';
import { actName, type NoticeExport, namesIn } from './notice-export.ts';
import { type Marked, piecesWithin } from './notice-pieces.ts';
import { type Nested, nestPieces } from './pieces.ts';
import { printInspected } from './print-inspected.ts';

/**
 * A notice as Markdown (CommonMark with tables and footnotes, as GitHub reads it): what the document says of itself,
 * then its words, with numbered notes and the remarks of the editors at the end.
 */
export function markdown(of: NoticeExport): string {
  const { notice } = of;
  const notes = notice.body.footnotes.map((footnote) => printNote(of, footnote));
  return [
    `# ${escapeMarkdown(notice.title)}`,
    `**${escapeMarkdown(notice.subject)}**`,
    ...happened(of),
    metadata(of),
    '---',
    ...notice.body.blocks.map((block) => printBlock(of, block)),
    ...notes,
    ...editorial(of),
    '',
  ].join('\n\n');
}

/** What happened to the notice later, before all else that is said of it. */
function happened({ happened: all, site }: NoticeExport): string[] {
  if (all.length === 0) return [];
  const items = all.map(({ title, meaning, act, reason }) =>
    [
      `> **${escapeMarkdown(title)}** ${escapeMarkdown(meaning)}`,
      act &&
        `${act.role}: [${escapeMarkdown(act.name)}](${absolute(site, act.address)})${act.title === undefined ? '' : ` (${escapeMarkdown(act.title)})`}.`,
      reason !== undefined && `${happeningWords.reason}: ${escapeMarkdown(reason)}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [items.join('\n>\n')];
}

function metadata({ notice, names: named, site }: NoticeExport): string {
  const { inspection, concludedBy, signer, cosigners } = notice;
  const names = namesIn(named);
  const inspected = printInspected(notice, names);
  const facts: readonly [string, string | undefined][] = [
    [words.number, notice.number ?? words.numberUnknown],
    [words.issued, notice.issued ? printIsoDay(notice.issued) : words.issuedUnknown],
    [words.issuer, names.agency(notice.issuer)],
    ...(inspected ? [inspected] : []),
    [words.programme, inspection.programme],
    [words.concludedBy, concludedBy && `${concludedBy.name}, ${concludedBy.position}`],
    [words.signer, signed(signer)],
    ...cosigners.map((cosigner): [string, string] => [words.cosigner, signed(cosigner)]),
  ];
  return [
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${escapeMarkdown(value)}`])),
    `- ${exportWords.address}: <${absolute(site, noticeAddress(notice.id))}>`,
    `- ${words.source}: <${absolute(site, sourceAddress(notice.source.file))}>`,
  ].join('\n');
}

function signed({ name, authority }: NoticeExport['notice']['signer']): string {
  return `${name} (${authority.join(' · ')})`;
}

function printBlock(of: NoticeExport, { anchor, kind, isHeading, depth, text }: Block): string {
  const printed = print(of, anchor, text);
  if (kind === 'table') return table(printed);
  if (isHeading) return `${'#'.repeat(Math.min(depth + 1, 6))} ${printed}`;
  // A dash that a blank follows is a list to Markdown too; any other mark at the start is only a letter.
  return printed
    .split('\n')
    .map(line)
    .join('  \n')
    .replace(/ {2}\n(?=- )/g, '\n');
}

/** A note; what follows its first line stands indented under it. */
function printNote(of: NoticeExport, footnote: Footnote): string {
  const { number, anchor, text } = footnote;
  const parts = stretchesOf(footnote).map(({ kind, start, end }) => {
    const printed = print(of, anchor, text, start, end);
    return kind === 'table' ? table(printed) : line(printed.replaceAll('\t', ' '));
  });
  return `[^${number}]: ${parts.join('\n\n').replaceAll('\n', '\n    ').replaceAll('\n    \n', '\n\n')}`;
}

/** Rows on lines and cells parted by tabs, as a table of GitHub's Markdown. */
function table(printed: string): string {
  const [head = [], ...rows] = printed.split('\n').map((row) => row.split('\t'));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function editorial(of: NoticeExport): string[] {
  const { notice } = of;
  if (notice.body.editorialMarks.length === 0) return [];
  const remarks = notice.body.editorialMarks.map(({ kind, shown, source, note, by }) => {
    if (kind === 'corrected') return exportWords.corrected(shown, actName(of, by));
    return kind === 'sic' ? exportWords.sic(shown, source ?? '') : exportWords.doubt(shown, note ?? '');
  });
  return [
    '---',
    `## ${words.editorial}`,
    words.editorialIntro,
    remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join('\n'),
  ];
}

/** Words between two offsets, with their note marks and with links to what they cite. */
function print(of: NoticeExport, within: string, text: string, from = 0, to = text.length): string {
  const pieces = piecesWithin(of, within, text)
    .filter(({ start, end }) => start >= from && end <= to)
    .map((piece) => ({ ...piece, start: piece.start - from, end: piece.end - from }));
  const write = (piece: Nested<Marked>): string => {
    if (typeof piece === 'string') return escapeMarkdown(piece);
    const inside = piece.inside.map(write).join('');
    const marked = piece.of;
    if (marked.kind === 'call') return `[^${marked.call.number}]`;
    if (marked.kind === 'mark') return inside;
    return `[${inside}](${absolute(of.site, marked.citation.address)})`;
  };
  return nestPieces(text.slice(from, to), pieces).map(write).join('');
}

/** Letters that Markdown would take for its own, wherever they stand. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&');
}

/** And those it would take for its own only at the start of a line; a dash and a blank are a list to it too. */
function line(text: string): string {
  const dash = text.startsWith('- ') ? '- ' : '';
  const rest = text.slice(dash.length).replace(/^\s+/, '');
  return dash + rest.replace(/^[-+=#]/, '\\$&').replace(/^(\d+)(?=[.)])/, '$1\\');
}
