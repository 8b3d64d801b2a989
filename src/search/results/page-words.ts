import type { Corpus } from '../../corpus/corpus.ts';
import {
  agencyAddress,
  indicatorAddress,
  noticeAddress,
  placeAddress,
  topicAddress,
} from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { namedPages } from '../index/corpus-records.ts';

/** A page in few words: what the engine for older browsers finds it by. */
export interface PageWords {
  url: string;
  title: string;
  /** Title, number, agency, place, topics, people and headings; each word with `đ` also with `d`. */
  content: string;
}

/**
 * The pages that Pagefind finds, in few words: notices; agencies, places, topics and indicators that notices have
 * something about; pages of the site's own. It serves browsers that cannot read our own index, and writes a file for each
 * page: cited documents and places of which nothing is known would be most of all files of a site.
 * @param own pages of the site's own, by address, with their names
 */
export function pageWords(
  corpus: Corpus,
  own: readonly (readonly [url: string, title: string])[],
): PageWords[] {
  const used = subjectsInUse(corpus);
  const named = namedPages(corpus).filter(({ url }) => used.has(url));
  const titled = [...named.map(({ url, title }) => [url, title] as const), ...own];
  return [
    ...corpus.notices.map((notice) => noticeWords(notice, corpus)),
    ...titled.map(([url, title]) => ({ url, title, content: withPlainD(title) })),
  ];
}

/** Pages of agencies, places, topics and indicators that have a notice, an order or a figure. */
function subjectsInUse({ notices, assignments }: Corpus): Set<string> {
  const ofNotices = notices.flatMap(({ issuer, inspection, topics, metrics }) => [
    agencyAddress(issuer),
    ...(inspection.place === undefined ? [] : [placeAddress(inspection.place)]),
    ...topics.map(topicAddress),
    ...metrics.flatMap(({ indicator, place }) => [indicatorAddress(indicator), placeAddress(place)]),
  ]);
  const ofOrders = assignments.flatMap(({ leads, partners, places }) => [
    ...[...leads, ...partners].map(agencyAddress),
    ...places.map(placeAddress),
  ]);
  return new Set([...ofNotices, ...ofOrders]);
}

function noticeWords(notice: Notice, { registry }: Corpus): PageWords {
  const { id, subject, number, issuer, topics, inspection, concludedBy, signer, cosigners, bodyFacts } =
    notice;
  const names = namesAtIssue(notice, registry);
  const words = [
    subject,
    number,
    names.agency(issuer),
    inspection.place && names.place(inspection.place),
    ...topics.map((slug) => registry.topics.get(slug)?.name),
    concludedBy?.name,
    signer.name,
    ...cosigners.map(({ name }) => name),
    ...bodyFacts.headings,
    ...notice.citations.map((citation) => citation.number),
  ];
  return {
    url: noticeAddress(id),
    title: subject,
    content: withPlainD(words.filter(Boolean).join('. ').normalize('NFC')),
  };
}

/** Pagefind folds tone marks but not `đ`: each word that has one is given again with `d`. */
export function withPlainD(text: string): string {
  const plain = text
    .split(/\s+/)
    .filter((word) => /đ/i.test(word))
    .map((word) => word.replaceAll('đ', 'd').replaceAll('Đ', 'D'));
  return [text, ...new Set(plain)].join(' ');
}
