import { printIsoDay } from './iso-day.ts';
import type { Notice } from './notice.ts';

/**
 * How a Vietnamese text names this notice: type, number, day of issue, then its subject. What the source does not
 * give is left out, never guessed.
 */
export function citeNotice(notice: Pick<Notice, 'number' | 'issued' | 'subject'>): string {
  return [
    'Thông báo',
    notice.number && `số ${notice.number}`,
    notice.issued && `ngày ${printIsoDay(notice.issued)}`,
    notice.subject.charAt(0).toLowerCase() + notice.subject.slice(1),
  ]
    .filter(Boolean)
    .join(' ');
}
