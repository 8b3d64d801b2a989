import { latenessOf } from '../../../model/time/lateness.ts';

/** A day as the browser prints it too: no module more for a page that must be light. */
export const printDay = (iso: string): string => iso.split('-').map(Number).reverse().join('/');

/**
 * What can honestly be said of an order's last day on a day of looking: how far it is, or that it has passed. Whether
 * late work was done is known only from a record.
 * @param doneOn day of completion, when it is known
 */
export function latenessWords(due: string, state: string, asOf: string, doneOn = ''): string {
  // Nothing is waited for, and nothing was done in time or late.
  if (state === 'khong-con-hieu-luc' || state === 'khong-thuc-hien') return '';
  if (state === 'hoan-thanh') {
    if (doneOn === '') return 'hoàn thành, chưa rõ có đúng hạn không';
    const lateness = latenessOf(due, doneOn);
    return lateness.kind === 'past' ? `hoàn thành sau hạn ${lateness.days} ngày` : 'hoàn thành đúng hạn';
  }
  const lateness = latenessOf(due, asOf);
  if (lateness.kind === 'today') return 'đến hạn hôm nay';
  if (lateness.kind === 'ahead') return `còn ${lateness.days} ngày`;
  return `đã qua hạn ${lateness.days} ngày${state === 'chua-cap-nhat' ? ', chưa rõ kết quả' : ''}`;
}

/** Words of the day of looking, which the browser needs too. */
export const deadlineWords = {
  asOf: (day: string): string => `Tính đến ngày ${printDay(day)}`,
  today: 'hôm nay, theo đồng hồ của máy bạn, giờ Việt Nam',
} as const;
