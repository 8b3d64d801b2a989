import type { AssignmentState } from '../../../model/orders/assignment-status.ts';
import { counted, printCount } from '../count.ts';
import { printDay } from '../days.ts';

function inBrackets(count: number | undefined): string {
  return count === undefined ? '' : ` (${printCount(count)})`;
}

/** Words of the pages of agencies, places and topics. */
export const subjectWords = {
  onThisPage: 'On this page',
  agencies: 'Agencies',
  agenciesIntro: 'Agencies that issue notices or are given orders, by the names they bore at the time.',
  places: 'Places',
  placesIntro: 'Places that notices speak of, by their names and levels at the time.',
  topics: 'Topics',
  topicsIntro: 'Topics are chosen by the editors of this site; they are not the agencies’ own.',
  topicOrders: 'The orders and figures below are those of the notices under this topic.',
  levels: { tinh: 'province', huyen: 'district', xa: 'commune' },
  kinds: {
    ubnd: 'People’s Committee',
    hdnd: 'People’s Council',
    so: 'department',
    ban: 'board',
    nhom: 'a name for many agencies at once; the text does not name each',
    khac: 'other agency',
  },
  what: 'Kind',
  level: 'Level',
  place: 'Place',
  within: 'In',
  contains: 'Has',
  moreFacts: (count: number): string => `and ${printCount(count)} more`,
  memberOf: 'Among those called',
  members: 'Members known by name',
  otherNames: 'Other names',
  from: 'Since',
  until: 'Until',
  ended: (day: string): string => `${printDay(day)}; gone from the day after`,
  basis: 'Basis',
  successors: 'Followed by',
  successorsUnknown: 'unknown; this site does not guess',
  predecessors: 'Follows',
  period: (from: string | undefined, until: string | undefined): string =>
    [from && `from ${printDay(from)}`, until && `until ${printDay(until)}`].filter(Boolean).join(' ') ||
    'time unknown',
  tasks: (count?: number): string => `Orders${inBrackets(count)}`,
  tasksOfAgency: (count?: number): string => `Orders, those it only helps with included${inBrackets(count)}`,
  /** Figures of a topic, by indicator. */
  metrics: (count: number): string => `Figures (${counted(count, 'indicator')})`,
  allMetrics: (count: number): string => `All ${counted(count, 'indicator')} with figures`,
  metricsOf: (count: number): string => counted(count, 'figure'),
  metricsOfPlace: (place: string): string => `Figures of ${place}`,
  metricKinds: { observed: '', target: 'target', average: 'average', rank: 'rank' },
  notices: (count?: number): string => `Notices${inBrackets(count)}`,
  allNotices: (count: number): string => `All ${counted(count, 'notice')}`,
  compare: 'Notices compared, in Vietnamese',
  mentions: (count: number): string => `Where the name stands (${counted(count, 'paragraph')})`,
  allMentions: (shown: number, count: number): string =>
    count > shown
      ? `The newest ${shown} of ${counted(count, 'paragraph')}`
      : `All ${counted(count, 'paragraph')}`,
  /** On the page of the newest places of a name, where there are more. */
  newestMentions: (shown: number, all: number): string =>
    `The newest ${shown} of ${counted(all, 'paragraph')}; older ones: `,
  findMentions: (name: string): string => `search for “${name}”`,
  none: 'None yet.',
  /** Words of the lists with a page of their own. */
  listTitle: (name: string, list: string): string => `${name}: ${list}`,
  listOf: { notices: 'notices', figures: 'figures', mentions: 'where the name stands' },
  back: (name: string): string => `Back to the page of ${name}`,
  summary: {
    title: 'Summed up by this site',
    notices: 'notices',
    orders: 'orders',
    dated: 'with a deadline',
    states: {
      'chua-cap-nhat': 'with no update known',
      'dang-thuc-hien': 'under way',
      'hoan-thanh': 'done, with a document that proves it',
      'gia-han': 'with a later deadline',
      'nhac-lai': 'ordered again',
      'chuyen-co-quan': 'handed to another agency',
      'khong-thuc-hien': 'recorded as not done',
      'khong-con-hieu-luc': 'no longer in force',
    } satisfies Record<AssignmentState, string>,
    day: (printed: string, count: number): string => `${printed} (${counted(count, 'order')})`,
    otherDays: (count: number): string => ` and ${counted(count, 'other day')}`,
    days: (day: string): string => `Deadlines after the newest notice (${printDay(day)}): `,
    noDays: (day: string): string => `No deadline after the newest notice (${printDay(day)}).`,
    unknown:
      '“No update known” means that this site has no document that speaks of it; it does not mean that nothing was done.',
    newestFigures: 'Newest figures',
  },
  listCounts: (tasks: number, notices: number): string =>
    `${counted(tasks, 'order')}, ${counted(notices, 'notice')}`,
} as const;
