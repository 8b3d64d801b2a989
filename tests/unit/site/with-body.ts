import type { Notice } from '../../../src/model/notice.ts';

/** A parse with the body of its notice read and at hand, to be compared with one that never was on the disk. */
export function withBody<Parse extends { notice?: Notice }>(parse: Parse): Parse {
  if (!parse.notice) return parse;
  const { blocks, footnotes, noteCalls, editorialMarks } = parse.notice.body;
  return { ...parse, notice: { ...parse.notice, body: { blocks, footnotes, noteCalls, editorialMarks } } };
}
