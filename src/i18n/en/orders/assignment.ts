import type { AssignmentKind } from '../../../model/orders/assignment.ts';
import type { AssignmentState } from '../../../model/orders/assignment-status.ts';
import type { NamedPart } from '../../../model/time/stretch.ts';
import { counted, printCount } from '../count.ts';
import { printDay } from '../days.ts';
import { partName } from '../lists/stretch.ts';

/** Names of the lists of orders without a day. */
const GROUP_NAMES: Readonly<Record<string, string>> = {
  'han-bang-loi': 'Deadline in words that give no day',
  'dinh-ky': 'Recurring',
  'thuong-xuyen': 'Ongoing',
  'khong-neu-han': 'No deadline stated',
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Names of the states. */
export const STATE_NAMES: Readonly<Record<AssignmentState, string>> = {
  'chua-cap-nhat': 'no update known',
  'dang-thuc-hien': 'under way',
  'hoan-thanh': 'done',
  'gia-han': 'deadline extended',
  'nhac-lai': 'ordered again',
  'chuyen-co-quan': 'handed to another agency',
  'khong-thuc-hien': 'not done',
  'khong-con-hieu-luc': 'no longer in force',
};

/** Names of the kinds of time. */
export const KIND_NAMES: Readonly<Record<AssignmentKind, string>> = {
  dated: 'with a deadline',
  recurring: 'recurring',
  worded: 'deadline in words',
  ongoing: 'ongoing',
  unstated: 'no deadline stated',
};

/** Words of lists of orders and of the pages of agencies, places and topics. */
export const assignmentWords = {
  title: 'Orders',
  intro:
    'Each row is work that a notice of conclusions gives to a named agency, or with a deadline, or with a target. The words are those of the document, in Vietnamese; days are read from the very words that state the deadline.',
  stateIntro:
    'This site records a state only with a day and a document that proves it. “No update known” means just that; it does not mean that nothing was done.',
  all: 'See all orders',
  firstOnly: (count: number): string =>
    `This page has the first ${counted(count, 'order')}. The others are in the lists by deadline, agency and place above.`,
  count: (count: number): string => counted(count, 'order'),
  asOfBuild: 'the day this page was built for',
  dueOn: 'Due',
  groupYear: (year: string): string => `Due in ${year}`,
  groups: GROUP_NAMES,
  /** The name of a page of a list, to stand after a comma or a colon. */
  part: (part: NamedPart): string => partName(part, 'due', (key) => lowerFirst(GROUP_NAMES[key] ?? key)),
  firstOf: (shown: number, all: number): string =>
    `The first ${counted(shown, 'order')} of the list. All ${printCount(all)}, by deadline:`,
  nearestOf: (_shown: number, all: number): string => `All ${counted(all, 'order')}, by deadline`,
  wholeList: 'Back to the beginning of the list',
  leads: 'Agency',
  byHeading: 'from the heading; the sentence names nobody',
  named: (owner: string): string => `the text has “${owner}”`,
  partners: 'Together with',
  deadline: 'Deadline',
  target: 'Target',
  product: 'Product',
  state: 'State',
  notice: 'Notice',
  place: 'Place',
  since: (day: string): string => `on ${printDay(day)}`,
  toldOn: (day: string): string => `by a notice of ${printDay(day)}`,
  evidence: 'document that proves it',
  evidenceHere: 'notice that proves it',
  archived: 'archived copy',
  handedTo: 'Handed to',
  follows: 'repeats an earlier order',
  history: (count: number): string => `History (${count})`,
  countedFrom: (day: string): string => `day reckoned by this site, from ${printDay(day)}`,
  extendedBy: (decision: string, before: string | undefined): string =>
    [`extended by ${decision}`, before && `before: ${printDay(before)}`].filter(Boolean).join('; '),
  wholeSentence: 'Whole sentence',
  empty: 'There is no order yet.',
  onNotice: 'Orders and deadlines',
  onNoticeIntro:
    'Table made by this site from the words of the document. Press an order to go to its sentence.',
  withDay: (count: number): string => `With a deadline (${printCount(count)})`,
  inWords: (count: number): string => `Deadline in words or recurring (${printCount(count)})`,
  withoutDay: (count: number): string => `Ongoing or without a deadline (${printCount(count)})`,
  task: 'Order',
  who: 'Who',
  when: 'By when',
  calendar: 'Put the deadlines into a calendar (iCalendar)',
  byDeadline: 'By deadline',
  byAgency: 'By agency',
  byPlace: 'By place',
  byTopic: 'By topic',
  filters: 'Filter orders',
  any: 'All',
  apply: 'Filter',
  clear: 'Clear',
  overdue: 'past the deadline, not recorded as done',
  soon: 'within 30 days',
} as const;
