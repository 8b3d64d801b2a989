import { absolute, noticeAddress, noticeFileAddress, PAGES } from '../../model/addresses/address.ts';
import type { HappeningKind } from '../../model/happening.ts';
import { isoSpells } from '../../model/inspection.ts';
import { noticeDay } from '../../model/notice.ts';
import { isIsoDay } from '../../model/time/calendar-day.ts';
import { tag } from '../xml.ts';
import { type NoticeExport, namesIn } from './notice-export.ts';

/** Names of events; Akoma Ntoso itself knows of three kinds alone. */
const EVENT_NAMES: Readonly<Record<HappeningKind, string>> = {
  withdrawn: 'thu-hoi',
  replaced: 'thay-the',
  restored: 'khoi-phuc',
  corrected: 'dinh-chinh',
  correction: 'ban-hanh-lai',
  transcription: 'sua-loi-chep',
  redacted: 'che',
  moved: 'doi-dia-chi',
};

/** The site made the file; the agency made the words. */
const SITE = '#trang-nay';

/**
 * Metadata of a notice for Akoma Ntoso 3.0: the work is the agency's notice, its expression the Vietnamese words, its
 * manifestation this file. Where the source gives no day of issue, the last day of the inspection stands, named as such.
 */
export function akomaNtosoMeta(of: NoticeExport): string {
  const { notice, happened, versions, site, publisher } = of;
  const names = namesIn(of.names);
  const work = `/akn/vn/doc/thong-bao-ket-luan/${notice.issuer}/${notice.issued ?? notice.year}/${notice.slug}`;
  const date = notice.issued
    ? tag('FRBRdate', { date: notice.issued, name: 'ngay-ban-hanh' })
    : tag('FRBRdate', { date: noticeDay(notice), name: 'ngay-kiem-tra' });
  const level = (name: string, uri: string, author: string, alias: string, rest: string): string =>
    tag(
      name,
      {},
      [
        tag('FRBRthis', { value: `${uri}/!main` }),
        tag('FRBRuri', { value: uri }),
        tag('FRBRalias', { value: alias, name: 'dia-chi' }),
        date,
        tag('FRBRauthor', { href: author }),
        rest,
      ].join(''),
    );
  const page = absolute(site, noticeAddress(notice.id));
  const agency = `#co-quan.${notice.issuer}`;
  const number = notice.number === undefined ? '' : tag('FRBRnumber', { value: notice.number });
  const last = versions.at(-1)?.version;
  const version = last === undefined ? '' : tag('FRBRversionNumber', { value: String(last) });
  const identification = tag(
    'identification',
    { source: SITE },
    [
      level(
        'FRBRWork',
        work,
        agency,
        page,
        `${tag('FRBRcountry', { value: 'vn' })}${tag('FRBRsubtype', { value: 'thong-bao-ket-luan' })}${number}${tag('FRBRname', { value: notice.title })}`,
      ),
      level(
        'FRBRExpression',
        `${work}/vie@`,
        agency,
        page,
        `${version}${tag('FRBRlanguage', { language: 'vie' })}`,
      ),
      level(
        'FRBRManifestation',
        `${work}/vie@.xml`,
        SITE,
        absolute(site, noticeFileAddress(notice.id, 'xml')),
        tag('FRBRformat', { value: 'application/akn+xml' }),
      ),
    ].join(''),
  );
  const keywords = notice.topics.map((topic) =>
    tag('keyword', {
      value: topic,
      showAs: of.names.topics[topic] ?? topic,
      dictionary: absolute(site, PAGES.data),
    }),
  );
  const acts = [...new Map(happened.flatMap(({ act }) => (act ? [[act.id, act]] : []))).values()];
  const dated = happened.filter(({ day }) => day !== undefined && isIsoDay(day));
  const events = dated.map(({ kind, day = '', act }) =>
    tag('eventRef', {
      eId: ['su-kien', EVENT_NAMES[kind], act?.id].filter(Boolean).join('.'),
      date: day,
      source: act ? `#van-ban.${act.id}` : SITE,
      type: kind === 'withdrawn' || kind === 'replaced' ? 'repeal' : 'amendment',
    }),
  );
  const { concludedBy, signer, cosigners, inspection } = notice;
  const references = [
    ...acts.map(({ id, address, name }) =>
      tag('passiveRef', {
        eId: `van-ban.${id}`,
        href: absolute(site, address),
        showAs: name,
      }),
    ),
    tag('TLCOrganization', {
      eId: `co-quan.${notice.issuer}`,
      href: `/akn/ontology/organization/vn/${notice.issuer}`,
      showAs: names.agency(notice.issuer),
    }),
    tag('TLCOrganization', { eId: SITE.slice(1), href: absolute(site, '/'), showAs: publisher }),
    ...(inspection.place === undefined
      ? []
      : [
          tag('TLCLocation', {
            eId: `dia-ban.${inspection.place}`,
            href: `/akn/ontology/location/vn/${inspection.place}`,
            showAs: names.place(inspection.place),
          }),
        ]),
    tag('TLCEvent', {
      eId: 'kiem-tra',
      href: ['/akn/ontology/event/vn', inspection.place, inspection.on].filter(Boolean).join('/'),
      showAs: inspection.programme ?? (isoSpells(inspection).join(', ') || notice.subject),
    }),
    ...(concludedBy
      ? [
          tag('TLCPerson', {
            eId: 'nguoi-ket-luan',
            href: `${page}#thong-tin`,
            showAs: `${concludedBy.name}, ${concludedBy.position}`,
          }),
        ]
      : []),
    tag('TLCPerson', { eId: 'nguoi-ky', href: `${page}#thong-tin`, showAs: signer.name }),
    ...cosigners.map(({ name }, index) =>
      tag('TLCPerson', { eId: `nguoi-ky-${index + 2}`, href: `${page}#thong-tin`, showAs: name }),
    ),
  ];
  return tag(
    'meta',
    {},
    [
      identification,
      keywords.length > 0 ? tag('classification', { source: SITE }, keywords.join('')) : '',
      events.length > 0 ? tag('lifecycle', { source: SITE }, events.join('')) : '',
      tag('references', { source: SITE }, references.join('')),
    ].join('\n'),
  );
}
