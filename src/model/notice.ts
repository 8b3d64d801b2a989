import { z } from 'zod';
import type { NoticeAccount } from './account.ts';
import type { InternalLink } from './addresses/internal-link.ts';
import { slugSchema } from './addresses/slug-schema.ts';
import type { ChartForm } from './chart-form.ts';
import type { SourcePosition } from './diagnostic.ts';
import type { Citation } from './document/citation.ts';
import type { Metric, MetricKind } from './figures/metric.ts';
import { inspectionSchema, lastInspectionDay } from './inspection.ts';
import type { Assignment } from './orders/assignment.ts';
import type { FollowUp } from './orders/follow-up.ts';
import { isoDaySchema } from './time/iso-day.ts';

const printed = z.string().trim().min(1, 'không được để trống');
/** A signature: the name, and the lines over it, `TL. CHỦ TỊCH` first. */
const signatureSchema = z.strictObject({
  name: printed,
  authority: z.array(printed).min(1, 'phải có ít nhất một dòng'),
});

/**
 * Files that notices are made from. They are served as they are, so none may be of a kind that a browser would run
 * (`.html`, `.svg`), and none may have letters that mean something in an address.
 */
const SOURCE_FILE =
  /^sources\/\d{4}\/[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._(),-]*\.(?:txt|md|pdf|docx?|odt|rtf)$/iu;

/** Frontmatter of a notice: what the document itself says, nothing else. Unknown facts are left out, never guessed. */
const noticeFacts = z.strictObject({
  /** The document's own title as printed: `THÔNG BÁO`. */
  title: printed,
  /** Trích yếu, exactly as printed, however long. */
  subject: printed,
  /** Số, ký hiệu as printed; left out when the source has none. */
  number: printed.optional(),
  /** Day of issue; left out when the source has none. */
  issued: isoDaySchema.optional(),
  /** Issuing agency, a slug of `registry/agencies.yaml`. */
  issuer: slugSchema,
  /** What it is about, slugs of `registry/topics.yaml`; chosen by the site's editors. */
  topics: z.array(slugSchema).default([]),
  /** What was concluded upon; left out where the source names neither day nor place. */
  inspection: inspectionSchema.prefault({}),
  /** Who concluded, with the position as printed; left out where a body concluded, such as a standing committee. */
  concludedBy: z.strictObject({ name: printed, position: printed }).optional(),
  /** Who signed, and for whom. */
  signer: signatureSchema,
  /** Who signed beside: another office of a joint document, who took the minutes. */
  cosigners: z.array(signatureSchema).default([]),
  /** The file the text was made from, unchanged, below `content/`. */
  source: z.strictObject({
    file: z
      .string()
      .regex(
        SOURCE_FILE,
        'phải là đường dẫn dạng `sources/2024/ten-tep.txt`, tên chỉ có chữ, số, dấu cách, `.`, `-`, `_`, `(`, `)`, `,`, đuôi txt, md, pdf, doc, docx, odt hoặc rtf',
      ),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'phải là 64 chữ số thập lục phân viết thường'),
  }),
});

/** The same, with one day at least: by it a notice is ordered and filed. */
export const noticeFrontmatterSchema = noticeFacts.refine(
  ({ issued, inspection }) => issued !== undefined || inspection?.on !== undefined,
  {
    path: ['inspection', 'on'],
    message: 'phải có ngày kiểm tra hoặc cuộc họp khi không có `issued`',
    // Told together with all else that is missing, and not only when the rest is right.
    when: ({ value }) => z.looseObject({}).safeParse(value).success,
  },
);
type NoticeFrontmatter = z.output<typeof noticeFrontmatterSchema>;

/** Kinds of legal numbering, and the blocks without one. */
export const BLOCK_KINDS = [
  'part', // I.
  'item', // 1.
  'point', // 1.1. (any depth)
  'letter', // a)
  'dash', // -
  'plus', // +
  'plain',
  'table',
  'closing',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One heading or paragraph of the official text. */
export interface Block {
  /** Permanent anchor from the legal numbering: `ii-1-1.1-a-d2`. */
  anchor: string;
  kind: BlockKind;
  /** Printed label without its full stop or bracket: `II`, `1.1`, `a`. */
  label?: string;
  /** Whether the block is set as a heading. */
  isHeading: boolean;
  /** Levels below the notice: 1 for a part. */
  depth: number;
  /** Vietnamese reference, smallest unit first: `điểm a mục 1.1 phần II`. */
  reference: string;
  /** Official words of the block, footnote marks left out; rows of a table on lines, its cells parted by tabs. */
  text: string;
  /** Offset of the block in the MDX source, in UTF-16 units: joins page and model. */
  offset: number;
}

/** Anchor of the recipients (Nơi nhận), where a notice prints them. */
export const RECIPIENTS = 'noi-nhan';

/** Whether the notice prints its recipients: nothing may link to them otherwise. */
export function hasRecipients({ bodyFacts: { blocks } }: Pick<Notice, 'bodyFacts'>): boolean {
  return blocks.includes(RECIPIENTS);
}

/** A footnote of the official text. */
export interface Footnote {
  /** Number as readers meet it, from 1. */
  number: number;
  /** Name between `[^` and `]` in the source. */
  label: string;
  anchor: string;
  text: string;
  /** Stretches of the text that are tables, in UTF-16 units: rows on lines, cells parted by tabs. */
  tables?: { start: number; end: number }[];
  /** Anchors of the marks that call it, in order. */
  marks: string[];
}

/** A place in the text that calls a footnote. */
export interface NoteCall {
  /** Anchor of the mark: `goi-chu-thich-1`. */
  anchor: string;
  /** Number of the note called. */
  number: number;
  /** Anchor of the block or footnote that holds the mark. */
  within: string;
  /** Where the mark stands in the words of that block or footnote, in UTF-16 units. */
  at: number;
}

/**
 * A place where an editor marked the words: a corrected slip of transcription, a doubt left as printed, or words that the
 * agency corrected by another document.
 */
export interface EditorialMark {
  kind: 'sic' | 'note' | 'corrected';
  anchor: string;
  /** Anchor of the block or footnote that holds it. */
  within: string;
  /** Where the words shown begin in that block or footnote, in UTF-16 units. */
  at: number;
  /** Words shown on the page. */
  shown: string;
  /** Words of the source, for a slip. */
  source?: string;
  /** The editor's remark, for a doubt. */
  note?: string;
  /** The document that corrects the words, a key of the registry. */
  by?: string;
}

/** A chart asked for in the text, drawn from the notice's own metrics. */
export interface ChartRequest {
  /** Anchor of the figure, `hinh-1`. */
  anchor: string;
  indicators: string[];
  places?: string[];
  kinds?: MetricKind[];
  /** Form named by the author; without it the data decide. */
  form?: ChartForm;
  title: string;
  subtitle?: string;
  position: SourcePosition;
}

/** The words of a notice and what stands in them: most of it by far, and asked for one notice at a time. */
export interface NoticeBody {
  blocks: Block[];
  footnotes: Footnote[];
  noteCalls: NoteCall[];
  editorialMarks: EditorialMark[];
}

/** What is asked of the bodies of all notices together: no body is read for it. */
export interface BodyFacts {
  /** Anchors of the blocks in their order, and of the footnotes. */
  blocks: string[];
  footnotes: string[];
  /** Words of the headings. */
  headings: string[];
  /** How many places editors marked for what is ours: slips and doubts. */
  editorialMarks: number;
  /** Documents by which the agency corrected marked words. */
  correctedBy: string[];
}

/** The facts of a body. */
export function bodyFacts({ blocks, footnotes, editorialMarks }: NoticeBody): BodyFacts {
  return {
    blocks: blocks.map(({ anchor }) => anchor),
    footnotes: footnotes.map(({ anchor }) => anchor),
    headings: blocks.filter(({ isHeading }) => isHeading).map(({ text }) => text),
    editorialMarks: editorialMarks.filter(({ kind }) => kind !== 'corrected').length,
    correctedBy: [...new Set(editorialMarks.flatMap(({ by }) => by ?? []))],
  };
}

/** A published notice, compiled once a build. Holds no HTML. */
export interface Notice extends NoticeFrontmatter {
  /** `2024/ket-luan-…`, from the file's place below `notices/`; also its address. */
  id: string;
  year: string;
  slug: string;
  /** Path of the MDX file below the content folder. */
  file: string;
  /** SHA-256 of the MDX text: two notices of one digest and one name are equal; absent where nobody asked. */
  digest?: string;
  /**
   * SHA-256 of all but its body, its digests and where things stand in its file: a word that is in no fact leaves it as it is;
   * absent where nobody asked.
   */
  facts?: string;
  /** SHA-256 of its facts and official words, by which its ledger knows them; absent where nobody asked. */
  official?: string;
  /** A build reads it when it is asked for and lets it go again: whatever asks for many takes one after the other. */
  body: NoticeBody;
  bodyFacts: BodyFacts;
  metrics: Metric[];
  assignments: Assignment[];
  /** What it says of orders of earlier notices. */
  followUps: FollowUp[];
  citations: Citation[];
  charts: ChartRequest[];
  /** How its words stand to its source, where they were held against it. */
  account?: NoticeAccount;
  /** Links within this site that its editors wrote. */
  links: InternalLink[];
  /** Where facts stand in the file that only the registry can tell right from wrong. */
  factPositions: Readonly<Record<'issuer' | 'place', SourcePosition>>;
}

/** The day a notice counts from: its issue, or the last day of the inspection while the issue is unknown. */
export function noticeDay({ issued, inspection }: Pick<Notice, 'issued' | 'inspection'>): string {
  const day = issued ?? lastInspectionDay(inspection);
  if (day === undefined) throw new Error('A notice without any day does not pass the schema.');
  return day;
}
