import type { AssignmentState } from '../../../model/orders/assignment-status.ts';
import { printIsoDay } from '../../../model/time/iso-day.ts';
import { comparisonWords } from '../notice/comparison.ts';
import { printCount } from '../print-count.ts';

function counted(count: number | undefined): string {
  return count === undefined ? '' : ` (${printCount(count)})`;
}

/** Words of the pages of agencies, places and topics. */
export const subjectWords = {
  onThisPage: 'Trong trang này',
  agencies: 'Cơ quan',
  agenciesIntro: 'Cơ quan ban hành thông báo hoặc được giao nhiệm vụ, với tên khi văn bản ra đời.',
  places: 'Địa bàn',
  placesIntro: 'Địa bàn mà các thông báo nói đến, với tên và cấp khi văn bản ra đời.',
  topics: 'Lĩnh vực',
  topicsIntro: 'Lĩnh vực do người biên tập của trang này chọn, không phải phân loại của cơ quan ban hành.',
  topicOrders: 'Nhiệm vụ và số liệu dưới đây là của các thông báo được xếp vào lĩnh vực này.',
  levels: { tinh: 'cấp tỉnh', huyen: 'cấp huyện', xa: 'cấp xã' },
  kinds: {
    ubnd: 'Ủy ban nhân dân',
    hdnd: 'Hội đồng nhân dân',
    so: 'sở',
    ban: 'ban',
    nhom: 'lời gọi chung nhiều cơ quan, văn bản không nêu tên từng cơ quan',
    khac: 'cơ quan khác',
  },
  what: 'Loại',
  level: 'Cấp',
  place: 'Địa bàn',
  within: 'Thuộc',
  contains: 'Gồm',
  moreFacts: (count: number): string => `và ${printCount(count)} nơi nữa`,
  memberOf: 'Được gọi chung trong',
  members: 'Các cơ quan đã biết tên',
  otherNames: 'Tên khác',
  from: 'Từ ngày',
  until: 'Đến hết ngày',
  ended: (day: string): string => `${printIsoDay(day)}; từ hôm sau không còn`,
  basis: 'Căn cứ',
  successors: 'Kế tục',
  successorsUnknown: 'chưa rõ; trang này không đoán',
  predecessors: 'Kế tục của',
  period: (from: string | undefined, until: string | undefined): string =>
    [from && `từ ${printIsoDay(from)}`, until && `đến ${printIsoDay(until)}`].filter(Boolean).join(' ') ||
    'không rõ thời gian',
  tasks: (count?: number): string => `Nhiệm vụ được giao${counted(count)}`,
  tasksOfAgency: (count?: number): string => `Nhiệm vụ được giao, kể cả phối hợp${counted(count)}`,
  /** Figures of a topic, by indicator. */
  metrics: (count: number): string => `Số liệu (${printCount(count)} chỉ tiêu)`,
  allMetrics: (count: number): string => `Cả ${printCount(count)} chỉ tiêu có số liệu`,
  metricsOf: (count: number): string => `${printCount(count)} số liệu`,
  metricsOfPlace: (place: string): string => `Số liệu của ${place}`,
  metricKinds: { observed: '', target: 'mục tiêu', average: 'bình quân', rank: 'thứ hạng' },
  notices: (count?: number): string => `Thông báo${counted(count)}`,
  allNotices: (count: number): string => `Cả ${printCount(count)} thông báo`,
  compare: comparisonWords.compare,
  mentions: (count: number): string => `Các chỗ có tên (${printCount(count)} đoạn)`,
  allMentions: (shown: number, count: number): string =>
    count > shown ? `${shown} đoạn mới nhất trong ${printCount(count)} đoạn` : `Cả ${count} đoạn`,
  /** On the page of the newest places of a name, where there are more. */
  newestMentions: (shown: number, all: number): string =>
    `Dưới đây là ${shown} đoạn mới nhất trong ${printCount(all)} đoạn; các đoạn cũ hơn: `,
  findMentions: (name: string): string => `tìm «${name}»`,
  none: 'Chưa có.',
  /** Words of the lists with a page of their own. */
  listTitle: (name: string, list: string): string => `${name}: ${list}`,
  listOf: { notices: 'thông báo', figures: 'số liệu', mentions: 'các chỗ có tên' },
  back: (name: string): string => `Về trang của ${name}`,
  summary: {
    title: 'Tóm tắt của trang này',
    notices: 'thông báo',
    orders: 'việc được giao',
    dated: 'việc có hạn',
    states: {
      'chua-cap-nhat': 'việc chưa có cập nhật',
      'dang-thuc-hien': 'việc đang thực hiện',
      'hoan-thanh': 'việc có văn bản chứng minh hoàn thành',
      'gia-han': 'việc được gia hạn',
      'nhac-lai': 'việc được nhắc lại',
      'chuyen-co-quan': 'việc được chuyển cơ quan khác',
      'khong-thuc-hien': 'việc có văn bản ghi là không thực hiện',
      'khong-con-hieu-luc': 'việc không còn hiệu lực',
    } satisfies Record<AssignmentState, string>,
    day: (printed: string, count: number): string => `${printed} (${printCount(count)} việc)`,
    otherDays: (count: number): string => ` và ${printCount(count)} ngày khác`,
    days: (day: string): string => `Hạn sau thông báo mới nhất (${printIsoDay(day)}): `,
    noDays: (day: string): string => `Không còn hạn nào sau thông báo mới nhất (${printIsoDay(day)}).`,
    unknown: '«Chưa có cập nhật» nghĩa là trang này chưa có văn bản nào nói đến, không có nghĩa là chưa làm.',
    newestFigures: 'Số liệu mới nhất',
  },
  listCounts: (tasks: number, notices: number): string =>
    `${printCount(tasks)} nhiệm vụ, ${printCount(notices)} thông báo`,
} as const;
