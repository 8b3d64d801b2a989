import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Notice } from '../../../model/notice.ts';
import type { StatusEntry, StatusHistory } from '../../../model/orders/assignment-status.ts';
import { nearest } from '../../../model/text/nearest.ts';

/** Evidence and agencies of records that are not there, and agencies where nothing was handed over. */
export function assignmentStatusReference(corpus: Corpus): Diagnostic[] {
  return corpus.histories.flatMap((history) =>
    history.entries.flatMap((entry) => [
      ...missingEvidence(history, entry, corpus),
      ...wrongAgencies(history, entry, corpus),
    ]),
  );
}

/** Places of a notice that can prove something. */
function placesOf({ bodyFacts, assignments, followUps, metrics, citations }: Notice): ReadonlySet<string> {
  const marked = [assignments, followUps, metrics, citations].flatMap(
    (marks: readonly { anchor: string }[]) => marks.map(({ anchor }) => anchor),
  );
  return new Set([...bodyFacts.blocks, ...bodyFacts.footnotes, ...marked]);
}

function missingEvidence(
  history: StatusHistory,
  { notice, document }: StatusEntry,
  { documents, noticeById }: Corpus,
): Diagnostic[] {
  const [id = '', anchor] = notice?.split('#') ?? [];
  const proof = noticeById.get(id);
  const places = proof && placesOf(proof);
  return [
    ...(notice !== undefined && !places
      ? [fault(history, `thông báo \`${id}\``, nearest(id, noticeById.keys()))]
      : []),
    ...(places && anchor !== undefined && !places.has(anchor)
      ? [fault(history, `chỗ \`${notice}\``, nearest(anchor, places))]
      : []),
    ...(document !== undefined && !documents.has(document)
      ? [fault(history, `văn bản \`${document}\``, nearest(document, documents.keys()))]
      : []),
  ];
}

function wrongAgencies(
  history: StatusHistory,
  { state, to }: StatusEntry,
  { registry }: Corpus,
): Diagnostic[] {
  if (state === 'chuyen-co-quan' && to === undefined)
    return [
      {
        ...placeOf(history),
        message: `Việc \`${history.anchor}\` được chuyển nhưng không ghi chuyển cho ai.`,
        hint: 'Ghi mã các cơ quan phải làm từ đó ở `to`.',
      },
    ];
  if (state !== 'chuyen-co-quan' && to !== undefined)
    return [
      {
        ...placeOf(history),
        message: `Tình trạng \`${state}\` của \`${history.anchor}\` không nhận \`to\`.`,
        hint: 'Cơ quan mới chỉ có khi `state: chuyen-co-quan`.',
      },
    ];
  return (to ?? [])
    .filter((slug) => !registry.agencies.has(slug))
    .map((slug) => fault(history, `cơ quan \`${slug}\``, nearest(slug, registry.agencies.keys())));
}

function fault(history: StatusHistory, what: string, near: string | undefined): Diagnostic {
  return {
    ...placeOf(history),
    message: `Tình trạng của \`${history.anchor}\` dẫn đến ${what}, ở đây không có.`,
    hint: near ? `Có phải bạn muốn viết \`${near}\`?` : 'Kiểm tra lại mã.',
  };
}

function placeOf({ file, position }: StatusHistory) {
  return { check: 'assignment/status-reference', severity: 'error', file, position } as const;
}
