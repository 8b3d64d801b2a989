import type { Corpus } from '../corpus/corpus.ts';
import { exportWords as words } from '../i18n/exports.ts';
import { vi } from '../i18n/vi.ts';
import { API, absolute, noticeFileAddress, PAGES } from '../model/address.ts';
import type { Collection } from './collection.ts';
import { pagePath } from './json-pages.ts';

/** Newest notices named in the file; all stand in the table it links to. */
const NEWEST = 50;

/** `/llms.txt` (llmstxt.org): what the site is and where a program reads its texts, in Markdown. */
export function llmsTxt({ notices }: Corpus, collections: readonly Collection[], site: string): string {
  const link = (title: string, path: string, remark?: string): string =>
    `- [${title.replace(/[[\]\\]/g, '\\$&')}](${absolute(site, path)})${remark ? `: ${remark}` : ''}`;
  return [
    `# ${vi['site.name']}`,
    `> ${vi['site.description']}`,
    vi['footer.text'],
    `## ${words.pages}`,
    [
      link(vi['list.title'], PAGES.notices),
      link(vi['nav.about'], PAGES.about),
      link(vi['nav.data'], PAGES.data),
    ].join('\n'),
    `## ${words.data}`,
    [
      ...collections.flatMap(({ name, title, description }) => [
        link(words.jsonPages(title), pagePath(name, 1), description),
        link(words.csv(title), `${API}/${name}.csv`),
      ]),
      link(words.catalog, `${API}/catalog.jsonld`),
      link(words.feedAll, '/atom.xml'),
    ].join('\n'),
    ...(notices.length > 0
      ? [
          `## ${words.newest}`,
          notices
            .slice(0, NEWEST)
            .map(({ id, subject }) => link(subject, noticeFileAddress(id, 'md')))
            .join('\n'),
        ]
      : []),
    '',
  ].join('\n\n');
}
