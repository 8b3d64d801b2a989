import type { AssignmentKind } from '../../../model/orders/assignment.ts';
import type { AssignmentState } from '../../../model/orders/assignment-status.ts';
import { printIsoDay } from '../../../model/time/calendar-day.ts';
import type { NamedPart } from '../../../model/time/stretch.ts';
import { partName } from '../lists/stretch.ts';
import { printCount } from '../print-count.ts';

/** Names of the lists of orders without a day. */
const GROUP_NAMES: Readonly<Record<string, string>> = {
  'han-bang-loi': 'Hạn nêu bằng lời, không tính ra ngày',
  'dinh-ky': 'Định kỳ',
  'thuong-xuyen': 'Thường xuyên',
  'khong-neu-han': 'Không nêu hạn',
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Names of the states. */
export const STATE_NAMES: Readonly<Record<AssignmentState, string>> = {
  'chua-cap-nhat': 'chưa cập nhật',
  'dang-thuc-hien': 'đang thực hiện',
  'hoan-thanh': 'hoàn thành',
  'gia-han': 'được gia hạn',
  'nhac-lai': 'được nhắc lại',
  'chuyen-co-quan': 'được chuyển cơ quan khác',
  'khong-thuc-hien': 'không thực hiện',
  'khong-con-hieu-luc': 'không còn hiệu lực',
};

/** Names of the kinds of time. */
export const KIND_NAMES: Readonly<Record<AssignmentKind, string>> = {
  dated: 'có hạn',
  recurring: 'định kỳ',
  worded: 'hạn nêu bằng lời',
  ongoing: 'thường xuyên',
  unstated: 'không nêu hạn',
};

/** Words of lists of orders and of the pages of agencies, places and topics. */
export const assignmentWords = {
  title: 'Nhiệm vụ được giao',
  intro:
    'Mỗi dòng là một việc mà thông báo kết luận giao cho một cơ quan cụ thể, hoặc có thời hạn, hoặc có mục tiêu. Chữ là chữ của văn bản; ngày được đọc từ chính chữ nêu thời hạn.',
  stateIntro:
    'Trang này chỉ ghi tình trạng khi có ngày và văn bản chứng minh. «Chưa cập nhật» nghĩa là chưa biết, không có nghĩa là chưa làm.',
  all: 'Xem mọi nhiệm vụ',
  firstOnly: (count: number): string =>
    `Trang này có ${printCount(count)} nhiệm vụ đầu. Các nhiệm vụ còn lại ở danh sách theo thời hạn, cơ quan, địa bàn phía trên.`,
  count: (count: number): string => `${printCount(count)} nhiệm vụ`,
  asOfBuild: 'ngày trang này được dựng',
  dueOn: 'Hạn',
  groupYear: (year: string): string => `Hạn trong năm ${year}`,
  groups: GROUP_NAMES,
  /** The name of a page of a list, to stand after a comma or a colon. */
  part: (part: NamedPart): string => partName(part, 'hạn', (key) => lowerFirst(GROUP_NAMES[key] ?? key)),
  firstOf: (shown: number, all: number): string =>
    `Dưới đây là ${printCount(shown)} nhiệm vụ đầu danh sách. Cả ${printCount(all)} nhiệm vụ xếp theo hạn:`,
  nearestOf: (_shown: number, all: number): string => `Cả ${printCount(all)} nhiệm vụ, xếp theo hạn`,
  wholeList: 'Về đầu danh sách',
  leads: 'Cơ quan',
  byHeading: 'theo đề mục; câu không nêu tên',
  named: (owner: string): string => `văn bản viết «${owner}»`,
  partners: 'Phối hợp',
  deadline: 'Thời hạn',
  target: 'Mục tiêu',
  product: 'Sản phẩm',
  state: 'Tình trạng',
  notice: 'Thông báo',
  place: 'Địa bàn',
  since: (day: string): string => `ngày ${printIsoDay(day)}`,
  toldOn: (day: string): string => `theo thông báo ngày ${printIsoDay(day)}`,
  evidence: 'văn bản chứng minh',
  evidenceHere: 'thông báo chứng minh',
  archived: 'bản lưu',
  handedTo: 'Chuyển cho',
  follows: 'nhắc lại việc đã giao trước',
  history: (count: number): string => `Diễn biến (${count})`,
  countedFrom: (day: string): string => `ngày do trang này tính, từ ${printIsoDay(day)}`,
  extendedBy: (decision: string, before: string | undefined): string =>
    [`gia hạn theo ${decision}`, before && `hạn cũ ${printIsoDay(before)}`].filter(Boolean).join('; '),
  wholeSentence: 'Cả câu',
  empty: 'Chưa có nhiệm vụ nào.',
  onNotice: 'Nhiệm vụ và thời hạn',
  onNoticeIntro:
    'Bảng do trang này dựng từ chữ của văn bản, không thuộc văn bản gốc. Bấm vào mỗi việc để đến đúng câu giao việc.',
  withDay: (count: number): string => `Có hạn (${printCount(count)})`,
  inWords: (count: number): string => `Hạn nêu bằng lời hoặc định kỳ (${printCount(count)})`,
  withoutDay: (count: number): string => `Thường xuyên hoặc không nêu hạn (${printCount(count)})`,
  task: 'Việc',
  who: 'Ai làm',
  when: 'Hạn',
  calendar: 'Đưa các hạn vào lịch (iCalendar)',
  byDeadline: 'Theo thời hạn',
  byAgency: 'Theo cơ quan',
  byPlace: 'Theo địa bàn',
  byTopic: 'Theo lĩnh vực',
  filters: 'Lọc nhiệm vụ',
  any: 'Tất cả',
  apply: 'Lọc',
  clear: 'Bỏ lọc',
  overdue: 'đã qua hạn, chưa ghi hoàn thành',
  soon: 'còn 30 ngày trở lại',
} as const;

/** Words of the calendar. */
export const calendarWords = {
  all: 'Hạn của nhiệm vụ trong thông báo kết luận',
  of: (agency: string): string => `Hạn của ${agency}`,
  about: (name: string): string => `Hạn của nhiệm vụ về ${name}`,
  month: (month: string): string =>
    `Hạn của nhiệm vụ trong tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  summary: (state: AssignmentState, leads: string, words: string): string =>
    `${state === 'hoan-thanh' ? '✓ ' : ''}${leads}: ${words}`,
  deadline: (printed: string, countedFrom: string | undefined): string =>
    `Thời hạn trong văn bản: «${printed}»${countedFrom === undefined ? '' : `; ngày do trang này tính, từ ${printIsoDay(countedFrom)}`}`,
  partners: (names: string): string => `Phối hợp: ${names}`,
  extended: (decision: string): string => `Gia hạn theo ${decision}`,
  ours: 'Lịch do trang Thông báo kết luận dựng từ chữ của văn bản, không phải của cơ quan ban hành.',
} as const;
