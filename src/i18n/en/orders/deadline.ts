import { latenessOf } from '../../../model/time/lateness.ts';
import { counted } from '../count.ts';
import { printDay } from '../days.ts';

/**
 * What can honestly be said of an order's last day on a day of looking: how far it is, or that it has passed. Whether
 * late work was done is known only from a record.
 * @param doneOn day of completion, when it is known
 */
export function latenessWords(due: string, state: string, asOf: string, doneOn = ''): string {
  // Nothing is waited for, and nothing was done in time or late.
  if (state === 'khong-con-hieu-luc' || state === 'khong-thuc-hien') return '';
  if (state === 'hoan-thanh') {
    if (doneOn === '') return 'done, whether in time is not known';
    const lateness = latenessOf(due, doneOn);
    return lateness.kind === 'past'
      ? `done ${counted(lateness.days, 'day')} after the deadline`
      : 'done in time';
  }
  const lateness = latenessOf(due, asOf);
  if (lateness.kind === 'today') return 'due today';
  if (lateness.kind === 'ahead') return `${counted(lateness.days, 'day')} left`;
  const past = `${counted(lateness.days, 'day')} past the deadline`;
  return state === 'chua-cap-nhat' ? `${past}, result not known` : past;
}

/** Words of the day of looking, which the browser needs too. */
export const deadlineWords = {
  asOf: (day: string): string => `As of ${printDay(day)}`,
  today: 'today, by the clock of your device, in Viet Nam’s time',
} as const;
