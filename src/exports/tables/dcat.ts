import type { Corpus } from '../../corpus/corpus.ts';
import { exportWords as words } from '../../i18n/vi/exports.ts';
import { API, absolute, PAGES, tableParquetAddress, WHOLE_SQLITE } from '../../model/addresses/address.ts';
import { noticeDay } from '../../model/notice.ts';
import { publisherOf } from '../../model/site-settings.ts';
import { COLLECTIONS } from './collections.ts';
import { schemaPath } from './json-pages.ts';
import type { OpenDataFile, OpenDataTable } from './open-data-file.ts';

const PARQUET = 'application/vnd.apache.parquet';

/**
 * The catalogue of the open data in JSON-LD, with the terms of DCAT-AP: one dataset a table, one for the full texts.
 * Nothing is said of a licence or a contact, since neither has been decided.
 */
export function dcatCatalog(tables: readonly OpenDataTable[], corpus: Corpus, site: string): string {
  const [newest] = corpus.notices;
  const modified = newest && noticeDay(newest);
  const id = (path: string) => ({ '@id': absolute(site, path) });
  const publisher = {
    '@id': absolute(site, '/'),
    '@type': 'foaf:Agent',
    'foaf:name': publisherOf(corpus.settings),
  };
  const said = (title: string, description: string) => ({
    'dct:title': { '@language': 'vi', '@value': title },
    'dct:description': { '@language': 'vi', '@value': description },
    'dct:publisher': publisher,
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/VIE' },
    ...(modified && { 'dct:modified': { '@type': 'xsd:date', '@value': modified } }),
    'dcat:landingPage': id(PAGES.data),
  });
  const distribution = (
    title: string,
    { path, type, bytes }: Omit<OpenDataFile, 'bytes'> & { bytes?: number },
    isWhole: boolean,
  ) => ({
    '@id': `${absolute(site, path)}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@language': 'vi', '@value': title },
    'dcat:accessURL': id(path),
    ...(isWhole && { 'dcat:downloadURL': id(path) }),
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    ...(bytes !== undefined && {
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    }),
  });
  const datasets = COLLECTIONS.flatMap(({ name, title, description }) => {
    const table = tables.find((candidate) => candidate.name === name);
    if (!table) return [];
    return [
      {
        '@id': absolute(site, `${PAGES.data}#${name}`),
        '@type': 'dcat:Dataset',
        ...said(title, description),
        'dct:conformsTo': id(schemaPath(name)),
        'dcat:distribution': [
          distribution(words.jsonPages(title), table.json, table.pages === 1),
          distribution(words.csv(title), table.csv, true),
          distribution(words.parquet(title), { path: tableParquetAddress(name), type: PARQUET }, true),
        ],
      },
    ];
  });
  const catalog = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': absolute(site, `${API}/catalog.jsonld`),
    '@type': 'dcat:Catalog',
    ...said(words.catalog(corpus.settings.name), words.catalogDescription),
    'dcat:dataset': [
      ...datasets,
      {
        '@id': absolute(site, `${PAGES.data}#tron-bo`),
        '@type': 'dcat:Dataset',
        ...said(words.whole, words.sqlite),
        'dcat:distribution': [
          distribution(words.sqlite, { path: WHOLE_SQLITE, type: 'application/gzip' }, true),
        ],
      },
      {
        '@id': absolute(site, `${PAGES.data}#toan-van`),
        '@type': 'dcat:Dataset',
        ...said(words.fullTexts, words.fullTextsDescription),
        'dcat:distribution': [
          {
            '@id': `${absolute(site, '/atom.xml')}#distribution`,
            '@type': 'dcat:Distribution',
            'dct:title': { '@language': 'vi', '@value': words.feedAll },
            'dcat:accessURL': id('/atom.xml'),
            'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/atom+xml' },
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(catalog, null, 1)}\n`;
}
