import { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { outcomeOf } from '../../corpus/orders/scorecards.ts';
import { absolute, documentEntryAddress, noticeAddress } from '../../model/addresses/address.ts';
import { ASSIGNMENT_KINDS } from '../../model/orders/assignment.ts';
import { ASSIGNMENT_STATES, doneOn, type StatusEntry } from '../../model/orders/assignment-status.ts';
import { OUTCOMES } from '../../model/orders/order-outcome.ts';
import { namesOn } from '../../model/registry/names-borne.ts';
import { PERIOD_PRECISIONS } from '../../model/time/printed-period.ts';
import {
  daySchema,
  defineCollection,
  groupsOfNotices,
  happenedColumn,
  happenedKinds,
} from '../tables/collection.ts';

/** The open data of orders: one row an order, an unknown fact is `null`. */
export const assignmentCollection = defineCollection({
  name: 'assignments',
  title: 'Nhiệm vụ được giao',
  description:
    'Mỗi dòng là một nhiệm vụ mà thông báo giao, theo thứ tự đăng của thông báo, trong một thông báo theo thời hạn.',
  key: ['id'],
  refersTo: { notice: 'notices', follows: 'assignments' },
  schema: z.strictObject({
    id: z.string().describe('Khóa vĩnh viễn: thông báo, dấu #, và địa chỉ của nhiệm vụ trong đó.'),
    address: z.url().describe('Địa chỉ của câu giao nhiệm vụ.'),
    notice: z.string().describe('Khóa của thông báo.'),
    words: z.string().describe('Chữ của nhiệm vụ, nguyên văn.'),
    sentence: z.string().describe('Cả câu chứa nhiệm vụ, nguyên văn.'),
    kind: z
      .enum(ASSIGNMENT_KINDS)
      .describe(
        'dated: có hạn; recurring: định kỳ; worded: hạn nêu bằng lời, không tính ra ngày; ongoing: thường xuyên; unstated: không nêu hạn.',
      ),
    deadline: z.string().nullable().describe('Chữ nêu thời hạn, nguyên văn.'),
    due: daySchema.nullable().describe('Ngày cuối còn đúng hạn, đọc từ chữ ấy.'),
    precision: z
      .enum(PERIOD_PRECISIONS)
      .nullable()
      .describe('Văn bản nêu hạn tới ngày, tháng, nhiều tháng, quý, nửa năm, năm hay nhiều năm.'),
    countedFrom: daySchema
      .nullable()
      .describe('Ngày mà hạn được tính từ đó, khi văn bản chỉ nêu số ngày: `due` khi ấy do trang này tính.'),
    dueNow: daySchema.nullable().describe('Hạn đang có hiệu lực, sau các lần gia hạn.'),
    leads: z.array(z.string()).describe('Mã các cơ quan phải làm; cơ quan đầu chủ trì.'),
    leadNames: z.array(z.string()).describe('Tên các cơ quan ấy khi thông báo ra đời.'),
    owner: z
      .string()
      .nullable()
      .describe('Chữ mà câu dùng để gọi các cơ quan ấy; trống khi chỉ đề mục cho biết.'),
    partners: z.array(z.string()).describe('Mã các cơ quan phải phối hợp.'),
    places: z.array(z.string()).describe('Mã các địa bàn liên quan.'),
    target: z.string().nullable().describe('Mục tiêu, nguyên văn.'),
    product: z.string().nullable().describe('Sản phẩm phải có, nguyên văn.'),
    state: z
      .enum(ASSIGNMENT_STATES)
      .describe('Tình trạng; chua-cap-nhat nghĩa là chưa biết, không phải là chưa làm.'),
    outcome: z
      .enum(OUTCOMES)
      .describe(
        'Kết quả, mỗi việc đúng một: dung-han, sau-han: hoàn thành đúng, sau hạn; xong: hoàn thành, không rõ có đúng hạn; khong-thuc-hien; khong-con-hieu-luc; dang-cho: còn chờ, đã có tin; chua-co-tin: chưa có cập nhật.',
      ),
    doneOn: daySchema.nullable().describe('Ngày hoàn thành, khi biết.'),
    stateOn: daySchema.nullable().describe('Ngày của tình trạng ấy.'),
    evidence: z
      .url()
      .nullable()
      .describe(
        'Nơi đọc được điều chứng minh tình trạng ấy: văn bản, thông báo hay trang của văn bản ở đây.',
      ),
    archived: z.url().nullable().describe('Bản lưu của địa chỉ ấy.'),
    handedTo: z.array(z.string()).describe('Mã các cơ quan được chuyển giao việc; trống khi không chuyển.'),
    follows: z.string().nullable().describe('Nhiệm vụ của thông báo trước mà việc này nhắc lại.'),
    extensions: z.int().describe('Số lần gia hạn.'),
    happened: happenedColumn,
  }),
  groups: (corpus, site) => {
    const byNotice = Map.groupBy(corpus.assignments, ({ notice }) => notice);
    return groupsOfNotices(corpus, (notice) =>
      (byNotice.get(notice.id) ?? []).map((order) => ({
        ...rowOf(order, corpus, site),
        happened: happenedKinds(notice, corpus),
      })),
    );
  },
});

function rowOf(order: ResolvedAssignment, corpus: Corpus, site: string) {
  return {
    id: `${order.notice}#${order.anchor}`,
    address: absolute(site, `${noticeAddress(order.notice)}#${order.anchor}`),
    notice: order.notice,
    words: order.words,
    sentence: order.sentence,
    kind: order.kind,
    deadline: order.deadline ?? null,
    due: order.due ?? null,
    precision: order.precision ?? null,
    countedFrom: order.countedFrom ?? null,
    dueNow: order.standing.due ?? null,
    leads: order.leads,
    leadNames: order.leads.map(namesOn(order.day, corpus.registry).agency),
    owner: order.owner ?? null,
    partners: order.partners,
    places: [...order.places],
    target: order.target ?? null,
    product: order.product ?? null,
    state: order.standing.state,
    outcome: outcomeOf(order, corpus),
    doneOn: doneOn(order.standing) ?? null,
    stateOn: order.standing.entry?.on ?? null,
    evidence: evidenceOf(order.standing.entry, site),
    archived: order.standing.entry?.archived ?? null,
    handedTo: [...(order.standing.handedTo ?? [])],
    follows: order.follows ?? null,
    extensions: order.standing.extensions,
  };
}

/** The one address that proves a state best: its own, else a place here. */
export function evidenceOf(entry: StatusEntry | undefined, site: string): string | null {
  if (entry?.evidence !== undefined) return entry.evidence;
  const [id, anchor] = entry?.notice?.split('#') ?? [];
  if (id !== undefined) return absolute(site, `${noticeAddress(id)}${anchor ? `#${anchor}` : ''}`);
  return entry?.document === undefined ? null : absolute(site, documentEntryAddress(entry.document));
}
