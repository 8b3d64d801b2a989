import type { z } from 'zod';
import type { Corpus } from '../corpus/corpus.ts';
import { isoDaySchema } from '../model/time/iso-day.ts';

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
  /** All rows in a fixed order. */
  rows(corpus: Corpus, site: string): Row[];
}

/** A day of a row; its JSON Schema says so too. */
export const daySchema = isoDaySchema.meta({ format: 'date' });

/** Define a collection whose rows are held to its schema by the compiler. */
export function defineCollection<Shape extends Readonly<Record<string, z.ZodType<Cell>>>>(
  definition: Omit<Collection, 'schema' | 'rows'> & {
    schema: z.ZodObject<Shape>;
    rows(corpus: Corpus, site: string): z.output<z.ZodObject<Shape>>[];
  },
): Collection {
  return definition as unknown as Collection;
}

/** Names of the columns, in order. */
export function columnsOf({ schema }: Pick<Collection, 'schema'>): string[] {
  return Object.keys(schema.shape);
}
