/** A file of the open data as readers see it listed. */
export interface OpenDataFile {
  /** Path below the site: `/api/v1/notices.csv`. */
  path: string;
  /** Media type. */
  type: string;
  /** Size in bytes. */
  bytes: number;
}

/** A table with its files and the count of its rows. */
export interface OpenDataTable {
  name: string;
  rows: number;
  /** How many JSON pages it has. */
  pages: number;
  json: OpenDataFile;
  csv: OpenDataFile;
}
