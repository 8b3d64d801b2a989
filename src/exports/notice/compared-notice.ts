import type { ComparedNotice } from '../../corpus/comparison/compared-notice.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import { noticeExport } from './notice-export.ts';
import { noticeMarks } from './notice-marks-json.ts';

/** What the published JSON of a notice says that is compared, made without its body. @param site address of the site */
export function comparedNotice(notice: Notice, corpus: Corpus, site: string): ComparedNotice {
  const exported = noticeExport(notice, corpus, site);
  const { id, number, issued, subject, inspection } = notice;
  return {
    id,
    day: noticeDay(notice),
    number: number ?? null,
    issued: issued ?? null,
    subject,
    inspection: {
      place:
        inspection.place === undefined
          ? null
          : { id: inspection.place, name: exported.names.places[inspection.place] ?? inspection.place },
    },
    happened: exported.happened.map(({ kind }) => ({ kind })),
    ...noticeMarks(exported),
  };
}
