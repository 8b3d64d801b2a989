import { exportWords as words } from '../../i18n/vi/exports.ts';
import { API, absolute, PAGES, tableCsvAddress } from '../../model/addresses/address.ts';
import type { Collection } from './collection.ts';
import { type Column, type ColumnKind, describeColumns } from './column.ts';

/** A file that holds tables whole, with the digest of its bytes. */
export interface WholeFile {
  /** Path below the site. */
  path: string;
  format: 'parquet' | 'sqlite';
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
  title: string;
}

/** What a cell of a CSV is in a Table Schema, version 2, whose published profile knows no lists. */
const FIELDS: Readonly<Record<ColumnKind, object>> = {
  text: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  day: { type: 'date' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  list: { type: 'string' },
};

const MEDIA_TYPES: Readonly<Record<WholeFile['format'], string>> = {
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/gzip',
};

/**
 * What the files of the open data hold, as a Data Package (Frictionless, version 2): every CSV with its columns, keys
 * and what leads from one table to another; the files that hold tables whole. No licence: none has been decided.
 * @param tables those with a CSV, each with its bytes
 */
export function dataPackage(
  tables: readonly { collection: Collection; bytes: number }[],
  wholes: readonly WholeFile[],
  site: string,
): string {
  const keys = new Map(tables.map(({ collection: { name, key } }) => [name, key]));
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'thong-bao-ket-luan',
    title: words.catalog,
    description: words.catalogDescription,
    homepage: absolute(site, PAGES.data),
    resources: [
      ...tables.map(({ collection, bytes }) => csvResource(collection, bytes, keys)),
      ...wholes.map(({ path, format, bytes, sha256, title }) => ({
        name: pathIn(path).replaceAll('.', '-'),
        title,
        path: pathIn(path),
        format,
        mediatype: MEDIA_TYPES[format],
        bytes,
        hash: `sha256:${sha256}`,
      })),
    ],
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

function csvResource(
  collection: Collection,
  bytes: number,
  keys: ReadonlyMap<string, readonly string[]>,
): object {
  const { name, title, description, key, refersTo = {} } = collection;
  // Words stand in no CSV, and nothing can lead there.
  const foreignKeys = Object.entries(refersTo).flatMap(([column, other]) => {
    const fields = keys.get(other);
    return fields ? [{ fields: [column], reference: { resource: other === name ? '' : other, fields } }] : [];
  });
  return {
    name,
    type: 'table',
    title,
    description,
    path: pathIn(tableCsvAddress(name)),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: describeColumns(collection).map(fieldOf),
      primaryKey: [...key],
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function fieldOf({ name, kind, isNullable, values, meaning }: Column): object {
  // An empty cell is also a list without members.
  const constraints = {
    ...(!isNullable && kind !== 'list' && { required: true }),
    ...(values && { enum: values }),
  };
  return {
    name,
    ...FIELDS[kind],
    description: kind === 'list' ? words.listed(meaning) : meaning,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A path as the package names it, beside itself. */
function pathIn(path: string): string {
  return path.slice(API.length + 1);
}
