import type { Corpus } from '../corpus/corpus.ts';
import { type Happening, happenedTo } from '../corpus/history/happenings.ts';
import { HAPPENED_SHORT, HAPPENING_WORDS, happeningWords } from '../i18n/vi/notice/happenings.ts';
import { documentAddress } from '../model/addresses/address.ts';
import { citeNotice } from '../model/document/citation-form.ts';
import { documentName } from '../model/document/document-name.ts';
import type { HappeningKind } from '../model/happening.ts';
import type { Notice } from '../model/notice.ts';
import { namesAtIssue } from '../model/registry/names-borne.ts';
import { printPartialDay } from '../model/time/iso-day.ts';

/** Something that happened to a notice, in words and as plain data: what pages and exports tell of it. */
export interface Happened {
  kind: HappeningKind;
  /** Few words for lists: `đã bị thu hồi`. */
  short: string;
  /** What happened and when, and what that means. */
  title: string;
  meaning: string;
  /** The agency's act: what it is here, its name, what it is about, the path of the page that tells of it. */
  act?: { id: string; role: string; name: string; title?: string; address: string };
  reason?: string;
  /** Day of the act, or on which the ledger recorded it; `2042`, `2042-05` where no more is known. */
  day?: string;
  version?: number;
  /** Former id. */
  from?: string;
}

type Known = Pick<Corpus, 'ledger' | 'documents' | 'documentsHeldAs' | 'relatedTo'>;

/** What happened to a notice, in words, what matters most first. */
export function happenedInWords(notice: Pick<Notice, 'id'>, corpus: Known): Happened[] {
  return happenedTo(notice, corpus).map((one) => inWords(one, corpus));
}

function inWords({ kind, day, act: key, ...told }: Happening, { documents }: Known): Happened {
  const { title, meaning, act: role } = HAPPENING_WORDS[kind];
  const act = key === undefined ? undefined : documents.get(key);
  return {
    kind,
    short: HAPPENED_SHORT[kind],
    title: `${title}${day === undefined ? '' : happeningWords.on(printPartialDay(day))}.`,
    meaning,
    ...(act && {
      act: {
        id: act.id,
        role,
        name: documentName(act),
        // What a correction is about says what was corrected.
        ...(kind === 'corrected' &&
          act.number !== undefined &&
          act.title !== undefined && { title: act.title }),
        address: documentAddress(act),
      },
    }),
    ...(day !== undefined && { day }),
    ...told,
  };
}

/** The whole as running text: `Đã bị thu hồi ngày 20/6/2042. … Văn bản thu hồi: Công văn số 99/UBND-VP.` */
export function happenedText({ title, meaning, act, reason }: Happened): string {
  return [
    title,
    meaning,
    act && `${act.role}: ${act.name}${act.title === undefined ? '' : ` (${act.title})`}.`,
    reason !== undefined && `${happeningWords.reason}: ${withStop(reason)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** For a citation: `đã bị thu hồi ngày 20/6/2042; có đính chính`. */
export function happenedNote(happened: readonly Happened[]): string | undefined {
  const parts = happened.map(
    ({ short, day }) => `${short}${day === undefined ? '' : happeningWords.on(printPartialDay(day))}`,
  );
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** How a notice is cited, and what happened to it: what figures and charts give as their source. */
export function citeWithNote(notice: Notice, corpus: Known & Pick<Corpus, 'registry'>): string {
  const issuer = namesAtIssue(notice, corpus.registry).agency(notice.issuer);
  return withNote(citeNotice(notice, issuer), happenedNote(happenedInWords(notice, corpus)));
}

/** A citation with such a note behind it. */
export function withNote(citation: string, note: string | undefined): string {
  return note === undefined ? citation : `${citation} (${note})`;
}

function withStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
