import type { Corpus } from '../corpus/corpus.ts';
import type { Notice } from '../model/notice.ts';
import { otherRecords } from './corpus-records.ts';

/** A page in few words: what the engine for older browsers finds it by. */
export interface PageWords {
  url: string;
  title: string;
  /** Title, number, agency, place, topics, people and headings; each word with `đ` also with `d`. */
  content: string;
}

/**
 * Every page in few words, for Pagefind. It serves browsers that cannot read our own index, so it holds what a page is
 * about and not its whole text: whole texts of 10,000 notices would take Pagefind 3.7 GB to index.
 */
export function pageWords(corpus: Corpus): PageWords[] {
  const others = otherRecords(corpus).map(({ url, title }) => ({ url, title, content: withPlainD(title) }));
  return [...corpus.notices.map((notice) => noticeWords(notice, corpus)), ...others];
}

function noticeWords(notice: Notice, { registry }: Corpus): PageWords {
  const { id, subject, number, issuer, topics, inspection, concludedBy, signer, blocks } = notice;
  const words = [
    subject,
    number,
    registry.agencies.get(issuer)?.name,
    registry.places.get(inspection.place)?.name,
    ...topics.map((slug) => registry.topics.get(slug)?.name),
    concludedBy?.name,
    signer.name,
    ...blocks.filter(({ isHeading }) => isHeading).map(({ text }) => text),
    ...notice.citations.map((citation) => citation.number),
  ];
  return {
    url: `/thong-bao/${id}/`,
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
