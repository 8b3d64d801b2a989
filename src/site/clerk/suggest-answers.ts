import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerCandidates } from '../../corpus/answers/answer-candidates.ts';
import { answerMarkup } from '../../corpus/answers/answer-markup.ts';
import type { Reason } from '../../corpus/answers/judge-passage.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { followWords as words } from '../../i18n/clerk/follow.ts';
import { STATE_NAMES } from '../../i18n/vi/orders/assignment.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import type { RecordedState } from '../../model/orders/assignment-status.ts';
import { type NamesBorne, namesAtIssue } from '../../model/registry/names-borne.ts';
import { findWritten } from '../../notice/find-written.ts';
import { withoutTraces } from '../content/content-files.ts';

/** A passage that may answer an earlier order, as `npm run follow` tells it. */
export interface SuggestedAnswer {
  /** The order: id of its notice, `#`, its anchor. */
  order: string;
  /** Its day, and its words. */
  given: { day: string; words: string };
  /** The later notice, the block that holds the passage, and the passage; whether it is itself an order. */
  told: { notice: string; anchor: string; day: string; words: string; isOrder: boolean };
  /** Path of the later notice below the content folder, and where the passage begins in it, where it stands there in one piece. */
  file: string;
  position?: SourcePosition;
  /** What its words seem to tell. */
  state?: RecordedState;
  /** Why, in words. */
  why: readonly string[];
  /** How much speaks for it; only to be compared. */
  score: number;
  /** What a person would write: the passage with its mark around it, else the mark alone. */
  markup: string;
}

/**
 * Passages that may answer earlier orders; nothing is written.
 * @param of only passages of these notices
 */
export function suggestAnswers(folder: string, corpus: Corpus, of?: ReadonlySet<string>): SuggestedAnswer[] {
  const sources = new Map<string, string>();
  const sourceOf = (file: string): string => {
    const known = sources.get(file) ?? withoutTraces(readFileSync(join(folder, file), 'utf8'));
    sources.set(file, known);
    return known;
  };
  return answerCandidates(corpus, of).map((candidate) => {
    const { order, passage, state, score, why } = candidate;
    const { notice, within, words: told } = passage;
    const source = sourceOf(notice.file);
    const written = findWritten(source, told, beginningOf(within, notice, source));
    const mark = answerMarkup(candidate);
    const isOrder = passage.order !== undefined;
    return {
      order: `${order.notice}#${order.anchor}`,
      given: { day: order.day, words: order.words },
      told: {
        notice: notice.id,
        anchor: passage.order ?? within,
        day: noticeDay(notice),
        words: told,
        isOrder,
      },
      file: notice.file,
      ...(written && { position: positionOf(source, written.from) }),
      ...(state && { state }),
      why: why.map((reason) => reasonWords(reason, namesAtIssue(notice, corpus.registry), corpus)),
      score: Math.round(score * 100) / 100,
      markup: isOrder || !written ? mark : `${mark}${written.text}</FollowUp>`,
    };
  });
}

/** All suggestions as text for people. */
export function printAnswers(answers: readonly SuggestedAnswer[], folder: string): string {
  const each = answers.map(({ order, given, told, file, position, state, why, markup }) =>
    [
      `${join(folder, file)}${position ? `:${position.line}:${position.column}` : ''}`,
      words.given(order, given.day),
      `    «${given.words}»`,
      words.told(told.day),
      `    «${told.words}»`,
      words.why(why),
      ...(state ? [words.seems(STATE_NAMES[state])] : []),
      told.isOrder ? words.attribute : words.mark,
      `    ${markup}`,
    ].join('\n'),
  );
  return [...each, words.count(answers.length)].join('\n\n');
}

/** Where a block or a footnote begins in the source. */
function beginningOf(within: string, { body }: Notice, source: string): number {
  const note = body.footnotes.find(({ anchor }) => anchor === within);
  if (note) return Math.max(0, source.indexOf(`[^${note.label}]:`));
  return body.blocks.find(({ anchor }) => anchor === within)?.offset ?? 0;
}

function positionOf(source: string, offset: number): SourcePosition {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function reasonWords(reason: Reason, names: NamesBorne, corpus: Corpus): string {
  switch (reason.kind) {
    case 'agency':
      return words.sameAgency(names.agency(reason.agency));
    case 'place':
      return words.samePlace(names.place(reason.place));
    case 'indicator':
      return words.sameIndicator(corpus.registry.indicators.get(reason.indicator)?.name ?? reason.indicator);
    case 'document':
      return words.sameDocument(reason.document);
    case 'notice':
      return words.citesNotice(reason.notice);
    case 'words':
      return words.rareWords(reason.printed);
  }
}
