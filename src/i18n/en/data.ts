import { counted } from './count.ts';

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Words of the page that explains the open data. */
export const dataWords = {
  downloads: 'Download, cite',
  aboutData: 'What is the open data?',
  title: 'Open data',
  description:
    'Download the full texts, figures and citations of the notices of conclusions as JSON, CSV, SQLite, Parquet, Akoma Ntoso, Markdown, BibTeX and RIS, with examples that run.',
  intro:
    'All that this site reads from the notices can be taken away as files, without signing up. Each row has the address of the very passage it was read from, so that anyone can check it. Names of tables and columns, and what the columns mean, are in Vietnamese where they describe Vietnamese documents.',
  tables: 'Tables',
  tablesIntro:
    'Each table comes in three forms with the same content: CSV in one file, for Excel or LibreOffice; JSON in pages of at most 200 KB; Parquet for analysis. The table of passages is in Parquet alone: the words of each notice are in its own files.',
  rows: (count: number): string => counted(count, 'row'),
  csv: 'CSV',
  json: 'JSON',
  jsonPages: (count: number): string =>
    count === 1 ? '1 page' : `${figures.format(count)} pages, this is the first`,
  parquet: 'Parquet',
  schema: 'JSON Schema',
  columns: 'Columns',
  column: 'Column',
  meaning: 'Meaning',
  whole: 'All at once',
  wholeIntro:
    'All tables above, and the full text passage by passage, in one SQLite database, compressed by gzip. The Parquet file of each table has the same content, is much smaller and can be read over the web by DuckDB, pandas and R.',
  wholeSqlite: 'SQLite database',
  wholePackage: 'Description of the files for machines (Frictionless Data Package), with sizes and SHA-256',
  wholeQueries: 'How to open it, and worked queries (in Vietnamese)',
  notices: 'Each notice',
  noticesIntro:
    'Take the last slash off the address of a notice and add the ending of a file to have it in another form. The newest notice, for instance:',
  noticesNone: 'There is no notice yet.',
  formats: {
    json: 'all that this site knows: facts, passages, footnotes, citations, figures, editorial marks',
    xml: 'the OASIS standard for legal documents (Akoma Ntoso 3.0); each passage has the identifier of its address',
    md: 'words that can be read at once, with numbered footnotes',
    bib: 'citation for LaTeX',
    ris: 'citation for Zotero, EndNote, Mendeley',
    'csl.json': 'citation for Zotero, pandoc',
  },
  noticeSchema: 'Schema of the JSON file of a notice',
  feeds: 'Follow new notices',
  feedsIntro:
    'Copy the address below into a feed reader (Atom). The file has the newest 50 notices and leads to archives of 50 older ones each; days are those of the notices, not of the build.',
  feedOfAll: 'All notices',
  feedOf: 'By agency, place and topic:',
  spreadsheet: 'Open in a spreadsheet',
  spreadsheetSteps: [
    'Download a CSV file from the tables above.',
    'Excel: open the file by a double click. If all columns fall into one, choose Data › From Text/CSV, comma as delimiter, UTF-8.',
    'LibreOffice: open the file, choose Unicode (UTF-8) and comma.',
    'To see where a row is from, open the address in the column address.',
  ],
  curl: 'Download by curl',
  python: 'Read by Python',
  pythonIntro:
    'With the standard library alone. The first example goes through all JSON pages; the second reads a CSV file.',
  rules: 'Rules',
  rulesList: [
    'What the source does not say is left empty: null in JSON, an empty cell in CSV. Nothing is guessed.',
    'Days are written year-month-day (2024-04-23); where only the month or year is known, only that is written.',
    'In CSV, several values of a cell are joined by a semicolon and a space. A cell that begins with =, +, - or @ has a \u0027 before it, so that no spreadsheet runs it as a formula; JSON keeps the letters.',
    'The order of rows stays the same while the content does. Rows of a new notice stand at the end; a full JSON page does not change, and only the first tells how many pages and rows there are.',
    'Addresses of notices, passages and footnotes last for ever. /api/v1/ may only gain columns; when a meaning must change there will be /api/v2/.',
    'The words of documents are kept as they are. Topics, figures and citations are read from them by this site, not given by the agencies.',
  ],
  catalog: 'Catalogues for machines',
  catalogDcat: 'Catalogue by DCAT',
  catalogLlms: 'The site introduced to language models',
  catalogSitemap: 'All addresses of the site',
  size: (bytes: number): string =>
    bytes < 1000 ? `${figures.format(bytes)} bytes` : `${figures.format(bytes / 1000)} KB`,
} as const;
