import { agencyCollection } from './agency-rows.ts';
import { assignmentCollection } from './assignments.ts';
import { citationCollection } from './citation-rows.ts';
import type { Collection } from './collection.ts';
import { documentCollection } from './document-rows.ts';
import { indicatorCollection } from './indicator-rows.ts';
import { metricCollection } from './metric-rows.ts';
import { noticeCollection } from './notice-rows.ts';
import { passageCollection } from './passage-rows.ts';
import { placeCollection } from './place-rows.ts';
import { stateCollection } from './state-rows.ts';

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
