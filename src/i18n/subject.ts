import { printIsoDay } from '../model/time/iso-day.ts';

function counted(count: number | undefined): string {
  return count === undefined ? '' : ` (${count})`;
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
  topicFirst: (count: number): string =>
    `Trang này có ${count} nhiệm vụ đầu; các nhiệm vụ còn lại ở từng thông báo.`,
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
  metrics: (count: number): string => `Số liệu (${count})`,
  metricsOfPlace: (place: string): string => `Số liệu của ${place}`,
  metricKinds: { observed: '', target: 'mục tiêu', average: 'bình quân', rank: 'thứ hạng' },
  notices: (count: number): string => `Thông báo (${count})`,
  mentions: (count: number): string => `Các chỗ có tên (${count} đoạn)`,
  none: 'Chưa có.',
  rest: (count: number): string => `Còn ${count} mục cũ hơn.`,
  listCounts: (tasks: number, notices: number): string => `${tasks} nhiệm vụ, ${notices} thông báo`,
} as const;
