import { absolute, noticeAddress, noticeFileAddress } from '../../model/addresses/address.ts';
import { isoSpells } from '../../model/inspection.ts';
import type { NamesBorne } from '../../model/registry/names-borne.ts';
import { type Happened, happenedText } from '../happened.ts';
import { type ExportedDocument, type NoticeExport, namesIn } from './notice-export.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * A notice for search engines: schema.org `Legislation`, for who passed what when and what it cites, and `Report`,
 * since a notice of conclusions binds like an act and reports like an inspection.
 */
export function noticeJsonLd(of: NoticeExport): Json {
  const { notice, places, cited, corrects, corrections, happened, versions, site } = of;
  const last = versions.at(-1);
  const kinds = new Set(happened.map(({ kind }) => kind));
  const names = namesIn(of.names);
  const address = absolute(site, noticeAddress(notice.id));
  const agency: Json = {
    '@type': 'GovernmentOrganization',
    name: names.agency(notice.issuer),
  };
  const legislation = ({ address, name, title, type, number, issued }: ExportedDocument): Json => ({
    '@type': 'Legislation',
    '@id': absolute(site, address),
    name: title ?? name,
    legislationType: type,
    legislationIdentifier: number,
    legislationDate: issued,
  });
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
    ...(places.length > 0 && { jurisdiction: place(names, places) }),
    about: notice.topics.map((topic) => of.names.topics[topic] ?? topic),
    temporalCoverage: temporalCoverage(isoSpells(notice.inspection)),
    inLanguage: 'vi',
    citation: cited.map(legislation),
    ...(corrects.length > 0 && { legislationCorrects: corrects.map(legislation) }),
    ...(last && { version: String(last.version), dateModified: last.at }),
    ...((kinds.has('withdrawn') || kinds.has('replaced')) && {
      legislationLegalForce: 'https://schema.org/NotInForce',
    }),
    ...(happened.length > 0 && { correction: happened.map((one) => comment(one, site)) }),
    ...(corrections.length > 0 && {
      '@reverse': { legislationCorrects: corrections.map(legislation) },
    }),
    encoding: Object.entries(encodings).map(([format, type]) => ({
      '@type': 'MediaObject',
      contentUrl: absolute(site, noticeFileAddress(notice.id, format)),
      encodingFormat: type,
    })),
  };
}

/** What happened to the notice, of whatever kind. */
function comment(one: Happened, site: string): Json {
  return {
    '@type': 'CorrectionComment',
    text: happenedText(one),
    datePublished: one.day,
    ...(one.act && { url: absolute(site, one.act.address) }),
  };
}

/** The days that were looked at (ISO 8601): one as text, several as a list, none where the source has none. */
function temporalCoverage(spells: readonly string[]): Json | undefined {
  return spells.length > 1 ? spells : spells[0];
}

/** A place with the places it lies in, the nearest first, each named with its level. */
function place(names: NamesBorne, [slug = '', ...above]: readonly string[]): Json {
  return {
    '@type': 'AdministrativeArea',
    name: names.place(slug),
    ...(above.length > 0 && { containedInPlace: place(names, above) }),
  };
}

/** JSON that can stand in a `<script>`: nothing in it can end the element. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
