import type { Corpus } from '../../corpus/corpus.ts';
import type { StatusEntry, StatusHistory } from '../../model/assignment-status.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';

/** Evidence and agencies of records that are not there, and agencies where nothing was handed over. */
export function assignmentStatusReference(corpus: Corpus): Diagnostic[] {
  const anchors = anchorsOf(corpus);
  return corpus.histories.flatMap((history) =>
    history.entries.flatMap((entry) => [
      ...missingEvidence(history, entry, corpus, anchors),
      ...wrongAgencies(history, entry, corpus),
    ]),
  );
}

/** Places of all notices, by their ids. */
function anchorsOf({ notices }: Corpus): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    notices.map(({ id, body, assignments, followUps, metrics, citations }) => [
      id,
      new Set(
        [body.blocks, body.footnotes, assignments, followUps, metrics, citations].flatMap(
          (marked: readonly { anchor: string }[]) => marked.map(({ anchor }) => anchor),
        ),
      ),
    ]),
  );
}

function missingEvidence(
  history: StatusHistory,
  { notice, document }: StatusEntry,
  { documents }: Corpus,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Diagnostic[] {
  const [id = '', anchor] = notice?.split('#') ?? [];
  const places = anchors.get(id);
  return [
    ...(notice !== undefined && !places
      ? [fault(history, `thông báo \`${id}\``, nearest(id, anchors.keys()))]
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
