import type { Notice, NoticeBody } from '../notice.ts';
import { printIsoDay } from '../time/iso-day.ts';

/** A passage that can be quoted: a section, a paragraph, a table or a footnote. */
export interface Passage {
  anchor: string;
  /** Vietnamese reference, smallest unit first: `điểm a mục 1.1 phần II`, `chú thích 3`. */
  reference: string;
}

type Citable = Pick<Notice, 'number' | 'issued' | 'subject'>;

/**
 * How a Vietnamese text names this notice: type, number, day of issue, issuing agency, then its subject. What the
 * source does not give is left out, never guessed.
 * @param issuer name of the issuing agency: `UBND tỉnh Mẫu`
 */
export function citeNotice(notice: Citable, issuer?: string): string {
  const subject = notice.subject.charAt(0).toLowerCase() + notice.subject.slice(1);
  return [
    'Thông báo',
    notice.number && `số ${notice.number}`,
    notice.issued && `ngày ${printIsoDay(notice.issued)}`,
    issuer && `của ${issuer}`,
    issuer && !/^về\s/i.test(subject) && 'về',
    subject,
  ]
    .filter(Boolean)
    .join(' ');
}

/** All passages of a notice that have an address, in the order of the text, footnotes last. */
export function passagesOf({ blocks, footnotes }: Pick<NoticeBody, 'blocks' | 'footnotes'>): Passage[] {
  return [
    ...blocks.map(({ anchor, reference }) => ({ anchor, reference })),
    ...footnotes.map(({ anchor, number }) => ({ anchor, reference: `chú thích ${number}` })),
  ];
}
