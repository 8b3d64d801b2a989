import type { Notice } from '../../model/notice.ts';
import { sentenceSpans } from '../../model/text/sentence.ts';
import type { CutClause } from './name-cutter.ts';
import { type Terms, termsOf } from './term-weights.ts';

/** A clause of a notice that may speak of an earlier order. */
export interface Passage {
  notice: Notice;
  /** Anchor of the block or footnote that holds it. */
  within: string;
  /** The clause. */
  words: string;
  terms: Terms;
  /** Agencies and places that it names, or a heading above it. */
  named: ReadonlySet<string>;
  /** Syllables of other names in it. */
  own: ReadonlySet<string>;
  /** Anchor of the order that it is. */
  order?: string;
}

/** The clauses of a notice: its sentences, cut at semicolons, for each may speak of another order. */
export function passagesOf(notice: Notice, cut: (clause: string) => CutClause): Passage[] {
  const { blocks, footnotes } = notice.body;
  const headings = blocks
    .filter(({ isHeading }) => isHeading)
    .map(({ anchor, text }) => ({ below: `${anchor}-`, named: cut(text).named }));
  const texts = [...blocks.filter(({ isHeading }) => !isHeading), ...footnotes];
  const orders = Map.groupBy(notice.assignments, ({ within }) => within);
  return texts.flatMap(({ anchor, text }) => {
    const above = headings.filter(({ below }) => anchor.startsWith(below)).flatMap(({ named }) => [...named]);
    const own = orders.get(anchor) ?? [];
    const clauses = sentenceSpans(text)
      .flatMap(({ from, to }) => text.slice(from, to).split(';'))
      .map((part) => ({ words: part.trim().replace(/[.!?…]+$/u, '') }))
      .filter(
        ({ words }) => !own.some((order) => order.words.includes(words) || words.includes(order.words)),
      );
    return [...own.map((order) => ({ words: order.words, order: order.anchor })), ...clauses]
      .filter(({ words }) => words !== '')
      .map((clause) => {
        const { what, named, own: names } = cut(clause.words);
        const all = new Set([...named, ...above]);
        return { ...clause, notice, within: anchor, terms: termsOf(what), named: all, own: names };
      });
  });
}
