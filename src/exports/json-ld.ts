import { absolute, documentPath, noticeFilePath, noticePath } from './addresses.ts';
import type { NoticeExport } from './notice-export.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * A notice for search engines: schema.org `Legislation`, for who passed what when and what it cites, and `Report`,
 * since a notice of conclusions binds like an act and reports like an inspection.
 */
export function noticeJsonLd({ notice, citations, corpus, site }: NoticeExport): Json {
  const { registry, documents } = corpus;
  const address = absolute(site, noticePath(notice.id));
  const agency: Json = {
    '@type': 'GovernmentOrganization',
    name: registry.agencies.get(notice.issuer)?.name ?? notice.issuer,
  };
  const encodings = { json: 'application/json', xml: 'application/akn+xml', md: 'text/markdown' };
  return {
    '@context': 'https://schema.org',
    '@type': ['Legislation', 'Report'],
    '@id': address,
    url: address,
    name: notice.subject,
    legislationType: 'Thông báo',
    legislationIdentifier: notice.number,
    reportNumber: notice.number,
    legislationDate: notice.issued,
    legislationPassedBy: agency,
    author: agency,
    jurisdiction: place(registry.places, notice.inspection.place),
    about: notice.topics.map((topic) => registry.topics.get(topic)?.name ?? topic),
    inLanguage: 'vi',
    citation: [...new Set(citations.map(({ document }) => document))].map((id) => {
      const document = documents.get(id);
      return {
        '@type': 'Legislation',
        '@id': absolute(site, documentPath(documents, id)),
        name: document?.title ?? [document?.type, document?.number].filter(Boolean).join(' '),
        legislationType: document?.type,
        legislationIdentifier: document?.number,
        legislationDate: document?.issued,
      };
    }),
    encoding: Object.entries(encodings).map(([format, type]) => ({
      '@type': 'MediaObject',
      contentUrl: absolute(site, noticeFilePath(notice.id, format)),
      encodingFormat: type,
    })),
  };
}

/** A place with the places it lies in, each named with its level. */
function place(places: NoticeExport['corpus']['registry']['places'], slug: string, depth = 0): Json {
  const found = places.get(slug);
  return {
    '@type': 'AdministrativeArea',
    name: found?.name ?? slug,
    // A registry that goes in a circle must not hang a build.
    ...(found?.within && depth < 8 && { containedInPlace: place(places, found.within, depth + 1) }),
  };
}

/** JSON that can stand in a `<script>`: nothing in it can end the element. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
