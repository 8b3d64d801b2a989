import {
  duckdbExample,
  type QueryName,
  sqliteExample,
  sqliteIndexes,
  WORKED_QUERIES,
} from '../exports/tables/worked-queries.ts';
import { queryWords as words } from '../i18n/vi/queries.ts';
import type { PageHead } from './lists/page-head.ts';

/** The page of worked queries. */
export interface QueriesPageView {
  head: PageHead;
  opening: { sqlite: string; indexes: string; duckdb: string };
  queries: readonly {
    id: QueryName;
    question: string;
    sql: string;
    /** Where DuckDB wants other words. */
    duckdb?: string;
    note?: string;
  }[];
}

// A query without its words is a fault that the types find.
const QUESTIONS: Readonly<Record<QueryName, string>> = words.questions;
const NOTES: Readonly<Partial<Record<QueryName, string>>> = words.notes;

/** @param site address of the site, for the examples */
export function queriesPage(site: string): QueriesPageView {
  return {
    head: { title: words.title, description: words.description },
    opening: { sqlite: sqliteExample(site), indexes: sqliteIndexes(), duckdb: duckdbExample(site) },
    queries: (Object.keys(WORKED_QUERIES) as QueryName[]).map((id) => ({
      id,
      question: QUESTIONS[id],
      ...WORKED_QUERIES[id],
      ...(NOTES[id] !== undefined && { note: NOTES[id] }),
    })),
  };
}
