import type { Corpus } from '../../corpus/corpus.ts';
import { happenedInWords, happenedText } from '../../exports/happened.ts';
import type { HappeningKind } from '../../model/happening.ts';
import type { Notice } from '../../model/notice.ts';
import type { Link } from '../lists/link.ts';

/** A box over a notice that tells what happened to it. */
export interface HappenedBox {
  kind: HappeningKind;
  /** Few words for the bar of the page. */
  short: string;
  title: string;
  meaning: string;
  /** The agency's act, and what it is here. */
  act?: { role: string; title?: string } & Link;
  reason?: string;
  /** All of it in one line, for paper. */
  text: string;
}

/** What happened to a notice, a box each, what matters most first. */
export function happenedBoxes(notice: Pick<Notice, 'id'>, corpus: Corpus): HappenedBox[] {
  return happenedInWords(notice, corpus).map((one) => {
    const { kind, short, title, meaning, act, reason } = one;
    return {
      ...{ kind, short, title, meaning },
      ...(act && {
        act: {
          role: act.role,
          href: act.address,
          text: act.name,
          ...(act.title !== undefined && { title: act.title }),
        },
      }),
      ...(reason !== undefined && { reason }),
      text: happenedText(one),
    };
  });
}
