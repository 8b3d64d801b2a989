import { noticeWords as words } from '../../i18n/vi/notice/notice.ts';
import { printInspectionDays } from '../../model/inspection.ts';
import type { Notice } from '../../model/notice.ts';
import type { NamesBorne } from '../../model/registry/names-borne.ts';

/** Where and when a notice looked, with the name of that fact; nothing where its source says neither. */
export function printInspected(
  { inspection }: Pick<Notice, 'inspection'>,
  names: NamesBorne,
): [name: string, printed: string] | undefined {
  const place = inspection.place === undefined ? undefined : names.place(inspection.place);
  const printed = [place, printInspectionDays(inspection)].filter(Boolean).join(', ');
  if (printed === '') return undefined;
  return [place === undefined ? words.inspectedOn : words.inspected, printed];
}
