import { citationCollection } from './citation-rows.ts';
import type { Collection } from './collection.ts';
import { documentCollection } from './document-rows.ts';
import { noticeCollection } from './notice-rows.ts';

/**
 * Every table of the open data. A new one is one definition beside these and one line here: its JSON pages, CSV, JSON
 * Schema, place in the catalogue and explanation under `/du-lieu/` follow.
 */
export const COLLECTIONS: readonly Collection[] = [noticeCollection, documentCollection, citationCollection];
