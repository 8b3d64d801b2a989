import { noticeAddress } from '../model/addresses/address.ts';
import type { Notice } from '../model/notice.ts';
import type { Corpus } from './corpus.ts';
import { resolveCitations } from './documents/resolve-citations.ts';
import { inOrderOfDeadlines, resolveAssignments, toldByNotices } from './orders/assignments.ts';

/**
 * The corpus after an edit of the words of one notice, in the time that one notice takes: what a preview shows at once.
 * What other notices say of the same documents stands as it did before the edit; reading all again settles that.
 * @param notice the notice as it is now, with the identifier of one of the corpus
 */
export function withEdited(corpus: Corpus, notice: Notice): Corpus {
  const { id } = notice;
  const formerSlugs = (corpus.moved.paths.get(noticeAddress(id)) ?? []).flatMap(
    (path) => path.split('/').at(-2) ?? [],
  );
  const resolution = resolveCitations(
    [notice],
    { ...corpus.registry, documents: corpus.documents },
    () => formerSlugs,
  );
  const citations = corpus.notices.flatMap((each) =>
    each.id === id ? resolution.citations : (corpus.citationsOf.get(each.id) ?? []),
  );
  const before = corpus.noticeById.get(id);
  const histories = [
    ...corpus.histories.filter(({ file }) => file !== notice.file),
    ...toldByNotices([notice]),
  ];
  // What it says of earlier orders, and what it said, changes where they stand.
  const spokenOf = [...(before?.followUps ?? []), ...notice.followUps].map(
    ({ of }) => of.split('#')[0] ?? '',
  );
  const touched = new Set([id, ...spokenOf]);
  const others = corpus.notices.filter((each) => each.id !== id && touched.has(each.id));
  const assignments = inOrderOfDeadlines([
    ...corpus.assignments.filter((order) => !touched.has(order.notice)),
    ...resolveAssignments([notice, ...others], corpus.registry, histories),
  ]);
  return {
    ...corpus,
    notices: corpus.notices.map((each) => (each.id === id ? notice : each)),
    noticeById: new Map(corpus.noticeById).set(id, notice),
    documents: resolution.documents,
    citations,
    citedIn: Map.groupBy(citations, ({ document }) => document),
    citationsOf: new Map(corpus.citationsOf).set(id, resolution.citations),
    assignments,
    histories,
  };
}
