import { exportWords } from '../i18n/exports.ts';
import { noticeWords as words } from '../i18n/notice.ts';
import { printIsoDay } from '../model/iso-day.ts';
import type { Block } from '../model/notice.ts';
import { absolute, documentPath, noticePath, sourcePath } from './addresses.ts';
import type { NoticeExport } from './notice-export.ts';
import { type Marked, piecesWithin } from './notice-pieces.ts';
import { type Nested, nestPieces } from './pieces.ts';

/**
 * A notice as Markdown (CommonMark with tables and footnotes, as GitHub reads it): what the document says of itself,
 * then its words, with numbered notes and the remarks of the editors at the end.
 */
export function markdown(of: NoticeExport): string {
  const { notice } = of;
  const notes = notice.footnotes.map(
    ({ number, anchor, text }) => `[^${number}]: ${print(of, anchor, text).replaceAll('\n', '\n\n    ')}`,
  );
  return [
    `# ${escapeMarkdown(notice.title)}`,
    `**${escapeMarkdown(notice.subject)}**`,
    metadata(of),
    '---',
    ...notice.blocks.map((block) => printBlock(of, block)),
    ...notes,
    ...editorial(of),
    '',
  ].join('\n\n');
}

function metadata({ notice, corpus: { registry }, site }: NoticeExport): string {
  const { inspection, concludedBy, signer, cosigners } = notice;
  const place = registry.places.get(inspection.place)?.name ?? inspection.place;
  const facts: readonly [string, string | undefined][] = [
    [words.number, notice.number ?? words.numberUnknown],
    [words.issued, notice.issued ? printIsoDay(notice.issued) : words.issuedUnknown],
    [words.issuer, registry.agencies.get(notice.issuer)?.name ?? notice.issuer],
    [words.inspected, [place, inspection.on && printIsoDay(inspection.on)].filter(Boolean).join(', ')],
    [words.programme, inspection.programme],
    [words.concludedBy, concludedBy && `${concludedBy.name}, ${concludedBy.position}`],
    [words.signer, signed(signer)],
    ...cosigners.map((cosigner): [string, string] => [words.cosigner, signed(cosigner)]),
  ];
  return [
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${escapeMarkdown(value)}`])),
    `- ${exportWords.address}: <${absolute(site, noticePath(notice.id))}>`,
    `- ${words.source}: <${absolute(site, sourcePath(notice.source.file))}>`,
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

/** Rows on lines and cells parted by tabs, as a table of GitHub's Markdown. */
function table(printed: string): string {
  const [head = [], ...rows] = printed.split('\n').map((row) => row.split('\t'));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function editorial({ notice }: NoticeExport): string[] {
  if (notice.editorialMarks.length === 0) return [];
  const remarks = notice.editorialMarks.map(({ kind, shown, source, note }) =>
    kind === 'sic' ? exportWords.sic(shown, source ?? '') : exportWords.doubt(shown, note ?? ''),
  );
  return [
    '---',
    `## ${words.editorial}`,
    words.editorialIntro,
    remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join('\n'),
  ];
}

/** Words with their note marks and with links to what they cite. */
function print(of: NoticeExport, within: string, text: string): string {
  const { corpus, site } = of;
  const write = (piece: Nested<Marked>): string => {
    if (typeof piece === 'string') return escapeMarkdown(piece);
    const inside = piece.inside.map(write).join('');
    const marked = piece.of;
    if (marked.kind === 'call') return `[^${marked.call.number}]`;
    if (marked.kind === 'mark') return inside;
    return `[${inside}](${absolute(site, documentPath(corpus, marked.citation.document))})`;
  };
  return nestPieces(text, piecesWithin(of, within, text))
    .map(write)
    .join('');
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
