import type { Corpus } from '../../corpus/corpus.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import type { Notice } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { subjectParts } from '../../model/subject-parts.ts';
import { noticeRow } from '../lists/notice-row.ts';
import { sharesOf } from './notice-shares.ts';

/** The size that sites show large, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** What the picture of a notice says, by which sites show a link that was shared. */
export interface NoticePicture {
  /** Number, day and place, as lists name a notice. */
  name: string;
  /** What it is about. */
  matter: string;
  /** The first share that it prints, as its summary has it. */
  figure?: { printed: string; name: string };
  /** Who issued it. */
  agency: string;
}

/** What the picture of a notice says: its own words and facts, with the names borne when it was issued. */
export function noticePicture(notice: Notice, corpus: Corpus): NoticePicture {
  const [share] = sharesOf(notice, corpus);
  return {
    name: noticeRow(vietnamese, notice, corpus).name.join(' · '),
    matter: subjectParts(notice.subject).matter,
    ...(share && {
      figure: { printed: share.printed, name: [share.name, share.place].filter(Boolean).join(', ') },
    }),
    agency: namesAtIssue(notice, corpus.registry).agency(notice.issuer),
  };
}
