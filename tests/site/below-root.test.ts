import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openPublishedSite, readNotice } from '../../src/site/machines/published-site.ts';
import { serveFolder } from '../../src/site/serving/serve-folder.ts';
import { brokenLinks } from './broken-links.ts';
import { elementsOf, htmlFiles } from './html.ts';
import { BELOW, sharedSiteBelow } from './shared-site.ts';

const { origin, pathname: BASE } = new URL(BELOW);
let site: string;
beforeAll(async () => {
  site = await sharedSiteBelow();
});

/** Files that are words or data. */
const isText = (name: string): boolean =>
  /\.(?:html|xml|json|jsonld|csv|txt|md|bib|ris|ics|js|css)$|_redirects$/.test(name);

test('of a site below the root of its host every link, script, style and anchor leads to something that is there', () => {
  expect(brokenLinks(site, BASE)).toEqual([]);
});

test('no attribute of any page holds an address beside the site', () => {
  const beside = htmlFiles(site).flatMap((file) =>
    elementsOf(file, site).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ value }) => /^\s*\/(?!\/)/.test(value) && !value.startsWith(`${BASE}/`))
        .map(({ name, value }) => `${file}: ${tagName} ${name}=${value}`),
    ),
  );
  expect(beside).toEqual([]);
});

test('every whole address of the site, in whatever file, is below its root', () => {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(isText);
  const beside = names.filter((name) => {
    // A calendar folds its lines.
    const text = readFileSync(join(site, name), 'utf8').replaceAll('\r\n ', '');
    return text.replaceAll(`${BELOW}/`, '').includes(origin);
  });
  expect(names.length).toBeGreaterThan(100);
  expect(beside).toEqual([]);
});

test('it is served where it stands, and there a program reads it as at any root', async () => {
  const served = await serveFolder(site, { port: 0 });
  try {
    expect(served.url).toMatch(new RegExp(`:\\d+${BASE}$`));
    const at = async (path: string) => {
      const { status, headers } = await fetch(new URL(path, served.url), { redirect: 'manual' });
      return [status, headers.get('location')];
    };
    expect(await at('/')).toEqual([302, `${BASE}/`]);
    expect(await at(BASE)).toEqual([302, `${BASE}/`]);
    expect(await at(`${BASE}/thong-bao?trang=1`)).toEqual([301, `${BASE}/thong-bao/?trang=1`]);
    expect(await at('/thong-bao/')).toEqual([404, null]);
    expect(await at(`${BASE}x/thong-bao/`)).toEqual([404, null]);
    expect(await at(`${BASE}/_redirects`)).toEqual([404, null]);
    const remote = openPublishedSite(served.url);
    const { rows } = JSON.parse(readFileSync(join(site, 'api/v1/notices.json'), 'utf8')) as {
      rows: { id: string; address: string }[];
    };
    const [first] = rows;
    expect((await readNotice(remote, first?.id ?? ''))?.address).toBe(first?.address);
  } finally {
    await served.close();
  }
});
