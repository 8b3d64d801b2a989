import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Notice } from '../../../src/model/notice.ts';

/** A Word file of these paragraphs and tables. */
export async function wordFile(
  children: readonly (Paragraph | Table)[],
  extra: Partial<ConstructorParameters<typeof Document>[0]> = {},
): Promise<Uint8Array> {
  const document = new Document({ ...extra, sections: [{ children: [...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A paragraph of one look; `[^2]` calls footnote 2. */
export function paragraph(text: string, look: IRunOptions & { centred?: boolean } = {}): Paragraph {
  const { centred, ...run } = look;
  const children = text
    .split(/(\[\^\d+\])/u)
    .filter(Boolean)
    .map((part) => {
      const note = /^\[\^(\d+)\]$/u.exec(part)?.[1];
      return note ? new FootnoteReferenceRun(Number(note)) : new TextRun({ ...run, text: part });
    });
  return new Paragraph({ children, ...(centred && { alignment: AlignmentType.CENTER }) });
}

/** A table of texts; lines of a cell are parted by a line feed. */
export function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) => new TableCell({ children: cell.split('\n').map((line) => paragraph(line)) }),
          ),
        }),
    ),
  });
}

/** Automatic numbering as Word defines it: `I.`, `1.`, `1.1.`, `a)`. */
export const LEGAL_NUMBERING = {
  config: [
    {
      reference: 'luat',
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
        { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
        { level: 2, format: LevelFormat.DECIMAL, text: '%2.%3.' },
        { level: 3, format: LevelFormat.LOWER_LETTER, text: '%4)' },
      ],
    },
  ],
};

/** Text of a block with its note marks put back as `[^n]`, from the MDX. */
function marked(mdx: string): string[] {
  const body = mdx.slice(mdx.indexOf('\n---\n') + 5);
  return body
    .split(/\n+/u)
    .filter((line) => line.trim() !== '' && !/^<\/?(?:Closing|Recipients|Signature)>$/u.test(line))
    .map((line) => line.replaceAll('\\', ''));
}

/** The words of a published notice as Word paragraphs: bold headings, real footnotes, nothing Word would not have. */
export function wordParagraphs(
  notice: Notice,
  mdx: string,
): { children: Paragraph[]; footnotes: Record<string, { children: Paragraph[] }> } {
  const lines = marked(mdx);
  const notes = lines.filter((line) => /^\[\^\d+\]:/u.test(line));
  const body = lines.filter((line) => !notes.includes(line));
  const children = [
    paragraph(notice.title, { bold: true, centred: true }),
    paragraph(notice.subject, { bold: true, centred: true }),
    ...body.map((line) => {
      const heading = /^#+ (.*)$/u.exec(line)?.[1];
      return heading ? paragraph(heading, { bold: true }) : paragraph(line.replaceAll('*', ''));
    }),
  ];
  const footnotes = Object.fromEntries(
    notes.map((note) => {
      const [, number = '', text = ''] = /^\[\^(\d+)\]: (.*)$/u.exec(note) ?? [];
      return [number, { children: [paragraph(text)] }];
    }),
  );
  return { children, footnotes };
}
