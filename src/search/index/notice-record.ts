import { noticeAddress } from '../../model/addresses/address.ts';
import type { HappeningKind } from '../../model/happening.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { printIsoDay } from '../../model/time/calendar-day.ts';
import { printTimePeriod } from '../../model/time/time-period.ts';
import type { Passage, SearchRecord } from './search-record.ts';

/** What a record is made from beside the notice: a build knows by these that it is as it was. */
export type RecordNames = Pick<Registry, 'agencies' | 'places' | 'topics' | 'indicators'>;
/** A notice as far as its own text tells it: its digest stands for all of it. */
export type RecordedNotice = Omit<Notice, 'account'>;

/** A notice as the search knows it: its title, its paragraphs, footnotes, tables, orders and metrics, each at its anchor. */
export function noticeRecord(
  notice: RecordedNotice,
  registry: RecordNames,
  happened: readonly HappeningKind[] = [],
): SearchRecord {
  const { issued, inspection, body } = notice;
  const names = namesAtIssue(notice, registry);
  const topics = notice.topics.map((topic) => registry.topics.get(topic)?.name ?? topic);
  const title = [
    'Thông báo',
    notice.number && `số ${notice.number}`,
    issued && `ngày ${printIsoDay(issued)}`,
    notice.subject,
  ];
  const slips = Map.groupBy(
    body.editorialMarks.filter(({ source }) => source !== undefined),
    ({ within }) => within,
  );
  const slipsWithin = (anchor: string): Pick<Passage, 'slips'> => {
    const own = slips.get(anchor)?.map(({ at, shown, source = '' }) => ({
      start: at,
      end: at + shown.length,
      source,
    }));
    return own ? { slips: own.sort((a, b) => a.start - b.start) } : {};
  };
  const passages: Passage[] = [
    { anchor: '', kind: 'title', reference: '', text: title.filter(Boolean).join(' ') },
    ...body.blocks.map(
      ({ anchor, kind, reference, text }): Passage => ({
        anchor,
        kind: kind === 'table' ? 'table' : 'paragraph',
        reference,
        text,
        ...slipsWithin(anchor),
      }),
    ),
    ...body.footnotes.map(
      ({ anchor, number, text }): Passage => ({
        anchor,
        kind: 'footnote',
        reference: `chú thích ${number}`,
        text,
        ...slipsWithin(anchor),
      }),
    ),
    ...notice.assignments.map(
      ({ anchor, sentence }): Passage => ({ anchor, kind: 'assignment', reference: '', text: sentence }),
    ),
    ...notice.metrics.map(({ anchor, indicator, place: where, printed, asOf }): Passage => {
      const name = registry.indicators.get(indicator)?.name ?? indicator;
      return {
        anchor,
        kind: 'metric',
        reference: '',
        text: `${name}, ${names.place(where)}: ${printed} (${printTimePeriod(asOf)})`,
      };
    }),
  ];
  return {
    url: noticeAddress(notice.id),
    kind: 'notice',
    title: notice.subject,
    ...(notice.number !== undefined && { number: notice.number }),
    day: noticeDay(notice),
    ...(issued === undefined && { isInspectionDay: true }),
    ...(happened.length > 0 && { happened: [...happened] }),
    facets: {
      ...(inspection.place !== undefined && { place: [names.place(inspection.place)] }),
      agency: [names.agency(notice.issuer)],
      ...(topics.length > 0 && { topic: topics }),
      ...(notice.concludedBy && { person: [notice.concludedBy.name] }),
    },
    passages: passages.map(composed),
  };
}

/** A passage in composed letters, its slips where they then stand. */
function composed(passage: Passage): Passage {
  const { text, slips } = passage;
  const length = (end: number): number => text.slice(0, end).normalize('NFC').length;
  return {
    ...passage,
    text: text.normalize('NFC'),
    ...(slips && {
      slips: slips.map(({ start, end, source }) => ({
        start: length(start),
        end: length(end),
        source: source.normalize('NFC'),
      })),
    }),
  };
}
