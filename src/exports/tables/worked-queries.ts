import { absolute, tableParquetAddress, WHOLE_SQLITE } from '../../model/addresses/address.ts';
import { WHOLE_TABLES } from './collections.ts';

/** A question that the whole tables answer, in SQL; its words are in `src/i18n/vi/queries.ts`. */
interface WorkedQuery {
  /** For SQLite, and for DuckDB where nothing else is said. */
  sql: string;
  /** Where DuckDB takes lists apart in its own way. */
  duckdb?: string;
}

const ORDERS_OF_AGENCIES = (list: string): string => `SELECT a.name, count(*) AS orders,
       count(o.dueNow) AS withLastDay
FROM assignments o, ${list}
JOIN agencies a ON a.id = l.value
GROUP BY a.id, a.name
ORDER BY orders DESC, a.name
LIMIT 10`;

/** Every one is run against the built site by a test, in both programs, and both must give the answer that the test names. */
export const WORKED_QUERIES = {
  newest: {
    sql: `SELECT n.number, coalesce(n.issued, n.inspectedOn) AS day, n.placeName, n.address
FROM notices n
ORDER BY day DESC, n.id
LIMIT 10`,
  },
  cited: {
    sql: `SELECT d.number, d.title, count(*) AS mentions, count(DISTINCT c.notice) AS notices
FROM citations c
JOIN documents d ON d.id = c.document
GROUP BY d.id, d.number, d.title
ORDER BY mentions DESC, d.id
LIMIT 5`,
  },
  agencies: {
    sql: ORDERS_OF_AGENCIES('json_each(o.leads) l'),
    duckdb: ORDERS_OF_AGENCIES('unnest(o.leads) l(value)'),
  },
  months: {
    sql: `SELECT substr(CAST(dueNow AS VARCHAR), 1, 7) AS month, count(*) AS orders
FROM assignments
WHERE dueNow IS NOT NULL
GROUP BY month
ORDER BY month`,
  },
  waiting: {
    sql: `SELECT o.dueNow, o.leadNames, o.words, o.address
FROM assignments o
WHERE o.state = 'chua-cap-nhat' AND o.dueNow < '2024-07-01'
ORDER BY o.dueNow, o.id
LIMIT 10`,
  },
  told: {
    sql: `SELECT o.words, s.position, s.day, s.state, s.evidence
FROM states s
JOIN assignments o ON o.id = s.assignment
ORDER BY s.assignment, s.position
LIMIT 10`,
  },
  figures: {
    sql: `SELECT i.name, m.referenceAreaName, m.timePeriod, m.observationValue, m.unitMeasure
FROM metrics m
JOIN indicators i ON i.indicator = m.indicator
WHERE m.kind = 'observed' AND m.observationStatus = 'A' AND NOT m.isChange
  AND m.unitMeasure = '%'
ORDER BY m.observationValue DESC, m.address
LIMIT 5`,
  },
  words: {
    sql: `SELECT n.number, n.issued, p.reference, p.text
FROM passages p
JOIN notices n ON n.id = p.notice
WHERE p.text LIKE '%giải ngân%' AND NOT p.isHeading
ORDER BY n.id, p.position
LIMIT 5`,
  },
} as const satisfies Readonly<Record<string, WorkedQuery>>;
export type QueryName = keyof typeof WORKED_QUERIES;

/** How to fetch and open the database. */
export function sqliteExample(site: string): string {
  const packed = WHOLE_SQLITE.slice(WHOLE_SQLITE.lastIndexOf('/') + 1);
  const plain = packed.slice(0, -'.gz'.length);
  return `curl -O ${absolute(site, WHOLE_SQLITE)}\ngunzip ${packed}\nsqlite3 -box ${plain}`;
}

/**
 * The indexes of both ends of every way from one table to another, for who asks much: in the file they would be a quarter
 * of its bytes, and no part of it could stay when another changes.
 */
export function sqliteIndexes(): string {
  const keys = new Map(WHOLE_TABLES.map(({ name, key }) => [name, key[0] ?? '']));
  const referred = new Set(WHOLE_TABLES.flatMap(({ refersTo = {} }) => Object.values(refersTo)));
  return WHOLE_TABLES.flatMap(({ name, refersTo = {} }) => {
    const index = (column: string): string => `INDEX ${name}_${column} ON ${name} (${column});`;
    return [
      ...(referred.has(name) ? [`CREATE UNIQUE ${index(keys.get(name) ?? '')}`] : []),
      ...Object.keys(refersTo).map((column) => `CREATE ${index(column)}`),
    ];
  }).join('\n');
}

/** How DuckDB calls the tables, which it reads from the site, only those columns that a query asks for. */
export function duckdbExample(site: string): string {
  return WHOLE_TABLES.map(
    ({ name }) => `CREATE VIEW ${name} AS FROM '${absolute(site, tableParquetAddress(name))}';`,
  ).join('\n');
}
