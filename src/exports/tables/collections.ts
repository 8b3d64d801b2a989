import { agencyCollection } from '../rows/agency-rows.ts';
import { assignmentCollection } from '../rows/assignments.ts';
import { citationCollection } from '../rows/citation-rows.ts';
import { documentCollection } from '../rows/document-rows.ts';
import { indicatorCollection } from '../rows/indicator-rows.ts';
import { metricCollection } from '../rows/metric-rows.ts';
import { noticeCollection } from '../rows/notice-rows.ts';
import { passageCollection } from '../rows/passage-rows.ts';
import { placeCollection } from '../rows/place-rows.ts';
import { stateCollection } from '../rows/state-rows.ts';
import type { Collection } from './collection.ts';

/**
 * Every table of the open data. A new one is one definition beside these and one line here: its JSON pages, CSV, JSON
 * Schema, place in the catalogue and explanation under `/du-lieu/` follow.
 */
export const COLLECTIONS: readonly Collection[] = [
  noticeCollection,
  documentCollection,
  citationCollection,
  metricCollection,
  indicatorCollection,
  assignmentCollection,
  stateCollection,
  agencyCollection,
  placeCollection,
];

/**
 * All of these and the words themselves, as the SQLite file and the Parquet files have them: as CSV and JSON the words
 * stand in the files of each notice, and a second time they would be a third of the site.
 */
export const WHOLE_TABLES: readonly Collection[] = [...COLLECTIONS, passageCollection];
