import type { Corpus } from '../corpus/corpus.ts';
import type { LlmsTxt } from '../exports/llms-txt.ts';
import { COLLECTIONS } from '../exports/tables/collections.ts';
import { pagePath } from '../exports/tables/json-pages.ts';
import { exportWords as words } from '../i18n/vi/exports.ts';
import { frameWords } from '../i18n/vi/frame.ts';
import { SITE_PAGES } from '../i18n/vi/site-pages.ts';
import { CATALOG, FEED, noticeFileAddress, PAGES, tableCsvAddress } from '../model/addresses/address.ts';

/** Newest notices named in the file; all stand in the table it links to. */
const NEWEST = 50;

/** What the site tells programs of itself. */
export function llmsView({ notices, settings }: Corpus): LlmsTxt {
  const newest = notices.slice(0, NEWEST).map(({ id, subject }) => ({
    text: subject,
    href: noticeFileAddress(id, 'md'),
  }));
  return {
    title: settings.name,
    summary: settings.description,
    remark: settings.footer ?? frameWords.footer,
    sections: [
      {
        title: words.pages,
        links: [
          { text: frameWords.list.title, href: PAGES.notices },
          { text: SITE_PAGES.about.name, href: PAGES.about },
          { text: SITE_PAGES.data.name, href: PAGES.data },
        ],
      },
      {
        title: words.data,
        links: [
          ...COLLECTIONS.flatMap(({ name, title, description }) => [
            { text: words.jsonPages(title), href: pagePath(name, 1), remark: description },
            { text: words.csv(title), href: tableCsvAddress(name) },
          ]),
          { text: words.catalog(settings.name), href: CATALOG },
          { text: words.feedAll, href: FEED },
        ],
      },
      ...(newest.length > 0 ? [{ title: words.newest, links: newest }] : []),
    ],
  };
}
