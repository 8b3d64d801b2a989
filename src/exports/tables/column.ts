import { z } from 'zod';
import type { Collection } from './collection.ts';

/** What the cells of a column are, for forms that know more than words. */
export type ColumnKind = 'text' | 'address' | 'day' | 'integer' | 'number' | 'boolean' | 'list';

/** A column of a table, as its schema tells it. */
export interface Column {
  name: string;
  kind: ColumnKind;
  /** Whether a cell may be empty: what is not known is `null`. */
  isNullable: boolean;
  /** All values there are, where they are few and named. */
  values?: readonly string[];
  /** What it says, one Vietnamese sentence. */
  meaning: string;
}

/** What of a JSON Schema tells the kind of a cell. */
interface CellSchema {
  type?: string | string[];
  format?: string;
  enum?: (string | null)[];
  anyOf?: CellSchema[];
  description?: string;
}

const FORMATS: Readonly<Record<string, ColumnKind>> = { date: 'day', uri: 'address' };
const TYPES: Readonly<Record<string, ColumnKind>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
};

/** The columns of a table in order, read from its schema: that is where they are described, and nowhere else. */
export function describeColumns({ schema }: Pick<Collection, 'schema'>): Column[] {
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, CellSchema> };
  return Object.entries(properties).map(([name, cell]): Column => {
    const all = cell.anyOf ?? [cell];
    const types = all.flatMap(({ type }) => type ?? []);
    const own = all.find(({ type }) => type !== 'null') ?? cell;
    const kind = FORMATS[own.format ?? ''] ?? TYPES[types.find((type) => type !== 'null') ?? ''];
    if (kind === undefined) throw new Error(`${name}: a cell of no known kind.`);
    return {
      name,
      kind,
      isNullable: types.includes('null'),
      ...(own.enum && { values: own.enum.filter((value) => value !== null) }),
      meaning: cell.description ?? '',
    };
  });
}
