import { expect, test } from 'vitest';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { llmsTxt } from '../../../src/exports/llms-txt.ts';
import { siteMapIndexXml, siteMapXml } from '../../../src/exports/sitemap.ts';
import { dcatCatalog } from '../../../src/exports/tables/dcat.ts';
import { curlExample, pythonCsvExample, pythonPagesExample } from '../../../src/exports/tables/examples.ts';
import { REGISTRY, SITE, WHOLE_NOTICE } from './fixture.ts';

const TABLE = {
  name: 'notices',
  rows: 3,
  pages: 1,
  json: { path: '/api/v1/notices.json', type: 'application/json', bytes: 120 },
  csv: { path: '/api/v1/notices.csv', type: 'text/csv', bytes: 80 },
};
interface Distribution {
  '@id': string;
  'dcat:accessURL': { '@id': string };
  'dcat:downloadURL'?: { '@id': string };
  'dcat:mediaType': { '@id': string };
  'dcat:byteSize'?: { '@value': string };
}
interface Dataset {
  '@id': string;
  'dct:title': { '@value': string };
  'dct:modified'?: { '@value': string };
  'dct:conformsTo'?: { '@id': string };
  'dcat:distribution': Distribution[];
}
const catalogue = (tables = [TABLE], notices = [WHOLE_NOTICE]) =>
  JSON.parse(dcatCatalog(tables, corpusOf(notices, REGISTRY), SITE)) as Dataset & {
    '@context': Record<string, string>;
    '@type': string;
    'dcat:landingPage': { '@id': string };
    'dcat:dataset': Dataset[];
  };

test('the catalogue is one of DCAT, with the day of its newest notice and the page that tells of it', () => {
  const found = catalogue();
  expect(found['@context']).toEqual({
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  });
  expect(found).toMatchObject({
    '@id': `${SITE}api/v1/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:modified': { '@type': 'xsd:date', '@value': '2042-05-02' },
    'dct:language': { '@id': expect.stringMatching(/VIE$/) },
    'dct:publisher': { '@id': SITE, '@type': 'foaf:Agent' },
    'dcat:landingPage': { '@id': `${SITE}du-lieu/` },
  });
  // A site without notices has no day, and none is invented.
  expect(catalogue([TABLE], [])).not.toHaveProperty('dct:modified');
});

test('a table is a dataset with its schema and three files, and all of them are one; what is no table of the site is left out', () => {
  const [table, whole, texts, ...others] = catalogue([TABLE, { ...TABLE, name: 'khong-co' }])['dcat:dataset'];
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    '@id': `${SITE}du-lieu/#notices`,
    '@type': 'dcat:Dataset',
    'dct:conformsTo': { '@id': expect.stringContaining(`${SITE}api/v1/`) },
    'dct:modified': { '@value': '2042-05-02' },
  });
  expect(table?.['dcat:distribution']).toMatchObject([
    {
      '@id': `${SITE}api/v1/notices.json#distribution`,
      '@type': 'dcat:Distribution',
      'dcat:accessURL': { '@id': `${SITE}api/v1/notices.json` },
      'dcat:downloadURL': { '@id': `${SITE}api/v1/notices.json` },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/json' },
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': '120' },
    },
    {
      'dcat:accessURL': { '@id': `${SITE}api/v1/notices.csv` },
      'dcat:downloadURL': { '@id': `${SITE}api/v1/notices.csv` },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
      'dcat:byteSize': { '@value': '80' },
    },
    {
      'dcat:downloadURL': { '@id': `${SITE}api/v1/notices.parquet` },
      'dcat:mediaType': {
        '@id': 'https://www.iana.org/assignments/media-types/application/vnd.apache.parquet',
      },
    },
  ]);
  // Written after the catalogue: its size stands in the data package.
  expect(whole?.['dcat:distribution']).toMatchObject([
    { 'dcat:downloadURL': { '@id': `${SITE}api/v1/corpus.sqlite.gz` } },
  ]);
  expect(whole?.['dcat:distribution'][0]).not.toHaveProperty('dcat:byteSize');
  expect(texts).toMatchObject({
    '@id': `${SITE}du-lieu/#toan-van`,
    '@type': 'dcat:Dataset',
    'dcat:distribution': [
      {
        '@id': `${SITE}atom.xml#distribution`,
        '@type': 'dcat:Distribution',
        'dcat:accessURL': { '@id': `${SITE}atom.xml` },
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/atom+xml' },
      },
    ],
  });
});

test('the first of several JSON pages is no download of the table; the CSV is', () => {
  const [table] = catalogue([{ ...TABLE, pages: 2 }])['dcat:dataset'];
  const [json, csv] = table?.['dcat:distribution'] ?? [];
  expect(json).not.toHaveProperty('dcat:downloadURL');
  expect(csv).toHaveProperty('dcat:downloadURL');
});

test('llms.txt is a title, a summary, a remark and lists of links, with brackets in their words escaped', () => {
  const text = llmsTxt(
    {
      title: 'Trang',
      summary: 'Tóm tắt.',
      remark: 'Nhắc.',
      sections: [
        {
          title: 'Trang chính',
          links: [
            { text: 'Một [hai] \\ ba', href: '/a/', remark: 'bốn' },
            { text: 'Năm', href: '/b/' },
          ],
        },
        { title: 'Tệp', links: [{ text: 'Sáu', href: '/c.json' }] },
      ],
    },
    SITE,
  );
  expect(text).toBe(
    [
      '# Trang',
      '> Tóm tắt.',
      'Nhắc.',
      '## Trang chính',
      `- [Một \\[hai\\] \\\\ ba](${SITE}a/): bốn\n- [Năm](${SITE}b/)`,
      '## Tệp',
      `- [Sáu](${SITE}c.json)`,
      '',
    ].join('\n\n'),
  );
});

test('a site map and its index have each address whole and escaped, in their order', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const of = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  expect(siteMapXml(['/', '/a/?b&c'], SITE)).toBe(
    `${head}<urlset ${of}>\n<url><loc>${SITE}</loc></url>\n<url><loc>${SITE}a/?b&amp;c</loc></url>\n</urlset>\n`,
  );
  expect(siteMapIndexXml(['/sitemap-1.xml'], SITE)).toBe(
    `${head}<sitemapindex ${of}>\n<sitemap><loc>${SITE}sitemap-1.xml</loc></sitemap>\n</sitemapindex>\n`,
  );
});

test('examples fetch files of this site, a notice only where there is one', () => {
  expect(curlExample(SITE, '2042/thu')).toBe(
    `curl -O ${SITE}api/v1/notices.csv\ncurl -O ${SITE}thong-bao/2042/thu.md`,
  );
  expect(curlExample(SITE, undefined)).toBe(`curl -O ${SITE}api/v1/notices.csv`);
  expect(pythonPagesExample(SITE)).toContain(`"${SITE}api/v1/notices.json"`);
  expect(pythonCsvExample(SITE)).toContain(`"${SITE}api/v1/notices.csv"`);
});
