import { printIsoDay } from '../model/calendar-day.ts';
import { type Notice, noticeDay } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';
import type { Passage, SearchRecord } from './search-record.ts';

/** A notice as the search knows it: its title, its paragraphs, footnotes, tables, orders and metrics, each at its anchor. */
export function noticeRecord(notice: Notice, registry: Registry): SearchRecord {
  const { issued, inspection } = notice;
  const place = registry.places.get(inspection.place)?.name;
  const agency = registry.agencies.get(notice.issuer)?.name;
  const topics = notice.topics.map((topic) => registry.topics.get(topic)?.name ?? topic);
  const title = [
    'Thông báo',
    notice.number && `số ${notice.number}`,
    issued && `ngày ${printIsoDay(issued)}`,
    notice.subject,
  ];
  const passages: Passage[] = [
    { anchor: '', kind: 'title', reference: '', text: title.filter(Boolean).join(' ') },
    ...notice.blocks.map(
      ({ anchor, kind, reference, text }): Passage => ({
        anchor,
        kind: kind === 'table' ? 'table' : 'paragraph',
        reference,
        text,
      }),
    ),
    ...notice.footnotes.map(
      ({ anchor, number, text }): Passage => ({
        anchor,
        kind: 'footnote',
        reference: `chú thích ${number}`,
        text,
      }),
    ),
    ...notice.assignments.map(
      ({ anchor, sentence }): Passage => ({ anchor, kind: 'assignment', reference: '', text: sentence }),
    ),
    ...notice.metrics.map(({ anchor, indicator, place: where, printed, asOf }): Passage => {
      const name = registry.indicators.get(indicator)?.name ?? indicator;
      const at = registry.places.get(where)?.name ?? where;
      return {
        anchor,
        kind: 'metric',
        reference: '',
        text: `${name}, ${at}: ${printed} (${printIsoDay(asOf)})`,
      };
    }),
  ];
  return {
    url: `/thong-bao/${notice.id}/`,
    kind: 'notice',
    title: notice.subject,
    day: noticeDay(notice),
    facets: {
      ...(place && { place: [place] }),
      ...(agency && { agency: [agency] }),
      ...(topics.length > 0 && { topic: topics }),
      ...(notice.concludedBy && { person: [notice.concludedBy.name] }),
    },
    passages: passages.map((passage) => ({ ...passage, text: passage.text.normalize('NFC') })),
  };
}
