import { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { happenedTo } from '../../corpus/history/happenings.ts';
import { noticesAsPublished } from '../../corpus/history/publication.ts';
import { HAPPENINGS, type HappeningKind } from '../../model/happening.ts';
import type { Notice } from '../../model/notice.ts';
import { isoDaySchema } from '../../model/time/iso-day.ts';

/** One fact of a row. An unknown fact is `null`, never left out and never guessed. */
export type Cell = string | number | boolean | null | readonly string[];

/** One line of a table: flat, so that it reads the same in JSON and in a spreadsheet. */
export type Row = Readonly<Record<string, Cell>>;

/** A table of the open data: the same rows as JSON pages, as CSV and in the catalogue. */
export interface Collection {
  /** Name in addresses: `notices` gives `/api/v1/notices.json`. */
  name: string;
  /** Vietnamese title, for readers. */
  title: string;
  /** What one row is, one Vietnamese sentence. */
  description: string;
  /** Columns in order, each described: the JSON Schema and the page of explanations are made from it. */
  schema: z.ZodObject;
  /** Columns that tell a row from all others. */
  key: readonly string[];
  /** Columns that hold the key of a row of another table, by name, or of this one. */
  refersTo?: Readonly<Record<string, string>>;
  /** All rows in a fixed order, by what each group of them is drawn from. */
  groups(corpus: Corpus, site: string): RowGroup[];
}

/** Rows of a table that stand together: those of a notice, of a document, or all. */
export interface RowGroup<Rows = Row> {
  /** Tells it from the other groups of its table. */
  id: string;
  from: DrawnFrom;
  /** The rows, made when they are asked for: a table whose groups are known to be the same makes none. */
  rows(): Rows[];
}

/** Groups of the rows of each notice, the first published first: a newer notice adds rows at the end. */
export function groupsOfNotices<Rows>(corpus: Corpus, rowsOf: (notice: Notice) => Rows[]): RowGroup<Rows>[] {
  return noticesAsPublished(corpus).map((notice) => ({
    id: notice.id,
    from: { notices: [notice.id], isNamedThen: true },
    rows: () => rowsOf(notice),
  }));
}

/** All rows of a table of the vocabularies as one group: there are few, and they change together. */
export function wholeTable<Rows>(rows: () => Rows[]): RowGroup<Rows>[] {
  return [{ id: 'all', from: {}, rows }];
}

/** A day of a row; its JSON Schema says so too. */
export const daySchema = isoDaySchema.meta({ format: 'date' });

/** What happened to the notice that a row is of. */
export const happenedColumn = z
  .array(z.enum(HAPPENINGS))
  .describe(
    'Điều đã xảy ra với thông báo sau khi đăng: withdrawn bị thu hồi; replaced bị thay thế; restored được khôi phục; corrected có đính chính, chữ giữ nguyên; correction được ban hành lại; transcription trang này sửa lỗi chép; redacted che thông tin cá nhân; moved đổi địa chỉ. Trống khi không có gì.',
  );

/** A cell of {@link happenedColumn}. */
export function happenedKinds(notice: Pick<Notice, 'id'>, corpus: Corpus): HappeningKind[] {
  return [...new Set(happenedTo(notice, corpus).map(({ kind }) => kind))];
}

/** Define a collection whose rows are held to its schema by the compiler. */
export function defineCollection<Shape extends Readonly<Record<string, z.ZodType<Cell>>>>(
  definition: Omit<Collection, 'schema' | 'groups' | 'key' | 'refersTo'> & {
    schema: z.ZodObject<Shape>;
    key: readonly (keyof Shape)[];
    refersTo?: Readonly<Partial<Record<keyof Shape, string>>>;
    groups(corpus: Corpus, site: string): RowGroup<z.output<z.ZodObject<Shape>>>[];
  },
): Collection {
  return definition as unknown as Collection;
}

/** Names of the columns, in order. */
export function columnsOf({ schema }: Pick<Collection, 'schema'>): string[] {
  return Object.keys(schema.shape);
}
